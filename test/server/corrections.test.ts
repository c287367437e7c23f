import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOn } from '../../src/commands/changes.ts';
import type { Graph } from '../../src/graph/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

const TOKEN = 'a-token-for-tests-0123456789';
const PATH = '../../import/sample/lindenau/2023-05-11-ortsrat-kirchbrede.txt';
const TEXT = readFileSync(new URL(PATH, import.meta.url), 'utf8');
const NAME = 'lindenau/ortsrat.txt';
const IMPORT = `mutation ($documents: [MinutesInput!]!) {
  import(documents: $documents) { created changed unchanged questions problems { name message } warnings { name } }
}`;

interface Reply {
  readonly status: number;
  readonly challenge: string | null;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

describe.each(ENGINES)('corrections over GraphQL on $name', (engine) => {
  describe.skipIf(!engine.there)('with a token', () => {
    let graph: Graph;
    let server: Serving;
    beforeAll(async () => {
      graph = await engine.empty();
      const changes = (open: Graph) => changesOn(open, new AbortController().signal);
      server = await serve({ graph, port: 0, log: () => {}, warm: false, token: TOKEN, changes });
    });
    afterAll(async () => {
      await server.close();
      await graph.close();
    });
    const ask = (query: string, variables = {}, authorization = `Bearer ${TOKEN}`) =>
      post(server.url, query, variables, authorization);

    it('put minutes in the place of those that they correct, and tell what waits among corrections', async () => {
      await ask(IMPORT, { documents: [{ name: NAME, text: TEXT }] });
      const name = 'lindenau/ortsrat-neu.txt';
      const wrong = await ask(IMPORT, { documents: [{ name, text: TEXT, supersedes: 'nobody/knows.txt' }] });
      expect(wrong.errors?.[0]).toMatchObject({
        message: 'the graph holds no document "nobody/knows.txt" that could be superseded.',
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('supersedes') },
      });
      const done = await ask(IMPORT, { documents: [{ name, text: TEXT, supersedes: NAME }] });
      expect(done.data).toMatchObject({ import: { created: 0, changed: 1, unchanged: 0 } });
      expect(
        (await ask('{ documents { edges { node { origin versions { origin basis } } } } }')).data,
      ).toEqual({
        documents: { edges: [{ node: { origin: name, versions: [{ origin: NAME, basis: 'TOLD' }] } }] },
      });
      const file = 'status:\n  - question: q_nowhere\n    status: NONE\n    reason: so\n    by: clerk\n';
      const corrected = await ask(
        'mutation ($file: String!) { correct(settlements: $file) { statuses waiting } }',
        { file },
      );
      expect(corrected.data).toEqual({
        correct: {
          statuses: 1,
          waiting: ['settlements:2 waits: the graph holds no question q_nowhere.'],
        },
      });
      await ask('mutation { correct(settlements: "names: []") { named } }');
      await ask('mutation ($origins: [String!]!) { remove(origins: $origins) { removed } }', {
        origins: [name],
      });
    });
  });
});

async function post(url: string, query: string, variables: object, authorization: string): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(authorization && { Authorization: authorization }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, challenge: response.headers.get('www-authenticate'), ...body };
}
