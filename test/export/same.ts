import type { Row } from './written.ts';

/** A node or an edge as GraphML holds it: lists as JSON, what it is beside the rest. */
export function asGraphml(properties: Row, kind: string, is: string | readonly string[]): Row {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  const told = entries.map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  return {
    ...Object.fromEntries(told),
    [kind]: typeof is === 'string' ? is : is.map((label) => `:${label}`).join(''),
  };
}

/** Keys in order; a list of one is the one: both mean the same in JSON-LD. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, plain(each)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
