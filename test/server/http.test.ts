import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

const [embedded] = ENGINES;

/** The audits of the GraphQL-over-HTTP specification (github.com/graphql/graphql-http). */
describe('GraphQL over HTTP', () => {
  let graph: Graph;
  let server: Serving;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    graph = await embedded.empty();
    server = await serve({ graph, port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it.each(audits)('$id: $name', async ({ fn }) => {
    const result = await fn();
    if (result.status !== 'ok') expect.fail(`${result.status}: ${result.reason}`);
  });

  it('zips long answers, and only for whoever takes that', async () => {
    const ask = async (query: string, encoding: string) => {
      const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
      const body = JSON.stringify({ query });
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      return { encoding: response.headers.get('content-encoding'), reply: await response.json() };
    };
    const zipped = await ask(getIntrospectionQuery(), 'gzip, br');
    const plain = await ask(getIntrospectionQuery(), 'identity');
    expect([zipped.encoding, plain.encoding]).toEqual(['gzip', null]);
    expect(zipped.reply).toEqual(plain.reply);
    expect((await ask('{ __typename }', 'gzip')).encoding).toBeNull();
  });

  it('has all audits', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });
});
