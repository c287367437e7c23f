import { type Entity, one, properties } from '../entity.ts';
import { agendaItem, meeting, source } from './recorded.ts';

export const statement: Entity = {
  values: properties('id', 'text', 'date', 'rule'),
  edges: {
    saidBy: one('Actor', ({ from, node }) => `(${from})<-[:SAID]-(${node})`),
    agendaItem,
    meeting,
    source,
  },
};
