import type { NetworkEdge, NetworkNode } from './query.ts';

/** By what the table can be sorted; the first unless told. */
export const SORTS = ['count', 'open', 'from', 'to', 'last'] as const;

export type Sort = (typeof SORTS)[number];

/** A pair with the names of both ends. */
export interface Pair extends Omit<NetworkEdge, 'from' | 'to'> {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
}

const german = new Intl.Collator('de');

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
  return whole.sort((a, b) => compare(a, b, sort));
}

function compare(a: Pair, b: Pair, sort: Sort): number {
  if (sort === 'from' || sort === 'to') return german.compare(a[sort].name, b[sort].name);
  if (sort === 'last') return (b.last ?? '').localeCompare(a.last ?? '');
  return b[sort] - a[sort];
}
