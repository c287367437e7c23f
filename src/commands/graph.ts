import { type Graph, open } from '../graph/index.ts';

/** Opens the graph at `url` for `work` and closes it afterwards; a fault of the work counts more than one of closing. */
export async function withGraph<T>(url: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await open(url);
  try {
    const result = await work(graph);
    await graph.close();
    return result;
  } catch (fault) {
    await graph.close().catch(() => {});
    throw fault;
  }
}
