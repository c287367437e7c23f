import { byName, type Edge, type Entity, many, one, properties, property } from '../entity.ts';

/** What a person says against what was read, or of who is who (`Curation` of every `kind` but `name`). */
export const correction: Entity = {
  values: {
    ...properties('kind', 'reason', 'deliveredOn', 'deliveredIn'),
    // Files of before needed none where it is about who is who.
    by: ({ node }) => `coalesce(${node}.by, '')`,
    place: ({ node }) =>
      `CASE WHEN ${node}.kind IN ['same', 'split'] THEN replace(coalesce(${node}.people, ${node}.name), '\\n', ', ') WHEN ${node}.target IS NOT NULL THEN ${node}.target ELSE ${node}.document + ': ' + ${node}.words END`,
    waits: property('waits'),
    was: ({ node }) => ofKind(node, 'corrected.statusRead', '<-[:ASKED_AS_READ]-(asker)'),
    now: ({ node }) => ofKind(node, 'corrected.status', '<-[:ASKED]-(asker)'),
  },
  edges: {
    of: one('Contribution', ({ from, node }) => `(${from})-[:CORRECTS]->(${node}:Contribution)`),
    people: many('Person', ({ from, node }) => `(${from})-[:CORRECTS]->(${node}:Person)`, byName),
  },
};

/** Of who asked the name, of answers and statuses the status; null for deliveries, and of who is who. */
function ofKind(node: string, status: string, asking: string): string {
  return (
    `CASE WHEN ${node}.kind = 'asker' THEN head([(${node})-[:CORRECTS]->()${asking} | asker.name]) ` +
    `WHEN ${node}.kind IN ['answer', 'status'] THEN head([(${node})-[:CORRECTS]->(corrected) | ${status}]) END`
  );
}

/** In the order of their file. */
export const corrections: readonly Edge[] = many(
  'Correction',
  ({ from, node }) => `(${from})<-[:CORRECTS]-(${node})`,
  ({ node }) => `${node}.position, ${node}.id`,
);
