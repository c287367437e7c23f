import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { type Entry, type Serving, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { families, figureOf } from './exposition.ts';

const [embedded] = ENGINES;

/** For whoever runs the server: what it shows and tells, and how it ends. */
describe('running the server', () => {
  const log: Entry[] = [];
  let graph: Graph;
  let server: Serving;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    graph = await embedded.empty();
    server = await serve({
      graph,
      port: 0,
      log: (entry) => log.push(entry),
      introspection: false,
      graphiql: false,
      pages: (_, response) => void response.end(),
    });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { id: response.headers.get('x-request-id'), ...(await response.json()) };
  };

  it.each([
    ['the schema', '{ __schema { types { name } } }', {}],
    ['a type', '{ __type(name: "Question") { name } }', {}],
    ['the schema behind a fragment', '{ ...A } fragment A on Query { __schema { types { name } } }', {}],
    ['a field', '{ questions { totalCoun } }', {}],
    ['an argument', '{ questions(firs: 1) { totalCount } }', {}],
    ['a filter', '{ questions(filter: { tooo: "x" }) { totalCount } }', {}],
    ['a value', '{ questions(filter: { status: [ANSWRED] }) { totalCount } }', {}],
    ['a fragment’s type', '{ questions { edges { node { ... on Questio { id } } } } }', {}],
    [
      'a variable’s field',
      'query ($f: QuestionFilter) { questions(filter: $f) { totalCount } }',
      { f: { tooo: 'x' } },
    ],
    [
      'a variable’s value',
      'query ($s: [Status!]) { questions(filter: { status: $s }) { totalCount } }',
      { s: ['ANSWRED'] },
    ],
  ])(
    'without introspection %s is told by nothing; code, place and hint stay',
    async (_, query, variables) => {
      const { errors, data } = await ask(query, variables);
      expect(data ?? null).toBeNull();
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
      for (const error of errors) {
        expect(error).toMatchObject({
          locations: [expect.anything()],
          extensions: { code: expect.stringMatching(/^[A-Z_]+$/), hint: expect.any(String) },
        });
      }
    },
  );

  it('still tells the type of what it answers', async () => {
    expect((await ask('{ __typename summary { __typename } }')).data).toEqual({
      __typename: 'Query',
      summary: { __typename: 'Summary' },
    });
  });

  it('shows no GraphiQL where that is off', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { Accept: 'text/html' } });
    expect(page.ok).toBe(false);
    expect(await page.text()).not.toContain('GraphiQL');
  });

  it('tells each request in one entry with its id, without a word of what was asked for', async () => {
    log.length = 0;
    const query = 'query Whom($to: String) { questions(filter: { to: $to }) { totalCount } }';
    const { id } = await ask(query, { to: 'Frau Geheim' });
    await fetch(`${server.url}/questions?to=Geheim`);
    await ask('query Wrong { questions(first: 1000) { totalCount } }');
    await pause(20);
    expect(log.map(({ level, message }) => [level, message])).toEqual(Array(3).fill(['info', 'request']));
    const [asked, page, wrong] = log.map(({ details }) => details);
    expect(asked).toEqual({
      id,
      method: 'POST',
      route: '/graphql',
      operation: 'Whom',
      type: 'query',
      status: 200,
      ms: expect.any(Number),
    });
    expect(page).toMatchObject({ route: 'explorer', method: 'GET' });
    expect(wrong).toMatchObject({ operation: 'Wrong', errors: ['BAD_USER_INPUT'] });
    expect(JSON.stringify(log)).not.toContain('Geheim');
  });

  it('tells statements that run, and that the graph is there', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const own = await serve({
      graph: { ...graph, connections: 2, read: coverageAfter(held, graph) },
      port: 0,
      log: () => {},
    });
    const asked = Array.from({ length: 3 }, () => fetch(`${own.url}/graphql?query={coverage{class}}`));
    await vi.waitFor(async () => {
      const text = await (await fetch(`${own.url}/metrics`)).text();
      const told = (name: string) => figureOf(families(text), `ratsgraph_${name}`);
      expect(['pool_size', 'pool_in_use', 'pool_waiting', 'graph_up', 'documents'].map(told)).toEqual([
        2, 2, 1, 1, 0,
      ]);
    }, 10_000);
    goOn();
    await Promise.all(asked);
    await own.close();
  });

  it('ends within ten seconds, even where an answer never comes', { timeout: 30_000 }, async () => {
    const own = await serve({
      graph: { ...graph, read: () => new Promise(() => {}) },
      port: 0,
      log: () => {},
    });
    const asked = fetch(`${own.url}/graphql?query={summary{questions}}`).then(
      () => 'answered',
      () => 'cut',
    );
    await pause(100);
    const start = Date.now();
    const closed = own.close();
    await expect(fetch(`${own.url}/health`)).rejects.toThrow();
    await closed;
    expect(Date.now() - start).toBeLessThan(10_500);
    expect(await asked).toBe('cut');
  });
});

/** Coverage waits; nothing else does. */
function coverageAfter(held: Promise<void>, graph: Graph): Graph['read'] {
  return async (statement, ...rest) => {
    if (statement.name.startsWith('coverage')) await held;
    return graph.read(statement, ...rest);
  };
}
