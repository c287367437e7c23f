import { type Graph, GraphError, type OpenOptions, open, setAside } from '../graph/index.ts';

export interface Opening {
  /** Whether a damaged embedded graph is set aside for a new one. */
  readonly rebuild?: boolean;
  /** Whether nobody looks at a page meanwhile: a Neo4j that is busy may take its time to greet. */
  readonly canWait?: boolean;
}

/** Milliseconds for which a greeting is waited where that does no harm. */
const LONG_MS = 15_000;

/** Opens the graph at `url` for `work` and closes it afterwards; a fault of the work counts more than one of closing. */
export async function withGraph<T>(
  url: string,
  work: (graph: Graph) => Promise<T>,
  { rebuild = false, canWait = false }: Opening = {},
): Promise<T> {
  const patience = canWait ? { connectMs: LONG_MS } : {};
  const graph = await (rebuild ? openAnew(url, patience) : open(url, patience));
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
async function openAnew(url: string, patience: OpenOptions): Promise<Graph> {
  try {
    return await open(url, patience);
  } catch (fault) {
    if (!(fault instanceof GraphError && fault.code === 'DAMAGED')) throw fault;
    const aside = setAside(url);
    process.stderr.write(`The graph ${url} is damaged: it is kept as ${aside}, and a new one is begun.\n`);
    return open(url, patience);
  }
}
