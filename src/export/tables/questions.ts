import type { Table } from '../table.ts';
import { nodesOf } from '../thing.ts';
import { MEETING, placeIn } from './place.ts';

export const questions: Table = {
  name: 'questions',
  title: 'One question a row, newest meeting first.',
  operation: 'questions',
  rows: nodesOf,
  columns: [
    ['id', 'id', 'Stays the same when the document is imported again'],
    ['date', 'date', 'Day of the meeting; empty where the document gives none'],
    ['text', 'text', 'In the minutes’ own words: reported speech, never what was literally said'],
    [
      'status',
      'status',
      '`ANSWERED`, `OFF_RECORD`, `DEFERRED`, `DECLINED`, or `NONE`: no answer is recorded',
    ],
    ['status_rule', 'statusRule', 'The rule that decided the status'],
    ['status_quote', 'statusQuote', 'The words the status rests on'],
    [
      'answered_after',
      'answeredAfter',
      'Days from the question to the answer: 0 in its own meeting; empty where none is on record',
    ],
    ['asked_by', 'askedBy.name', 'Who asked; empty where the text hides it'],
    ['asked_by_id', 'askedBy.id', 'Id of who asked'],
    ['addressed_to', 'addressedTo.name', 'Whom it was put to (list)'],
    ['addressed_to_ids', 'addressedTo.id', 'Their ids (list)'],
    ['answered_by', 'answers.givenBy.name', 'Who answered (list)'],
    ['answer_ids', 'answers.id', 'Ids of the answers, to be found in `answers` (list)'],
    ['topics', 'topics.name', 'What it is about, heaviest first (list)'],
    ...MEETING,
    ...placeIn(''),
  ],
};
