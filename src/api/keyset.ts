import { badInput } from './errors.ts';

/** One key of an order: an expression over the node `n`, never null; the last key of an order is unique. */
export interface Key {
  readonly of: string;
  readonly down: boolean;
  readonly type: 'string' | 'number';
  /** A property with an index; as the first key it gives a page its start. */
  readonly indexed?: boolean;
  /** The expression walks from the node, which the embedded engine can do once the node is matched. */
  readonly walks?: boolean;
}

export type KeyValue = string | number;

/** The keys of a row as an opaque cursor. */
export function encode(values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws {GraphQLError} where the cursor is not one of a list with this order */
export function decode(cursor: string, keys: readonly Key[], name = 'after'): KeyValue[] {
  const values = parse(cursor);
  const fits =
    Array.isArray(values) &&
    values.length === keys.length &&
    keys.every((key, i) => typeof values[i] === key.type);
  if (fits) return values as KeyValue[];
  throw badInput(
    `\`${name}\` is no cursor of this list.`,
    'Take it from `pageInfo.endCursor` (for `before`: `startCursor`) or an edge of another page, with the same `orderBy`.',
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Rows behind `$after0`, `$after1`, …: in OR form, since lists of values do not compare alike on both engines. */
export function behind(keys: readonly Key[]): string {
  const steps = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((_, j) => `k${j} = $after${j}`);
    return `(${[...equal, `k${i} ${key.down ? '<' : '>'} $after${i}`].join(' AND ')})`;
  });
  return steps.join(' OR ');
}

/** The same keys the other way round. */
export function backwards(keys: readonly Key[]): Key[] {
  return keys.map((key) => ({ ...key, down: !key.down }));
}

/** Where the index of the first key begins to be read: a test that holds for every row of the page. */
export function lead([first]: readonly Key[], after: readonly KeyValue[]): string | null {
  if (!first?.indexed) return null;
  if (after.length === 0) return `${first.of} >= ${first.type === 'number' ? 0 : "''"}`;
  return `${first.of} ${first.down ? '<=' : '>='} $after0`;
}

/** `n, n.id AS k0, …` */
export function bind(keys: readonly Key[]): string {
  return ['n', ...keys.map((key, i) => `${key.of} AS k${i}`)].join(', ');
}

export function names(keys: readonly Key[]): string {
  return keys.map((_, i) => `k${i}`).join(', ');
}

export function order(keys: readonly Key[]): string {
  return keys.map((key, i) => `k${i}${key.down ? ' DESC' : ''}`).join(', ');
}
