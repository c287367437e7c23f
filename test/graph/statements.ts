import { glob } from 'tinyglobby';
import type { Statement } from '../../src/graph/index.ts';

/** Modules that hold statements; whatever they export is looked through for them. */
const paths = await glob(['src/graph/**/*.ts', 'import/write/**/*.ts'], { absolute: true });
const modules: unknown[] = await Promise.all(paths.map((path) => import(path)));

/** Every statement that has a name of its own in the rooms that write. */
export const named = [
  ...new Map(statementsIn(modules).map((statement) => [statement.name, statement])).values(),
];

function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn);
}

function isStatement(value: object): value is Statement {
  return 'cypher' in value && typeof value.cypher === 'string' && 'name' in value;
}

/** What makes or shows the schema cannot be explained. */
export function isOfSchema({ name }: Statement): boolean {
  return /^(?:constraint |index |schema$)/.test(name);
}

/** Something for every parameter that the statement names. */
export function parametersOf({ cypher }: Statement): Record<string, null> {
  const names = [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, null]));
}
