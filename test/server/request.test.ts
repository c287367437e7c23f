import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { createDocuments } from '../../src/server/graphql/documents.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

const [embedded] = ENGINES;
const ORIGINS = ['https://dashboard.example', 'https://other.example'];
const JSON_TYPE = 'application/json';
const ANSWER = { data: { __typename: 'Query' } };

describe('a request', () => {
  let graph: Graph;
  let server: Serving;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    graph = await embedded.empty();
    server = await serve({ graph, port: 0, log: () => {}, origins: ORIGINS });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  const get = (search: string, init?: RequestInit) => fetch(`${server.url}/graphql${search}`, init);
  const post = (body: string, type = JSON_TYPE) =>
    get('', { method: 'POST', headers: { 'Content-Type': type }, body });

  it.each([
    ['no JSON', '{"query":', 400],
    ['no object', '["{ __typename }"]', 400],
    ['null', 'null', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query":{}}', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', 400],
    ['extensions that are a text', '{"query":"{ __typename }","extensions":"x"}', 400],
    ['a name that is a number', '{"query":"{ __typename }","operationName":1}', 400],
    ['something else', '{"query":"{ __typename }","querry":"x"}', 400],
    ['two operations and no name', '{"query":"query A { __typename } query B { __typename }"}', 400],
    ['more bytes than may be', `{"query":"{ __typename ${' '.repeat(100_000)} }"}`, 413],
  ])('with %s is refused with a hint', async (_, body, status) => {
    const response = await post(body);
    const reply = await response.json();
    expect([response.status, 'data' in reply]).toEqual([status, false]);
    expect(reply.errors).toEqual([
      {
        message: expect.stringMatching(/\.$/),
        extensions: expect.objectContaining({ code: expect.any(String), hint: expect.stringMatching(/\.$/) }),
      },
    ]);
    expect(reply.errors[0].extensions).not.toHaveProperty('http');
  });

  it.each([
    ['a body that is the query', () => post('{ __typename }', 'application/graphql')],
    [
      'another word for JSON',
      () => post('{"query":"{__typename}"}', 'application/graphql+json; charset=utf-8'),
    ],
    ['an address', () => get('?query={__typename}&variables=&operationName=')],
  ])('by %s is answered', async (_, ask) => {
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    expect(response.headers.get('content-length')).toBe(String(JSON.stringify(ANSWER).length));
  });

  it('by an address that is none is told which part', async () => {
    const { errors } = await (await get('?query={__typename}&variables={')).json();
    expect(errors[0].message).toBe('`variables` is no JSON.');
  });

  it.each([
    ['image/png', 406, null],
    ['application/json; charset=iso-8859-1', 406, null],
    [
      'image/png, application/graphql-response+json;q=0.5',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['*/*', 200, 'application/json; charset=utf-8'],
  ])('that takes %s is answered with %i', async (accept, status, type) => {
    const response = await get('?query={__typename}', { headers: { Accept: accept } });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  it('of a page elsewhere is told beforehand whether it may ask', async () => {
    const ask = async (origin: string) => {
      const { status, headers } = await get('', { method: 'OPTIONS', headers: { Origin: origin } });
      return [status, headers.get('vary'), headers.get('access-control-allow-origin')];
    };
    for (const origin of ORIGINS) expect(await ask(origin)).toEqual([204, 'Origin', origin]);
    expect(await ask('https://unknown.example')).toEqual([405, 'Origin', null]);
  });
});

describe('documents', () => {
  const make = (mostCharacters: number) =>
    createDocuments(buildSchema('type Query { a: Int b: Int }'), true, mostCharacters);

  it('are made once of a text, until others have been asked for since', () => {
    const documentOf = make(10);
    const first = documentOf('{ a }');
    documentOf('{ b }');
    expect(documentOf('{ a }')).toBe(first);
    documentOf('{a b}');
    expect(documentOf('{ a }')).toBe(first);
    documentOf('{ b }');
    documentOf('{a b}');
    expect(documentOf('{ a }')).not.toBe(first);
  });

  it('that are longer than what is kept are made nevertheless', () => {
    expect(make(1)('{ a }').definitions).toHaveLength(1);
  });
});
