import type { FieldNode } from 'graphql';
import { ENTITIES, POSSIBLE } from './entities/index.ts';
import type { Edge, Entity, Place } from './entity.ts';
import { type Look, selected } from './selection.ts';

/** A thing as Cypher: subqueries that must run before, and the map that uses them. */
export interface Projection {
  readonly calls: readonly string[];
  readonly map: string;
}

const NOTHING: Entity = { values: {}, edges: {} };

/** Hands out names that are not taken yet: n1, n2, … */
export type Names = () => number;

/**
 * What the request asks of the node `name`, as Cypher. Every edge is one subquery that gathers its list in order, so
 * the whole tree is one statement, and a level costs what it holds. (Pattern comprehensions would be shorter, but the
 * embedded engine cannot nest them.)
 */
export function project(
  type: string,
  name: string,
  nodes: readonly FieldNode[],
  look: Look,
  names: Names = counter(),
): Projection {
  return view(type, { from: name, edge: null, node: name }, nodes, look, names);
}

/** For several projections in one statement. */
export function counter(): Names {
  let taken = 0;
  return () => ++taken;
}

function view(type: string, place: Place, nodes: readonly FieldNode[], look: Look, names: Names): Projection {
  const calls: string[] = [];
  const entries = new Map<string, string>();
  const looked: Looked = new Map();
  for (const concrete of POSSIBLE[type] ?? [type]) {
    const part = projectConcrete(concrete, place, nodes, look, names, looked);
    calls.push(...part.calls);
    for (const [key, value] of part.entries)
      entries.set(key, either(entries.get(key), value, concrete, place));
  }
  const map = [...entries].map(([key, value]) => `${key}: ${value}`).join(', ');
  return { calls, map: `{${map}}` };
}

/** Edges that were followed already: types that share an edge and are asked the same by it share the look. */
type Looked = Map<readonly Edge[], { readonly below: readonly FieldNode[]; readonly map: string }>;

/** Two types may mean different things by one field name. */
function either(before: string | undefined, value: string, type: string, { node }: Place): string {
  if (before === undefined || before === value) return value;
  return `CASE WHEN ${node}:${type} THEN ${value} ELSE ${before} END`;
}

function projectConcrete(
  name: string,
  place: Place,
  nodes: readonly FieldNode[],
  look: Look,
  names: Names,
  looked: Looked,
): { calls: string[]; entries: Map<string, string> } {
  const entity = ENTITIES[name] ?? NOTHING;
  const type = entity.type ?? name;
  const entries = new Map([['__typename', `'${type}'`]]);
  const calls: string[] = [];
  for (const [field, below] of selected(nodes, type, look)) {
    const value = entity.values[field];
    const edges = entity.edges[field];
    if (value) entries.set(field, value(place));
    if (!edges) continue;
    const before = looked.get(edges);
    if (before && isSame(before.below, below)) {
      entries.set(field, before.map);
      continue;
    }
    const steps = edges.map((edge) => follow(edge, place, below, look, names));
    const map = steps.map((step) => step.map).join(' + ');
    calls.push(...steps.flatMap((step) => step.calls));
    entries.set(field, map);
    looked.set(edges, { below, map });
  }
  return { calls, entries };
}

function isSame(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

function isKnown({ to, known }: Edge, nodes: readonly FieldNode[], look: Look): boolean {
  if (known === undefined) return false;
  const asked = [...selected(nodes, ENTITIES[to]?.type ?? to, look).keys()];
  return asked.every((field) => known.includes(field));
}

function follow(edge: Edge, from: Place, nodes: readonly FieldNode[], look: Look, names: Names): Projection {
  if (!edge.match) return view(edge.to, from, nodes, look, names);
  if (isKnown(edge, nodes, look)) return project(edge.to, from.node, nodes, look, names);
  if (edge.match === 'back') return view(edge.to, { ...from, node: from.from }, nodes, look, names);
  const number = names();
  const start = edge.atEdge === true ? (from.edge ?? from.node) : from.node;
  const place = { from: start, edge: `r${number}`, node: `n${number}` };
  const inner = view(edge.to, place, nodes, look, names);
  const binds = `c${number}`;
  const list = `collect(${inner.map})`;
  const cypher = [
    `MATCH ${edge.match(place)}`,
    edge.gather?.(place),
    ...inner.calls,
    edge.order &&
      `WITH * ORDER BY ${edge.order(place)}${edge.most === undefined ? '' : ` LIMIT ${edge.most}`}`,
    `RETURN ${edge.many ? list : `head(${list})`} AS ${binds}`,
  ];
  return {
    calls: [`CALL (${start}) { ${cypher.filter(Boolean).join(' ')} }`],
    map: binds,
  };
}
