import { byName, byStart, distinct, type Entity, many, one, properties } from '../entity.ts';

export const commitment: Entity = {
  values: properties('id', 'text', 'date', 'kind', 'due', 'dueDate', 'rule'),
  edges: {
    owedBy: many('Actor', ({ from, node }) => `(${from})-[:OWED_BY]->(${node})`, byName, distinct),
    questions: many(
      'Question',
      ({ from, node }) => `(${from})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(${node}:Question)`,
      byStart,
      distinct,
    ),
    agendaItem: one(
      'AgendaItem',
      ({ from, node }) => `(${from})-[:MADE_IN]->()-[:RAISED_IN]->(${node}:AgendaItem)`,
    ),
    meeting: one(
      'Meeting',
      ({ from, node }) => `(${from})-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(${node}:Meeting)`,
    ),
    source: one('SourceReference', ({ from, node }) => `(${from})-[:RECORDED_IN]->(${node}:Document)`),
  },
};
