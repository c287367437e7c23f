import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { changesOn } from '../../src/commands/changes.ts';
import type { Graph } from '../../src/graph/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import type { Engine } from '../graph/engines.ts';

export const TOKEN = 'a-token-for-tests-0123456789';
const PATH = '../../import/sample/lindenau/2023-05-11-ortsrat-kirchbrede.txt';
export const TEXT = readFileSync(new URL(PATH, import.meta.url), 'utf8');
export const NAME = 'lindenau/ortsrat.txt';
export const IMPORT = `mutation ($documents: [MinutesInput!]!) {
  import(documents: $documents) { created changed unchanged questions problems { name message } warnings { name } }
}`;

interface Reply {
  readonly status: number;
  readonly challenge: string | null;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A server whose graph may be changed by whoever knows the token. */
export interface Changing {
  url(): string;
  ask(query: string, variables?: object, authorization?: string): Promise<Reply>;
}

/**
 * A server for the tests around it.
 * @param engine whose graph is emptied
 */
export function changing(engine: Engine): Changing {
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
  return {
    url: () => server.url,
    ask: (query, variables = {}, authorization = `Bearer ${TOKEN}`) =>
      post(server.url, query, variables, authorization),
  };
}

export async function post(
  url: string,
  query: string,
  variables: object,
  authorization: string,
): Promise<Reply> {
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
