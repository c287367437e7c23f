import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shapes } from '../../src/api/statements.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { ENGINES } from './engines.ts';
import { isOfSchema, named, parametersOf } from './statements.ts';

const server = inject('neo4j');
const asked = await shapes();
const explained = named.filter((statement) => !isOfSchema(statement));

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

  it.each([...explained, ...asked])('$name', async ({ name, cypher }) => {
    await graph.read({ name, cypher: `EXPLAIN ${cypher}` }, parametersOf({ name, cypher }));
  });
});

/** What goes through everything, because it asks for everything: settlements of people are few and rare. */
const THROUGH_ALL =
  /^(?:dump |corrections|all referring|bearers of names|texts with names|name is borne|people named so|forget rulings|known |rulings$|removals there$)/;

/** An import keeps the plans that it began with. */
describe.skipIf(server === null)('Neo4j plans to look into indexes, even while a graph is empty', () => {
  let driver: Driver;
  beforeAll(async () => {
    await (await ENGINES.find(({ name }) => name === 'Neo4j')?.empty())?.close();
    const { url = '', username = '', password = '' } = server ?? {};
    driver = neo4j.driver(url, neo4j.auth.basic(username, password));
  });
  afterAll(() => driver.close());

  it.each(explained.filter(({ name }) => !THROUGH_ALL.test(name)))('for $name', async (statement) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement.cypher}`, parametersOf(statement));
    expect(operators(summary.plan).filter((name) => /(?:Label|All\w+|Type)Scan/.test(name))).toEqual([]);
  });
});

function operators(plan: Plan | false): string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operators)] : [];
}
