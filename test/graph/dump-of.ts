import { dump } from '../../src/graph/dump.ts';
import type { Graph } from '../../src/graph/index.ts';

/** All that a graph holds, as `ratsgraph export` prints it. */
export async function dumpOf(graph: Graph): Promise<string> {
  let lines = '';
  for await (const line of dump(graph)) lines += line;
  return lines;
}
