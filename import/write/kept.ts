import type { Id } from '../model.ts';
import type { Fact } from './differences.ts';
import type { Edge, End, Node, Rows } from './row.ts';

/**
 * The rows of a document that stands in the place of another: what it says in the same words keeps the id that it has,
 * so that links to it stay good. Of the same words said twice the first is the first. Pure.
 */
export function keepIds(rows: Rows, before: readonly Fact[]): Rows {
  const own = new Set(rows.own.map(({ id }) => id));
  const free = new Map<string, Id[]>();
  for (const { id, kind, text } of before) {
    if (own.has(id)) continue;
    const key = `${kind} ${text}`;
    free.set(key, [...(free.get(key) ?? []), id]);
  }
  const known = new Set(before.map(({ id }) => id));
  const kept = new Map(
    rows.own
      .filter(({ id }) => !known.has(id))
      .map(({ id, label, properties }) => [id, free.get(`${label} ${properties['text']}`)?.shift() ?? id]),
  );
  const end = <E extends End>(one: E): E => ({ ...one, id: kept.get(one.id) ?? one.id });
  return {
    ...rows,
    own: rows.own.map((node) => moved(end(node), node.id)),
    edges: rows.edges.map((edge): Edge => ({ ...edge, from: end(edge.from), to: end(edge.to) })),
  };
}

/** What lists are ordered by ends with the id. */
function moved<N extends Node>(node: N, before: Id): N {
  const { place } = node.properties;
  if (typeof place !== 'string' || node.id === before) return node;
  return { ...node, properties: { ...node.properties, place: place.replace(before, node.id) } };
}
