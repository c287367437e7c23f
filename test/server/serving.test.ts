import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, GraphError } from '../../src/graph/index.ts';
import { type Entry, ListenError, type Serving, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

const [embedded] = ENGINES;

/** A real graph that can be made to fail or to wait. */
interface Trouble {
  fault: Error | null;
  wait: Promise<void> | null;
}

describe('the server', () => {
  const trouble: Trouble = { fault: null, wait: null };
  const log: Entry[] = [];
  const keep = (entry: Entry) => entry.level === 'error' && log.push(entry);
  let graph: Graph;
  let server: Serving;
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
  const post = (body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
    get('/graphql', { method: 'POST', headers, body });

  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    graph = await embedded.empty();
    server = await serve({ graph: troubled(graph, trouble), port: 0, log: keep });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it('is healthy and ready, and says when the graph is away', async () => {
    expect(await (await get('/health')).json()).toEqual({ ok: true });
    const ready = await get('/ready');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, engine: 'embedded', documents: 0 },
    ]);
    trouble.fault = new GraphError('UNREACHABLE', 'No Neo4j answers at bolt://nowhere.');
    const away = await get('/ready');
    trouble.fault = null;
    expect([away.status, await away.json()]).toEqual([
      503,
      { ready: false, engine: 'embedded', reason: 'No Neo4j answers at bolt://nowhere.' },
    ]);
  });

  it.each([
    [
      new GraphError('UNREACHABLE', 'No Neo4j answers at bolt://secret.'),
      'UNAVAILABLE',
      'The graph does not answer',
    ],
    [new GraphError('TIMEOUT', 'More than 20 s.'), 'TIMEOUT', 'This takes too long'],
    [new GraphError('STATEMENT', 'Wrong: MATCH (secret)'), 'INTERNAL_SERVER_ERROR', 'This is our fault'],
    [new TypeError('secret is not a function'), 'INTERNAL_SERVER_ERROR', 'This is our fault'],
  ])('masks %s as %s and logs it under its id', async (fault, code, message) => {
    log.length = 0;
    trouble.fault = fault;
    const { errors } = await (await post('{"query":"{ summary { questions } }"}')).json();
    trouble.fault = null;
    expect(errors).toHaveLength(1);
    const [{ extensions, ...error }] = errors;
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ locations: [{ line: 1, column: 3 }], path: ['summary'] });
    expect(extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/secret|stack/);
    expect(log).toMatchObject([
      { level: 'error', details: { id: extensions.id, stack: expect.any(String) } },
    ]);
    expect(log[0]?.message).toContain(fault.message);
  });

  it('counts requests and statements for Prometheus', async () => {
    await post('{"query":"{ summary { questions } }"}');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(
      /^ratsgraph_request_duration_seconds_count\{route="\/graphql",status="200"\} [1-9]/m,
    );
    expect(text).toMatch(/^ratsgraph_statement_duration_seconds_count\{name="summary",result="ok"\} [1-9]/m);
    expect(text).toMatch(
      /^ratsgraph_statement_duration_seconds_count\{name="summary",result="failed"\} [1-9]/m,
    );
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [\d.e+-]+)$/);
    }
  });

  it('has GraphiQL for people, with the Jobcenter query, from our own files', async () => {
    const page = await get('/graphql', { headers: { Accept: 'text/html', 'Accept-Encoding': 'identity' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain('questions(filter: { to: \\"Jobcenter\\" }');
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
    const again = await get('/graphql', {
      headers: { Accept: 'text/html', 'If-None-Match': page.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('sets security headers everywhere, and no CORS and no cookies', async () => {
    for (const path of ['/health', '/graphql?query={__typename}', '/', '/nowhere']) {
      const { headers } = await get(path, { headers: { Origin: 'https://elsewhere.example' } });
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-robots-tag'), path).toBe(/^\/(?:health|graphql)/.test(path) ? 'noindex' : null);
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
      expect(headers.get('set-cookie'), path).toBeNull();
    }
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={__typename}'],
    ['plain text', 'text/plain', '{"query":"{__typename}"}'],
    ['several parts', 'multipart/form-data; boundary=x', '--x--'],
  ])('does not read %s, which any page could post', async (_, type, body) => {
    const response = await post(body, { 'Content-Type': type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { hint: expect.stringContaining('json') } }],
    });
  });

  it('does not read bodies above 100 kB', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename ${' '.repeat(100_000)} }` }));
    expect(response.status).toBe(413);
  });

  it('says in one sentence that a port is taken', async () => {
    const other = await listening();
    const { port } = other.address() as AddressInfo;
    const failed = serve({ graph, port });
    await expect(failed).rejects.toThrow(ListenError);
    await expect(failed).rejects.toThrow(`Port ${port} is taken: name another one with --port or PORT`);
    other.close();
  });

  it('lets requests under way end before it closes, and takes no new ones', async () => {
    let go = () => {};
    const own = await serve({ graph: troubled(graph, trouble), port: 0, log: () => {} });
    trouble.wait = new Promise((resolve) => {
      go = resolve;
    });
    const under = fetch(`${own.url}/graphql?query={summary{questions}}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = own.close();
    await expect(fetch(`${own.url}/health`)).rejects.toThrow();
    go();
    trouble.wait = null;
    expect(await (await under).json()).toEqual({ data: { summary: { questions: 0 } } });
    await closed;
  });

  it('tells how to build the explorer where it is not built, and mounts it where it is', async () => {
    const own = await serve({
      graph,
      port: 0,
      pages: (request, response) => {
        response.end(`page ${request.url}`);
      },
    });
    expect(await (await fetch(`${own.url}/questions?to=x`)).text()).toBe('page /questions?to=x');
    await own.close();
  });

  it('asks other origins in only when told, without credentials', async () => {
    const origin = 'https://dashboard.example';
    const own = await serve({ graph, port: 0, origins: [origin] });
    const asked = async (from: string) =>
      (await fetch(`${own.url}/graphql?query={__typename}`, { headers: { Origin: from } })).headers;
    expect((await asked(origin)).get('access-control-allow-origin')).toBe(origin);
    expect((await asked(origin)).get('access-control-allow-credentials')).not.toBe('true');
    expect((await asked('https://other.example')).get('access-control-allow-origin')).not.toBe(
      'https://other.example',
    );
    await own.close();
  });
});

function troubled(graph: Graph, trouble: Trouble): Graph {
  return {
    ...graph,
    async read(statement, ...rest) {
      await trouble.wait;
      if (trouble.fault) throw trouble.fault;
      return graph.read(statement, ...rest);
    },
  };
}

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
