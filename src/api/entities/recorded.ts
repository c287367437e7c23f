import { type Edge, one, type Step, stepTo } from '../entity.ts';

/** Where everything that minutes record stands; the same for all of it, so that a list of mixed kinds looks once. */

/** The document that records it. */
export const DOCUMENT: Step = (from, to) => `(${from})-[:RECORDED_IN]->(${to})`;

/** Its place in the document. */
export const source: readonly Edge[] = stepTo('SourceReference', DOCUMENT).map((edge) => ({
  ...edge,
  known: ['start', 'end'],
}));

export const meeting: readonly Edge[] = one(
  'Meeting',
  ({ from, node, behind }) => `(${behind(DOCUMENT, from)})-[:MINUTES_OF]->(${node})`,
);

/** Of contributions and decisions their own, of promises that of the contribution in which they were made. */
export const agendaItem: readonly Edge[] = one(
  'AgendaItem',
  ({ from, node }) => `(${from})-[:RAISED_IN|TAKEN_ON|MADE_IN*1..2]->(${node}:AgendaItem)`,
);
