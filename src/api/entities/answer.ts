import { byPlace, byStart, type Entity, many, onEdge, one, properties, type Way } from '../entity.ts';
import { agendaItem, meeting, source } from './recorded.ts';

/** From a question to its answers. */
export const ANSWERS: Way = {
  pattern: (from, edge) => `(${from})<-[${edge}:ANSWERS]-()`,
  end: (edge) => `startNode(${edge})`,
};

export const answer: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'rule'),
    basis: ({ node }) => `coalesce(${firstBasis(node)}, 'earlier-meeting')`,
  },
  edges: {
    givenBy: one('Actor', ({ from, node }) => `(${from})<-[:GAVE]-(${node})`),
    onBehalfOf: one('Organization', ({ from, node }) => `(${from})-[:ON_BEHALF_OF]->(${node})`),
    questions: many('Question', ({ from, node }) => `(${from})-[:ANSWERS]->(${node})`, byStart),
    commitments: many('Commitment', ({ from, node }) => `(${from})<-[:MADE_IN]-(${node})`, byPlace),
    agendaItem,
    meeting,
    source,
  },
};

/** Reached from a question: why it answers that one. */
export const answerTo: Entity = {
  ...answer,
  type: 'Answer',
  values: { ...answer.values, basis: onEdge('basis') },
};

/** Why it answers the first of its questions; one without any is to a question that the graph does not hold. */
function firstBasis(node: string): string {
  const isFirst = `NOT EXISTS { (${node})-[:ANSWERS]->(p:Question) WHERE p.start < q.start }`;
  return `head([(${node})-[r:ANSWERS]->(q:Question) WHERE ${isFirst} | r.basis])`;
}
