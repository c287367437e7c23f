import type { Table } from '../table.ts';
import { nodesOf } from '../thing.ts';
import { MEETING, placeIn } from './place.ts';

export const promises: Table = {
  name: 'promises',
  title: 'One promise a row, newest meeting first.',
  operation: 'promises',
  rows: nodesOf,
  columns: [
    ['id', 'id', 'Stays the same when the document is imported again'],
    ['date', 'date', 'Day of the meeting; empty where the document gives none'],
    ['text', 'text', 'The promising sentence in the minutes’ own words'],
    ['kind', 'kind', '`FIRM`, `OFFER`, `INTENTION` or `CHECK`'],
    ['due', 'due', 'The words of the date, as printed'],
    ['due_date', 'dueDate', 'The day, where it can be computed'],
    ['owed_by', 'owedBy.name', 'Who owes it (list)'],
    ['owed_by_ids', 'owedBy.id', 'Their ids (list)'],
    ['owed_to', 'owedTo.name', 'Who asked the questions in whose answers it was made (list)'],
    [
      'delivered',
      'deliveries.date',
      'Days of the answers on record that are its delivery; empty: none is on record (list)',
    ],
    ['delivery_ids', 'deliveries.id', 'Their ids, to be found in `answers` (list)'],
    ['delivered_on', 'corrections.deliveredOn', 'Day on which it was delivered, as a person says (list)'],
    ['delivered_in', 'corrections.deliveredIn', 'Where a person says that it can be seen (list)'],
    ['question_ids', 'questions.id', 'Ids of the questions in whose answers it was made (list)'],
    ...MEETING,
    ...placeIn(''),
  ],
};
