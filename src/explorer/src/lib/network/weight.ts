import type { NetworkEdge } from './query.ts';

/** How many questions each node asks or is asked, by its id. */
export function weights(edges: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  for (const { from, to, count } of edges)
    for (const id of [from, to]) weight.set(id, (weight.get(id) ?? 0) + count);
  return weight;
}
