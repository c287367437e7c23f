import type { Graph, Statement } from '../graph/index.ts';
import { gauge } from './metrics.ts';

const HELD: Statement = {
  name: 'ready',
  cypher: 'MATCH (n:Document) RETURN count(n) AS documents, max(n.imported) AS imported',
};

export interface Readiness {
  readonly ready: boolean;
  readonly engine: Graph['engine'];
  readonly documents?: number;
  /** When the last of them was imported; absent in an empty graph. */
  readonly imported?: string;
  /** Why not, for whoever runs the server. */
  readonly reason?: string;
}

/** Whether the graph answers, and has the constraints and indexes that keep it quick and whole. */
export async function readiness(graph: Graph): Promise<Readiness> {
  const { engine } = graph;
  try {
    const [row] = await graph.read<{ documents: number; imported: string | null }>(HELD);
    const missing = await graph.missing();
    if (missing.length > 0) return { ready: false, engine, reason: lacking(missing) };
    const imported = row?.imported == null ? {} : { imported: row.imported };
    return { ready: true, engine, documents: row?.documents ?? 0, ...imported };
  } catch (fault) {
    return { ready: false, engine, reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

function lacking(names: readonly string[]): string {
  return `The graph lacks ${names.join(', ')}: wait until they are built, or start the server again, which makes them.`;
}

/** The same for Prometheus: imports of other programs show in it, too. */
export function holdings({ ready, documents = 0, imported }: Readiness): string {
  const last = imported === undefined ? 0 : Date.parse(imported) / 1000;
  return [
    ...gauge('ratsgraph_graph_up', 'Whether the graph answers.', ready ? 1 : 0),
    ...(ready ? gauge('ratsgraph_documents', 'Documents in the graph.', documents) : []),
    ...(ready && last > 0
      ? gauge(
          'ratsgraph_last_import_timestamp_seconds',
          'When a document was last imported or changed.',
          last,
        )
      : []),
    '',
  ].join('\n');
}
