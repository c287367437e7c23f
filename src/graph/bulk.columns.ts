import type { Properties } from './whole.ts';

/** Properties as columns of the CSV files that `neo4j-admin database import` reads. */

/** Between the entries of a list; no text has it. */
export const BETWEEN = '\u001f';

type Type = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';

/** The type of each property, by its name, as far as values were seen. */
export type Columns = Map<string, Type>;

/** Learns from one more node or edge; whole numbers beside others count as those. */
export function learn(columns: Columns, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    const type = typeOf(value);
    const before = columns.get(name);
    if (type === null || before === type) continue;
    if (before === undefined || (before === 'long' && type === 'double')) columns.set(name, type);
    else if (before === 'string[]' && type === 'long[]') columns.set(name, type);
  }
}

/** Null where the value does not tell. An empty list is one of strings until a number is seen. */
function typeOf(value: unknown): Type | null {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'long[]' : 'string[]';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return null;
}

/** `name:string`, … */
export function heads(columns: Columns): string[] {
  return [...columns].map(([name, type]) => `${name}:${type}`);
}

/** One value a column; nothing at all where there is none, which is not the same as empty text. */
export function cells(columns: Columns, properties: Properties): string[] {
  return [...columns.keys()].map((name) => cell(properties[name]));
}

export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(BETWEEN));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
