import { type Edge, many, type Value } from '../entity.ts';

/** Everything that minutes record, in reading order. */
const inOrder: Value = ({ node }) => `${node}.place`;

export const courseOfDocument: readonly Edge[] = many(
  'Contribution',
  ({ from, node }) => `(${from})<-[:RECORDED_IN]-(${node})`,
  inOrder,
);

/** Of all documents that hold its minutes, one document after the other. */
export const courseOfMeeting: readonly Edge[] = many(
  'Contribution',
  ({ from, node }) => `(${from})<-[:MINUTES_OF]-()<-[:RECORDED_IN]-(${node})`,
  inOrder,
);

/** What was said on it, what was promised in that, and what was decided. */
export const courseOfItem: readonly Edge[] = many(
  'Contribution',
  ({ from, node }) => `(${from})<-[:RAISED_IN|TAKEN_ON|MADE_IN*1..2]-(${node})`,
  inOrder,
);
