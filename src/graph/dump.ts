import type { Graph } from './graph.ts';
import { LABELS, type Label } from './vocabulary.ts';
import { byUnits, type EdgeRow, edgesFrom, type NodeRow, nodePages, type Properties } from './whole.ts';

/**
 * The whole graph, one line of JSON a node, followed by the edges that leave it. Labels,
 * ids and keys are sorted: the same graph gives the same bytes on every engine.
 */
export async function* dump(graph: Graph): AsyncGenerator<string> {
  for (const label of LABELS) yield* dumpLabel(graph, label);
}

async function* dumpLabel(graph: Graph, label: Label): AsyncGenerator<string> {
  for await (const nodes of nodePages(graph, label)) {
    const edges = edgeLines(await edgesFrom(graph, label, nodes));
    for (const node of nodes) {
      yield nodeLine(node);
      yield* (edges.get(node.id) ?? []).sort(byUnits);
    }
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
