import { type Edge, type Entity, many, one, properties, property } from '../entity.ts';

/** What a person says against what was read (`Curation` with a `kind` that is one of `CORRECTING`). */
export const correction: Entity = {
  values: {
    ...properties('kind', 'reason', 'by', 'deliveredOn', 'deliveredIn'),
    place: ({ node }) =>
      `CASE WHEN ${node}.target IS NOT NULL THEN ${node}.target ELSE ${node}.document + ': ' + ${node}.words END`,
    waits: property('waits'),
    was: ({ node }) => ofKind(node, 'corrected.statusRead', '<-[:ASKED_AS_READ]-(asker)'),
    now: ({ node }) => ofKind(node, 'corrected.status', '<-[:ASKED]-(asker)'),
  },
  edges: {
    of: one('Contribution', ({ from, node }) => `(${from})-[:CORRECTS]->(${node})`),
  },
};

/** Of who asked the name, of the others the status; null for deliveries. */
function ofKind(node: string, status: string, asking: string): string {
  return (
    `CASE ${node}.kind WHEN 'asker' THEN head([(${node})-[:CORRECTS]->()${asking} | asker.name]) ` +
    `WHEN 'delivery' THEN null ELSE head([(${node})-[:CORRECTS]->(corrected) | ${status}]) END`
  );
}

/** In the order of their file. */
export const corrections: readonly Edge[] = many(
  'Correction',
  ({ from, node }) => `(${from})<-[:CORRECTS]-(${node})`,
  ({ node }) => `${node}.position, ${node}.id`,
);
