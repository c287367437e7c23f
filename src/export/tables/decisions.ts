import type { Table } from '../table.ts';
import { nodesOf } from '../thing.ts';
import { MEETING, placeIn } from './place.ts';

export const decisions: Table = {
  name: 'decisions',
  title: 'One decision a row, newest meeting first.',
  operation: 'decisions',
  rows: nodesOf,
  columns: [
    ['id', 'id', 'Stays the same when the document is imported again'],
    ['date', 'date', 'Day of the meeting; empty where the document gives none'],
    ['text', 'text', 'What was decided in the minutes’ own words'],
    [
      'result',
      'result',
      '`ACCEPTED`, `REJECTED` and the like; empty where a proposal is printed without result',
    ],
    ['result_rule', 'resultRule', 'The rule that told the result'],
    ['yes', 'votes.yes', 'Votes for it; empty where the minutes give no number'],
    ['no', 'votes.no', 'Votes against it'],
    ['abstain', 'votes.abstain', 'Abstentions'],
    ['unanimous', 'votes.unanimous', '`true` where the minutes say so'],
    ['vote_quote', 'voteQuote', 'The words that tell result and votes'],
    ...MEETING,
    ...placeIn(''),
  ],
};
