import type { Graph, Statement } from './graph.ts';
import { LABELS, type Label } from './vocabulary.ts';

/** Nodes that are fetched at once. */
const PAGE = 500;

/** Nodes of a label, a page, in the order of their ids. */
export const DUMP_NODES: Readonly<Record<Label, Statement>> = each((label) => ({
  name: `dump ${label}`,
  cypher:
    `MATCH (n:${label}) WHERE n.id > $after ` +
    'RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY n.id LIMIT $first',
}));

/** What leaves nodes of a label. */
export const DUMP_EDGES: Readonly<Record<Label, Statement>> = each((label) => ({
  name: `dump edges of ${label}`,
  cypher:
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[e]->(to) ` +
    'RETURN n.id AS from, type(e) AS type, to.id AS to, properties(e) AS properties',
}));

interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

interface EdgeRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * The whole graph, one line of JSON a node, followed by the edges that leave it. Labels,
 * ids and keys are sorted: the same graph gives the same bytes on every engine.
 */
export async function* dump(graph: Graph): AsyncGenerator<string> {
  for (const label of LABELS) yield* dumpLabel(graph, label);
}

async function* dumpLabel(graph: Graph, label: Label): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const nodes = await graph.read<NodeRow>(DUMP_NODES[label], { after, first: PAGE });
    const ids = nodes.map(({ id }) => id);
    const edges = edgeLines(await graph.read<EdgeRow>(DUMP_EDGES[label], { ids }));
    for (const node of nodes) {
      yield nodeLine(node);
      yield* (edges.get(node.id) ?? []).sort(byUnits);
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < PAGE) return;
    after = last;
  }
}

/** When a document was imported is no fact of the minutes. */
function nodeLine({ id, labels, properties: { imported: _, ...properties } }: NodeRow): string {
  return `${JSON.stringify({ node: id, labels: [...labels].sort(byUnits), properties: sorted(properties) })}\n`;
}

/** By the id of the node that they leave. */
function edgeLines(rows: readonly EdgeRow[]): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const others = lines.get(row.from);
    if (others) others.push(edgeLine(row));
    else lines.set(row.from, [edgeLine(row)]);
  }
  return lines;
}

function edgeLine({ from, type, to, properties }: EdgeRow): string {
  return `${JSON.stringify({ edge: type, from, to, properties: sorted(properties) })}\n`;
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byUnits(a, b)));
}

/** By UTF-16 units, whatever the locale. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function each(make: (label: Label) => Statement): Record<Label, Statement> {
  return Object.fromEntries(LABELS.map((label) => [label, make(label)])) as Record<Label, Statement>;
}
