import { byHand, inNote, toTheQuestion } from '../delivery.ts';
import { byName, byPlace, byStart, distinct, type Entity, many, properties } from '../entity.ts';
import { corrections } from './correction.ts';
import { agendaItem, meeting, source } from './recorded.ts';

export const commitment: Entity = {
  values: properties('id', 'text', 'date', 'kind', 'due', 'dueDate', 'rule', 'imported'),
  edges: {
    owedBy: many('Actor', ({ from, node }) => `(${from})-[:OWED_BY]->(${node})`, byName, distinct),
    owedTo: many(
      'Actor',
      ({ from, node }) => `(${from})-[:MADE_IN]->(:Answer)-[:ANSWERS]->()<-[:ASKED]-(${node})`,
      byName,
      distinct,
    ),
    questions: many(
      'Question',
      ({ from, node }) => `(${from})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(${node})`,
      byStart,
      distinct,
    ),
    deliveries: [
      ...many('Answer', ({ from, node }) => byHand(from, node), byStart, distinct),
      ...many('Answer', ({ from, node }) => inNote(from, node), byPlace, distinct),
      ...many(
        'Answer',
        ({ from, node }) => toTheQuestion(from, node),
        ({ node }) => `${node}.day, ${node}.place`,
        distinct,
      ),
    ],
    corrections,
    agendaItem,
    meeting,
    source,
  },
};
