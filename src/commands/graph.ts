import { type Graph, GraphError, open, setAside } from '../graph/index.ts';

export interface Opening {
  /** Whether a damaged embedded graph is set aside for a new one. */
  readonly rebuild?: boolean;
}

/** Opens the graph at `url` for `work` and closes it afterwards; a fault of the work counts more than one of closing. */
export async function withGraph<T>(
  url: string,
  work: (graph: Graph) => Promise<T>,
  { rebuild = false }: Opening = {},
): Promise<T> {
  const graph = await (rebuild ? openAnew(url) : open(url));
  try {
    const result = await work(graph);
    await graph.close();
    return result;
  } catch (fault) {
    await graph.close().catch(() => {});
    throw fault;
  }
}

/** Opens it; a damaged file gets another name, which is told, and a new one takes its place. */
async function openAnew(url: string): Promise<Graph> {
  try {
    return await open(url);
  } catch (fault) {
    if (!(fault instanceof GraphError && fault.code === 'DAMAGED')) throw fault;
    const aside = setAside(url);
    process.stderr.write(`The graph ${url} is damaged: it is kept as ${aside}, and a new one is begun.\n`);
    return open(url);
  }
}
