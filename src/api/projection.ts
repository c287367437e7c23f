import type { FieldNode } from 'graphql';
import { ENTITIES, POSSIBLE } from './entities/index.ts';
import { type Edge, type Entity, edgesOf, type Place } from './entity.ts';
import { keeping } from './kept.ts';
import { type Scope, scopeOf } from './scope.ts';
import { isSame, type Look, selected } from './selection.ts';
import { areAlike, areShared, either, typeOf } from './types.ts';

/** A thing as Cypher: subqueries that must run before, and the map that uses them. */
export interface Projection {
  readonly calls: readonly string[];
  readonly map: string;
}

const NOTHING: Entity = { values: {}, edges: {} };

/** A node of which something is asked. */
export interface Start {
  readonly type: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/**
 * What the request asks of the node `name`, as Cypher. Every edge is one subquery that gathers its list in order, so
 * the whole tree is one statement, and a level costs what it holds. (Pattern comprehensions would be shorter, but the
 * embedded engine cannot nest them.)
 */
export function project(type: string, name: string, nodes: readonly FieldNode[], look: Look): Projection {
  return keep(`${type} ${name}`, nodes, look, () => {
    const { calls, maps } = projectAll([{ type, name, nodes }], look);
    return { calls, map: maps.join() };
  });
}

const keep = keeping<Projection>();

/** The same for several nodes in one statement. */
export function projectAll(
  starts: readonly Start[],
  look: Look,
): { readonly calls: readonly string[]; readonly maps: readonly string[] } {
  let taken = 0;
  const scope = scopeOf(
    () => ++taken,
    starts.map(({ name }) => name),
  );
  const views = starts.map(({ type, name, nodes }) =>
    view(type, { from: name, edge: null, node: name }, { nodes, look, scope }, true),
  );
  return {
    calls: [...scope.steps, ...views.flatMap(({ calls }) => calls)],
    maps: views.map(({ map }) => map),
  };
}

/** What is asked of a place, and where its clauses stand. */
interface Asked {
  readonly nodes: readonly FieldNode[];
  readonly look: Look;
  readonly scope: Scope;
}

type At = Omit<Place, 'behind' | 'once'>;

/** @param isNamed whether the type stands with it, as GraphQL needs to know where a field may lead to several */
function view(type: string, at: At, asked: Asked, isNamed = type in POSSIBLE): Projection {
  const { behind, once } = asked.scope;
  const place = { ...at, behind, once };
  const types = POSSIBLE[type] ?? [type];
  if (types.length === 1 || areAlike(types, place, asked.nodes, asked.look))
    return entriesAs(types[0] ?? type, place, asked, isNamed);
  return severalAs(types, place, asked);
}

function entriesAs(name: string, place: Place, asked: Asked, isNamed: boolean): Projection {
  const { calls, entries } = projectConcrete(name, place, asked, new Map(), () => null);
  if (isNamed) entries.set('__typename', `'${ENTITIES[name]?.type ?? name}'`);
  return { calls, map: mapOf(entries) };
}

/** One of several types: what only one of them has is looked for at nodes of that type alone. */
function severalAs(types: readonly string[], place: Place, asked: Asked): Projection {
  const looked: Looked = new Map();
  const calls: string[] = [];
  const entries = new Map<string, string>();
  for (const concrete of types) {
    const only = (edges: readonly Edge[]) => (areShared(edges, types) ? null : concrete);
    const part = projectConcrete(concrete, place, asked, looked, only);
    calls.push(...part.calls);
    for (const [key, value] of part.entries)
      entries.set(key, either(entries.get(key), value, concrete, place));
  }
  entries.set('__typename', typeOf(types, place.node));
  return { calls, map: mapOf(entries) };
}

function mapOf(entries: ReadonlyMap<string, string>): string {
  return `{${[...entries].map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

/** Edges that were followed already: types that share an edge and are asked the same by it share the look. */
type Looked = Map<readonly Edge[], { readonly below: readonly FieldNode[]; readonly map: string }>;

function projectConcrete(
  name: string,
  place: Place,
  asked: Asked,
  looked: Looked,
  onlyOf: (edges: readonly Edge[]) => string | null,
): { calls: string[]; entries: Map<string, string> } {
  const entity = ENTITIES[name] ?? NOTHING;
  const type = entity.type ?? name;
  const entries = new Map<string, string>();
  const calls: string[] = [];
  for (const [field, below] of selected(asked.nodes, type, asked.look)) {
    const value = entity.values[field];
    const edges = entity.edges[field];
    if (value) entries.set(field, value(place));
    if (!edges) continue;
    const before = looked.get(edges);
    if (before && isSame(before.below, below)) {
      entries.set(field, before.map);
      continue;
    }
    const steps = edges.map((edge) => follow(edge, place, { ...asked, nodes: below }, onlyOf(edges)));
    const map = steps.map((step) => step.map).join(' + ');
    calls.push(...steps.flatMap((step) => step.calls));
    entries.set(field, map);
    looked.set(edges, { below, map });
  }
  return { calls, entries };
}

function fieldsOf({ to }: Edge, { nodes, look }: Asked): ReadonlySet<string> {
  return new Set(selected(nodes, ENTITIES[to]?.type ?? to, look).keys());
}

function isKnown(edge: Edge, asked: Asked): boolean {
  const { known } = edge;
  return known !== undefined && [...fieldsOf(edge, asked)].every((field) => known.includes(field));
}

function follow(edge: Edge, from: Place, asked: Asked, only: string | null): Projection {
  const { to, match, step } = edge;
  const beyond = { from: from.node, edge: null };
  if (isKnown(edge, asked)) return view(to, { ...beyond, node: from.node }, asked);
  if (step && only === null) {
    const node = asked.scope.behind(step, from.node);
    const { calls, map } = view(to, { ...beyond, node }, asked);
    return { calls, map: `CASE WHEN ${node} IS NULL THEN null ELSE ${map} END` };
  }
  if (step) return gathered({ ...edge, match: (place) => step(place.from, place.node) }, from, asked, only);
  if (match === 'back') return view(to, { ...from, node: from.from }, asked);
  if (match === null && !edge.way) return view(to, from, asked);
  return gathered(edge, from, asked, only);
}

/** A subquery that gathers what the edge leads to. */
function gathered(edge: Edge, from: Place, asked: Asked, only: string | null): Projection {
  const { names } = asked.scope;
  const number = names();
  const start = edge.atEdge === true ? (from.edge ?? from.node) : from.node;
  const [r, n] = [`r${number}`, `n${number}`];
  const { way } = edge;
  const end = way && edge.match !== null ? `m${number}` : n;
  const all = way && only === null ? asked.scope.once(start, edgesOf(way, start)) : null;
  const scope = scopeOf(names, [r, n, end], asked.scope);
  const { behind, once } = scope;
  const place = { from: way ? end : start, edge: r, node: n, behind, once };
  const gather = edge.gather?.(place, fieldsOf(edge, asked));
  const inner = view(edge.to, place, { ...asked, scope });
  const binds = `c${number}`;
  const list = `collect(${inner.map})`;
  const order = edge.order && `WITH * ORDER BY ${edge.order(place)}`;
  // What is cut off needs no look behind it; that the rest stays in order nobody promises.
  const cut = edge.most !== undefined && inner.calls.length > 0 && `${order} LIMIT ${edge.most}`;
  const cypher = [
    only && `MATCH (${start}:${only})`,
    way && (all ? `UNWIND ${all} AS ${r}` : `MATCH ${way.pattern(start, r)}`),
    way && `WITH *, ${way.end(r)} AS ${end}`,
    typeof edge.match === 'function' ? `MATCH ${edge.match(place)}` : `MATCH (${n})`,
    gather,
    cut,
    ...scope.steps,
    ...inner.calls,
    order && (edge.most === undefined || cut ? order : `${order} LIMIT ${edge.most}`),
    `RETURN ${edge.many ? list : `head(${list})`} AS ${binds}`,
  ];
  const uses = [start, ...(all ? [all] : []), ...scope.uses];
  return {
    calls: [`CALL (${[...new Set(uses)].join(', ')}) { ${cypher.filter(Boolean).join(' ')} }`],
    map: binds,
  };
}
