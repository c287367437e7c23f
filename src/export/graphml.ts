import { type Columns, learn } from '../graph/bulk.columns.ts';
import type { Graph } from '../graph/index.ts';
import { LABELS } from '../graph/vocabulary.ts';
import {
  byUnits,
  type EdgeRow,
  edgesFrom,
  type NodeRow,
  nodePages,
  type Properties,
} from '../graph/whole.ts';
import { element, empty, HEAD, parent, start, xmlId } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const SCHEMA = `${NAMESPACE} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd`;

/** What a kind of thing can have, by name. */
interface Keys {
  readonly of: 'node' | 'edge';
  /** Where Neo4j's own procedures look for what a node or an edge is. */
  readonly kind: 'labels' | 'label';
  readonly columns: Columns;
}

/**
 * The whole graph as GraphML, piece by piece: labels as `:Person:Actor`, types of edges as `ASKED`, properties under
 * their names, lists as JSON. All nodes come first, sorted, then all edges: the same graph gives the same bytes on
 * every engine. It is read three times, and nobody may write meanwhile: a file tells at its head what the last node may have.
 */
export async function* graphml(graph: Graph): AsyncGenerator<string> {
  const nodes: Keys = { of: 'node', kind: 'labels', columns: new Map() };
  const edges: Keys = { of: 'edge', kind: 'label', columns: new Map() };
  for await (const page of nodesOf(graph))
    for (const { properties } of page) learn(nodes.columns, properties);
  for await (const page of edgesOf(graph))
    for (const { properties } of page) learn(edges.columns, properties);
  yield `${HEAD}\n${start('graphml', {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': SCHEMA,
  })}\n${[...declared(nodes), ...declared(edges)].join('\n')}\n`;
  yield `${start('graph', { id: 'ratsgraph', edgedefault: 'directed' })}\n`;
  for await (const page of nodesOf(graph)) yield page.map((row) => `${nodeOf(row, nodes)}\n`).join('');
  let count = 0;
  for await (const page of edgesOf(graph)) {
    for (const row of page) {
      yield `${edgeOf(row, `e${count}`, edges)}\n`;
      count += 1;
    }
  }
  yield '</graph>\n</graphml>\n';
}

/** When a document was imported is no fact of the minutes. */
async function* nodesOf(graph: Graph): AsyncGenerator<readonly NodeRow[]> {
  for (const label of LABELS) {
    for await (const page of nodePages(graph, label)) {
      yield page.map(({ properties: { imported: _, ...properties }, ...row }) => ({
        ...row,
        properties,
      }));
    }
  }
}

async function* edgesOf(graph: Graph): AsyncGenerator<readonly EdgeRow[]> {
  for (const label of LABELS) {
    for await (const page of nodePages(graph, label)) {
      yield (await edgesFrom(graph, label, page)).toSorted((a, b) => byUnits(order(a), order(b)));
    }
  }
}

function order({ from, type, to, properties }: EdgeRow): string {
  return JSON.stringify([from, type, to, Object.entries(properties).sort(([a], [b]) => byUnits(a, b))]);
}

function declared({ of, kind, columns }: Keys): string[] {
  const own = empty('key', { id: kind, for: of, 'attr.name': kind, 'attr.type': 'string' });
  const rest = [...columns]
    .toSorted(([a], [b]) => byUnits(a, b))
    .map(([name, type]) =>
      empty('key', {
        id: keyOf(of, name),
        for: of,
        'attr.name': name,
        'attr.type': type.endsWith('[]') ? 'string' : type,
      }),
    );
  return [own, ...rest];
}

function nodeOf({ id, labels, properties }: NodeRow, keys: Keys): string {
  const written = labels.toSorted(byUnits).map((label) => `:${label}`);
  return parent(
    'node',
    { id: xmlId(id) },
    element('data', written.join(''), { key: keys.kind }),
    ...data(properties, keys),
  );
}

function edgeOf({ from, to, type, properties }: EdgeRow, id: string, keys: Keys): string {
  const ends = { id, source: xmlId(from), target: xmlId(to) };
  return parent('edge', ends, element('data', type, { key: keys.kind }), ...data(properties, keys));
}

function data(properties: Properties, { of }: Keys): string[] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .toSorted(([a], [b]) => byUnits(a, b))
    .map(([name, value]) => element('data', written(value), { key: keyOf(of, name) }));
}

function keyOf(of: Keys['of'], name: string): string {
  return `${of}-${name}`;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
