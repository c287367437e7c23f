import type { Table } from '../table.ts';
import { nodesOf } from '../thing.ts';

export const meetings: Table = {
  name: 'meetings',
  title: 'One meeting whose minutes were read a row, newest first.',
  operation: 'meetings',
  rows: nodesOf,
  columns: [
    ['id', 'id', 'Stays the same when its minutes are imported again'],
    ['date', 'date', 'Its day; empty where its minutes give none'],
    ['meeting', 'name', 'Committee and day, for people to read'],
    ['committee', 'committee.name', 'Who met; empty where its minutes do not tell'],
    ['committee_id', 'committee.id', 'Its id'],
  ],
};
