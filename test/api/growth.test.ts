import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import type { Graph, Parameters, Statement } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import { grown } from '../bench/grown.mjs';
import { ENGINES } from '../graph/engines.ts';

const server = inject('neo4j');
const SMALL = 20;
const QUERIES = {
  'the newest questions': '{ questions { edges { node { text askedBy { name } answers { text } } } } }',
  'the oldest questions': '{ questions(orderBy: DATE_ASC) { edges { node { text } } } }',
  'the page after': '{ questions(after: "CURSOR") { edges { node { text } } } }',
  'the newest meetings': '{ meetings { edges { node { name } } } }',
  'the newest documents': '{ documents { edges { node { name } } } }',
  'who asks most': '{ people { edges { node { name questionCount } } } }',
};

interface Asked {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** Work of the server in database hits, which are the same at every run. */
describe.skipIf(server === null)('On Neo4j a page of a graph ten times the size', () => {
  const hits = new Map<number, Map<string, number>>();

  it.each([SMALL, 10 * SMALL])(
    'of %i documents is made and measured',
    { timeout: 300_000 },
    async (documents) => {
      const graph = await ENGINES.find(({ name }) => name === 'Neo4j')?.empty();
      if (!graph) throw new Error('No Neo4j is there.');
      await save(graph, grown(documents));
      hits.set(documents, await measure(graph));
      await graph.close();
    },
  );

  it.each(Object.keys(QUERIES))('costs at most 1.3 times as much: %s', (name) => {
    const [small, large] = [SMALL, 10 * SMALL].map((documents) => hits.get(documents)?.get(name) ?? 0);
    expect(small).toBeGreaterThan(0);
    expect(large, `${small} hits before`).toBeLessThan(1.3 * (small ?? 0));
  });
});

async function measure(graph: Graph): Promise<Map<string, number>> {
  const heard: Asked[] = [];
  const listening: Graph = {
    ...graph,
    read: (statement, parameters = {}) => {
      heard.push({ statement, parameters });
      return graph.read(statement, parameters);
    },
  };
  const own = await serve({ graph: listening, port: 0, warm: false });
  const ask = async (query: string) => {
    const response = await fetch(`${own.url}/graphql?${new URLSearchParams({ query })}`);
    return (await response.json()).data;
  };
  const { questions } = await ask('{ questions { pageInfo { endCursor } } }');
  const found = new Map<string, number>();
  for (const [name, query] of Object.entries(QUERIES)) {
    heard.length = 0;
    await ask(query.replace('CURSOR', questions.pageInfo.endCursor));
    found.set(name, await profile(heard[0] as Asked));
  }
  await own.close();
  return found;
}

async function profile({ statement, parameters }: Asked): Promise<number> {
  const { url, username, password } = server ?? { url: '', username: '', password: '' };
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password));
  const whole = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof value === 'number' ? neo4j.int(value) : value,
  ]);
  const { summary } = await driver.executeQuery(`PROFILE ${statement.cypher}`, Object.fromEntries(whole));
  await driver.close();
  return summary.profile ? hitsOf(summary.profile) : 0;
}

function hitsOf(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
