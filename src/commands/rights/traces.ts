import type { Removed } from '../../api/index.ts';
import type { Graph } from '../../graph/index.ts';

/** What was taken out; its bytes, which an embedded graph keeps in its file until that is written anew, are gone as well. */
export async function withoutTraces(graph: Graph, removing: Promise<Removed>): Promise<Removed> {
  const told = await removing;
  if (told.removed.length > 0) await graph.rewrite();
  return told;
}
