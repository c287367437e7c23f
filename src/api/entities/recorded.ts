import { type Edge, one } from '../entity.ts';

/** Where everything that minutes record stands; the same for all of it, so that a list of mixed kinds looks once. */

/** Its place in the document. */
export const source: readonly Edge[] = one(
  'SourceReference',
  ({ from, node }) => `(${from})-[:RECORDED_IN]->(${node})`,
).map((edge) => ({ ...edge, known: ['start', 'end'] }));

export const meeting: readonly Edge[] = one(
  'Meeting',
  ({ from, node }) => `(${from})-[:RECORDED_IN]->()-[:MINUTES_OF]->(${node})`,
);

/** Of contributions and decisions their own, of promises that of the contribution in which they were made. */
export const agendaItem: readonly Edge[] = one(
  'AgendaItem',
  ({ from, node }) => `(${from})-[:RAISED_IN|TAKEN_ON|MADE_IN*1..2]->(${node}:AgendaItem)`,
);
