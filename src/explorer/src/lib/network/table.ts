import type { NetworkEdge, NetworkNode } from './query.ts';

/** By what the table can be sorted; the first unless told. */
export const SORTS = ['count', 'open', 'from', 'to', 'last'] as const;

export type Sort = (typeof SORTS)[number];

/** A pair with the names of both ends. */
export interface Pair extends Omit<NetworkEdge, 'from' | 'to'> {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
}

export function sortOf(text: string | null): Sort {
  return SORTS.find((sort) => sort === text) ?? 'count';
}

/** The pairs in an order: names from A, figures from the largest, days from the latest. */
export function pairs(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  sort: Sort = 'count',
): Pair[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const whole = edges.flatMap((edge) => {
    const [from, to] = [known.get(edge.from), known.get(edge.to)];
    return from && to ? [{ ...edge, from, to }] : [];
  });
  return whole.sort(orderOf(sort));
}

function orderOf(sort: Sort): (a: Pair, b: Pair) => number {
  if (sort === 'last') return (a, b) => (b.last ?? '').localeCompare(a.last ?? '');
  if (sort === 'count' || sort === 'open') return (a, b) => b[sort] - a[sort];
  const german = new Intl.Collator('de');
  return (a, b) => german.compare(a[sort].name, b[sort].name);
}
