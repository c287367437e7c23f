import type { Graph, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { EVERY_EDGE, EVERY_NODE } from './erase.cypher.ts';

/** Nodes that are fetched at once. */
const PAGE = 200;

type Reader = Pick<Transaction, 'run'>;
export type Held = Readonly<Record<string, unknown>>;

export interface HeldNode {
  readonly id: Id;
  readonly label: string;
  readonly properties: Held;
}

export interface HeldEdge {
  readonly type: string;
  readonly from: HeldNode;
  readonly to: Id;
  /** Of where it ends. */
  readonly labels: readonly string[];
  readonly properties: Held;
}

/** Every node of the graph with the edges that leave it, history and all, page by page. */
export async function* everything(
  reader: Reader,
): AsyncGenerator<{ readonly nodes: readonly HeldNode[]; readonly edges: readonly HeldEdge[] }> {
  for (const [place, { label, statement }] of EVERY_NODE.entries()) {
    for (let after = ''; ; ) {
      const rows = await reader.run<{ id: Id; properties: Held }>(statement, { after, first: PAGE });
      const nodes = rows.map((row) => ({ ...row, label }));
      const last = nodes.at(-1);
      if (last === undefined) break;
      yield { nodes, edges: await edgesOf(reader, nodes, place) };
      if (nodes.length < PAGE) break;
      after = last.id;
    }
  }
}

async function edgesOf(
  reader: Reader,
  nodes: readonly HeldNode[],
  place: number,
): Promise<readonly HeldEdge[]> {
  const statement = EVERY_EDGE[place]?.statement;
  if (statement === undefined) return [];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = await reader.run<Omit<HeldEdge, 'from'> & { from: Id }>(statement, { ids: [...byId.keys()] });
  return rows.flatMap((row) => {
    const from = byId.get(row.from);
    return from === undefined ? [] : [{ ...row, from }];
  });
}

/** Outside of a transaction. */
export function readerOf(graph: Graph): Reader {
  return { run: (statement, parameters) => graph.read(statement, parameters) };
}
