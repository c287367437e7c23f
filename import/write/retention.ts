import type { Graph, Statement } from '../../src/graph/index.ts';
import { type Removed, remove, type SaveOptions } from './index.ts';

/** Documents of meetings before a day; of a meeting without a date nobody knows how old it is. */
const HELD_BEFORE: Statement = {
  name: 'documents of meetings before',
  cypher:
    "MATCH (m:Meeting) WHERE m.day > '' AND m.day < $day MATCH (m)<-[:MINUTES_OF]-(d:Document) " +
    'RETURN DISTINCT d.origin AS origin ORDER BY origin',
};

/** Documents that are taken out in one transaction. */
const AT_ONCE = 100;

/**
 * Takes out the documents of meetings before an ISO day, with everything that only they supported; those of a meeting
 * without a date stay.
 */
export async function removeBefore(
  graph: Graph,
  day: string,
  options: Pick<SaveOptions, 'now'> = {},
): Promise<Removed> {
  const rows = await graph.read<{ origin: string }>(HELD_BEFORE, { day });
  const origins = rows.map(({ origin }) => origin);
  for (let at = 0; at < origins.length; at += AT_ONCE)
    await remove(graph, origins.slice(at, at + AT_ONCE), options);
  // What is told in one of them is of the same meeting, and as old.
  return { removed: origins, missing: [], untold: [] };
}
