import { createHash } from 'node:crypto';
import type { Graph, Statement } from '../graph/index.ts';

/**
 * What changes whenever the graph does: documents come or are written anew, things go, people settle something, a
 * name is taken out.
 */
const MARKS: Statement = {
  name: 'revision',
  cypher: [
    "MATCH (n:Document) WITH count(n) AS number, max(n.imported) AS last RETURN 'documents' AS mark, number, last",
    "MATCH (n:Removal) WITH count(n) AS number, max(n.removed) AS last RETURN 'removals' AS mark, number, last",
    "MATCH (n:Erasure) WITH count(n) AS number, max(n.erased) AS last RETURN 'erasures' AS mark, number, last",
    "MATCH (n:Curation) WITH n.id AS mark, n.position AS number, coalesce(n.reason, '') + coalesce(n.by, '') + coalesce(n.waits, '') AS last RETURN mark, number, last",
  ].join('\nUNION ALL\n'),
};

/** A short name for the graph as it is now: the same as long as it answers the same. */
export async function revision(graph: Graph): Promise<string> {
  const rows = await graph.read<{ mark: string; number: number; last: string | null }>(MARKS);
  const marks = rows.map(({ mark, number, last }) => `${mark} ${number} ${last}`).toSorted();
  return digest(marks.join('\n'));
}

/** 132 bits of a hash, as an entity tag can hold them. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
