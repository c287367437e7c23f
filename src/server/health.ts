import type { Graph, Statement } from '../graph/index.ts';

const HELD: Statement = {
  name: 'ready',
  cypher: 'MATCH (n:Document) WITH count(n) AS documents RETURN documents',
};

export interface Readiness {
  readonly ready: boolean;
  readonly engine: Graph['engine'];
  readonly documents?: number;
  /** Why not, for whoever runs the server. */
  readonly reason?: string;
}

/** Whether the graph answers. (That constraints and indexes stand, `open` saw to.) */
export async function readiness(graph: Graph): Promise<Readiness> {
  const { engine } = graph;
  try {
    const [row] = await graph.read<{ documents: number }>(HELD);
    return { ready: true, engine, documents: row?.documents ?? 0 };
  } catch (fault) {
    return { ready: false, engine, reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
