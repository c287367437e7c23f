import { byStart, type Entity, many, one, properties } from '../entity.ts';

export const answer: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'rule'),
    basis: ({ edge, node }) => (edge ? `${edge}.basis` : firstBasis(node)),
  },
  edges: {
    givenBy: one('Actor', ({ from, node }) => `(${from})<-[:GAVE]-(${node})`),
    onBehalfOf: one('Organization', ({ from, node }) => `(${from})-[:ON_BEHALF_OF]->(${node}:Organization)`),
    questions: many('Question', ({ from, node }) => `(${from})-[:ANSWERS]->(${node}:Question)`, byStart),
    commitments: many(
      'Commitment',
      ({ from, node }) => `(${from})<-[:MADE_IN]-(${node}:Commitment)`,
      byStart,
    ),
    source: one('SourceReference', ({ from, node }) => `(${from})-[:RECORDED_IN]->(${node}:Document)`),
  },
};

/** Why it answers the first of its questions. */
function firstBasis(node: string): string {
  const isFirst = `NOT EXISTS { (${node})-[:ANSWERS]->(p:Question) WHERE p.start < q.start }`;
  return `head([(${node})-[r:ANSWERS]->(q:Question) WHERE ${isFirst} | r.basis])`;
}
