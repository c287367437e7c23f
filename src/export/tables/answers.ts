import type { Table } from '../table.ts';
import { nodesOf, type Thing } from '../thing.ts';
import { MEETING, placeIn } from './place.ts';

export const answers: Table = {
  name: 'answers',
  title:
    'One question with one of its answers a row; the filter is that of questions. An answer to several questions is in several rows.',
  operation: 'answers',
  rows: (page) =>
    nodesOf(page).flatMap((question) =>
      (question['answers'] as readonly Thing[]).map((answer) => ({ ...question, answer })),
    ),
  columns: [
    ['id', 'answer.id', 'Stays the same when the document is imported again'],
    ['question_id', 'id', 'Id of the question'],
    ['date', 'date', 'Day of the meeting; empty where the document gives none'],
    ['text', 'answer.text', 'The whole answer in the minutes’ own words'],
    ['given_by', 'answer.givenBy.name', 'Who answered; empty where the text does not tell'],
    ['given_by_id', 'answer.givenBy.id', 'Id of who answered'],
    [
      'on_behalf_of',
      'answer.onBehalfOf.name',
      'For whom; empty where that is nobody in particular or the text does not tell',
    ],
    ['on_behalf_of_id', 'answer.onBehalfOf.id', 'Its id'],
    ['basis', 'answer.basis', 'Why it is taken as the answer to the question'],
    ['question', 'text', 'The question in the minutes’ own words'],
    ['asked_by', 'askedBy.name', 'Who asked; empty where the text hides it'],
    ['status', 'status', 'What became of the question'],
    ...MEETING,
    ...placeIn('answer.'),
  ],
};
