import { type Graph, open } from '../graph/index.ts';

/** Opens the graph at `url` for `work` and closes it afterwards, whatever happens. */
export async function withGraph<T>(url: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await open(url);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
