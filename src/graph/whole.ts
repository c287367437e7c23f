import type { Graph, Statement } from './graph.ts';
import { LABELS, type Label } from './vocabulary.ts';

/** Nodes that are fetched at once. */
const PAGE = 500;

/** Nodes of a label, a page, in the order of their ids. */
export const ALL_NODES: Readonly<Record<Label, Statement>> = each((label) => ({
  name: `dump ${label}`,
  cypher:
    `MATCH (n:${label}) WHERE n.id > $after ` +
    'RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY n.id LIMIT $first',
}));

/** What leaves nodes of a label, and the labels of where it ends. */
export const ALL_EDGES: Readonly<Record<Label, Statement>> = each((label) => ({
  name: `dump edges of ${label}`,
  cypher:
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[e]->(to) ` +
    'RETURN n.id AS from, type(e) AS type, to.id AS to, labels(to) AS labels, properties(e) AS properties',
}));

export type Properties = Readonly<Record<string, unknown>>;

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface EdgeRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Of where it ends. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** All nodes of a label in the order of their ids, page by page. */
export async function* nodePages(graph: Graph, label: Label): AsyncGenerator<readonly NodeRow[]> {
  for (let after = ''; ; ) {
    const nodes = await graph.read<NodeRow>(ALL_NODES[label], { after, first: PAGE });
    if (nodes.length > 0) yield nodes;
    const last = nodes.at(-1);
    if (last === undefined || nodes.length < PAGE) return;
    after = last.id;
  }
}

/** The edges that leave nodes of a label. */
export async function edgesFrom(
  graph: Graph,
  label: Label,
  nodes: readonly NodeRow[],
): Promise<readonly EdgeRow[]> {
  return graph.read<EdgeRow>(ALL_EDGES[label], { ids: nodes.map(({ id }) => id) });
}

/** By UTF-16 units, whatever the locale. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function each(make: (label: Label) => Statement): Record<Label, Statement> {
  return Object.fromEntries(LABELS.map((label) => [label, make(label)])) as Record<Label, Statement>;
}
