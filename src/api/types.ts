import type { FieldNode } from 'graphql';
import { ENTITIES } from './entities/index.ts';
import type { Edge, Place } from './entity.ts';
import { isSame, type Look, selected } from './selection.ts';

/** Of many types the label is looked for once. */
export function typeOf(types: readonly string[], node: string): string {
  const [one, other, ...more] = types.map((type) => `'${type}'`);
  if (more.length > 0) return `head([l IN labels(${node}) WHERE l IN [${[one, other, ...more].join(', ')}]])`;
  return `CASE WHEN ${node}:${types[1]} THEN ${other} ELSE ${one} END`;
}

/** Whether several of the types have these edges. */
export function areShared(edges: readonly Edge[], types: readonly string[]): boolean {
  return types.filter((type) => Object.values(ENTITIES[type]?.edges ?? {}).includes(edges)).length > 1;
}

/** Two types may mean different things by one field name. */
export function either(before: string | undefined, value: string, type: string, { node }: Place): string {
  if (before === undefined || before === value) return value;
  return `CASE WHEN ${node}:${type} THEN ${value} ELSE ${before} END`;
}

/** Whether what is asked of them is the same, so that nobody needs to know which of them it is. */
export function areAlike(
  types: readonly string[],
  place: Place,
  nodes: readonly FieldNode[],
  look: Look,
): boolean {
  const [one = new Map(), ...others] = types.map((type) =>
    selected(nodes, ENTITIES[type]?.type ?? type, look),
  );
  const isOne = (field: string) =>
    new Set(types.map((type) => ENTITIES[type]?.edges[field] ?? ENTITIES[type]?.values[field]?.(place)))
      .size === 1;
  return (
    !one.has('__typename') &&
    others.every((other) => other.size === one.size) &&
    [...one].every(
      ([field, below]) => others.every((other) => isSame(other.get(field) ?? [], below)) && isOne(field),
    )
  );
}
