import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shapes } from '../../src/api/statements.ts';
import { type Graph, open, type Statement } from '../../src/graph/index.ts';

/** Modules that hold statements; whatever they export is looked through for them. */
const paths = await glob(['src/graph/**/*.ts', 'import/write/**/*.ts'], { absolute: true });
const modules: unknown[] = await Promise.all(paths.map((path) => import(path)));

function isStatement(value: object): value is Statement {
  return 'cypher' in value && typeof value.cypher === 'string' && 'name' in value;
}

function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn);
}

const server = inject('neo4j');
const named = [...new Map(statementsIn(modules).map((statement) => [statement.name, statement])).values()];
const asked = await shapes();

describe.skipIf(server === null)('Neo4j understands', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open(server?.url ?? '', server ?? {});
  });
  afterAll(() => graph.close());

  it('finds the statements of every room', () => {
    const names = named.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'lock',
        'dump Question',
        'votes on Person',
        'write Person ASKED Question',
        'constraint Topic',
      ]),
    );
    expect(asked.length).toBeGreaterThan(0);
  });

  it.each([...named, ...asked])('$name', async ({ name, cypher }) => {
    // What makes or shows the schema cannot be explained; it was run when the graph was opened.
    if (/^(?:constraint|index) /.test(name)) return;
    await graph.read({ name, cypher: `EXPLAIN ${cypher}` }, parametersOf(cypher));
  });
});

/** Something for every parameter that the statement names. */
function parametersOf(cypher: string): Record<string, null> {
  const names = [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, null]));
}
