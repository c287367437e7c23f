/** Things by their key, in their order. (Node 20 has no `Map.groupBy`.) */
export function grouped<Key, Thing>(
  all: readonly Thing[],
  keyOf: (one: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
