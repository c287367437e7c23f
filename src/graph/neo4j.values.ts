import neo4j from 'neo4j-driver';
import type { Parameters, Value } from './graph.ts';

/** The driver sends every number as a float; LIMIT, SKIP and offsets want integers. */
export function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters);
}

function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (isList(value)) return value.map(toDriver);
  return mapValues(value);
}

function mapValues(map: { readonly [key: string]: Value }): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) values[key] = toDriver(value);
  return values;
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
