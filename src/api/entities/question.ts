import {
  byName,
  byStart,
  distinct,
  type Entity,
  many,
  onEdge,
  one,
  type Place,
  properties,
  same,
} from '../entity.ts';
import { quote } from './source.ts';

export const question: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'status', 'statusRule', 'content', 'rule'),
    statusQuote: ({ node }) =>
      `head([(${node})-[:RECORDED_IN]->(d:Document) | ${quote('d', `${node}.statusStart`, `${node}.statusEnd`)}])`,
  },
  edges: {
    askedBy: one('Actor', ({ from, edge, node }) => `(${from})<-[${edge}:ASKED]-(${node})`),
    addressedTo: many('Actor', addressee, byName, distinct),
    addressees: many('Addressee', addressee, (place) => `${byName(place)}, ${place.edge}.basis`),
    answers: many(
      'Answer',
      ({ from, edge, node }) => `(${from})<-[${edge}:ANSWERS]-(${node}:Answer)`,
      byStart,
    ),
    commitments: many(
      'Commitment',
      ({ from, node }) => `(${from})<-[:ANSWERS]-(:Answer)<-[:MADE_IN]-(${node}:Commitment)`,
      byStart,
      distinct,
    ),
    topics: many(
      'Topic',
      ({ from, edge, node }) => `(${from})-[${edge}:ABOUT]->(${node}:Topic)`,
      ({ edge, node }) => `${edge}.rank, ${node}.id`,
    ),
    agendaItem: one('AgendaItem', ({ from, node }) => `(${from})-[:RAISED_IN]->(${node}:AgendaItem)`),
    meeting: one(
      'Meeting',
      ({ from, node }) => `(${from})-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(${node}:Meeting)`,
    ),
    source: one('SourceReference', ({ from, node }) => `(${from})-[:RECORDED_IN]->(${node}:Document)`),
  },
};

export const addresseeOf: Entity = { values: { basis: onEdge('basis') }, edges: { actor: same('Actor') } };

function addressee({ from, edge, node }: Place): string {
  return `(${from})-[${edge}:ADDRESSED_TO]->(${node})`;
}
