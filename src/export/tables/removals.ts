import type { Table } from '../table.ts';
import { nodesOf } from '../thing.ts';

export const removals: Table = {
  name: 'removals',
  title:
    'One thing that the graph holds no more a row, latest first: for those who keep a copy up to date with `updatedSince`.',
  operation: 'removals',
  rows: nodesOf,
  columns: [
    ['id', 'id', 'The id it had'],
    ['kind', 'kind', 'What it was'],
    ['removed', 'removed', 'When it went, in UTC'],
    [
      'because',
      'because',
      '`REMOVED` with its document, `CORRECTED` in it, `REREAD` by better rules, or told `ELSEWHERE`: in another document of the same meeting',
    ],
    ['superseded_by', 'supersededBy', 'Id of what stands in its place; empty where nothing does'],
  ],
};
