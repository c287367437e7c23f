import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, openFront } from '../api/front.ts';
import { ENGINES } from '../graph/engines.ts';

const [embedded] = ENGINES;

/** What graphql-cop (github.com/dolevf/graphql-cop) looks for, finding by finding, asked as it asks. */
describe('of the findings of graphql-cop', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded);
  });
  afterAll(() => front.close());

  const get = (query: string, headers = {}) =>
    fetch(`${front.url}/graphql?${new URLSearchParams({ query })}`, { headers });
  const post = (type: string, body: string) =>
    fetch(`${front.url}/graphql`, { method: 'POST', headers: { 'Content-Type': type }, body });

  it('alias overloading is refused', async () => {
    const { data, errors } = await front.ask(
      `query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}:__typename`).join(' ')} }`,
    );
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('BEYOND_LIMIT');
  });

  it('array-based batching is refused', async () => {
    const batch = JSON.stringify(Array(10).fill({ query: 'query cop { __typename }' }));
    const response = await post('application/json', batch);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it('directive overloading is refused, and told in few errors', async () => {
    const { data, errors } = await front.ask(`query cop { __typename ${'@aa'.repeat(500)} }`);
    expect(data ?? null).toBeNull();
    expect(errors?.length).toBeLessThanOrEqual(101);
    const skips = await front.ask(`query cop { __typename ${'@skip(if: false)'.repeat(500)} }`);
    expect(skips.data ?? null).toBeNull();
    expect(skips.errors?.[0]?.extensions).toMatchObject({ code: 'BEYOND_LIMIT', limit: 'tokens' });
  });

  it('field duplication is cut at the limit of words, and costs one field below it', async () => {
    const many = (count: number) => `query cop { ${'__typename '.repeat(count)}}`;
    expect((await front.ask(many(2_000))).errors?.[0]?.extensions).toMatchObject({ limit: 'tokens' });
    const { data, errors } = await front.ask(`{ coverage { ${'class '.repeat(500)} } }`);
    expect(errors).toBeUndefined();
    expect(Object.keys((data as { coverage: readonly object[] }).coverage[0] ?? {})).toEqual(['class']);
  });

  it('introspection in circles is refused', async () => {
    const circle = (depth: number): string =>
      depth === 0 ? 'name' : `fields { type { ${circle(depth - 1)} } }`;
    const { errors } = await front.ask(`query cop { __schema { types { ${circle(5)} } } }`);
    expect(errors?.[0]?.message).toContain('Maximum introspection depth');
  });

  it('no mutation is made by GET, nor tried by a form', async () => {
    expect((await get('mutation cop { remove(origins: ["x"]) { removed } }')).status).toBe(405);
    const form = await post(
      'application/x-www-form-urlencoded',
      new URLSearchParams({ query: 'mutation cop { remove(origins: ["x"]) { removed } }' }).toString(),
    );
    expect(form.status).toBe(415);
  });

  it('reading by GET is open on purpose: there are no cookies, and no other origin may read the answer', async () => {
    const response = await get('query cop { __typename }', { Origin: 'https://elsewhere.example' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('no tracing and no stack is told', async () => {
    for (const query of ['query cop { __typename }', 'query cop { nothing }', 'query cop {']) {
      const text = JSON.stringify(await front.ask(query));
      expect(text).not.toMatch(/"tracing"|"stacktrace"|node_modules/);
    }
  });

  it('no IDE of others is there', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/altair', '/voyager']) {
      const text = await (await fetch(`${front.url}${path}`, { headers: { Accept: 'text/html' } })).text();
      expect(text).not.toMatch(/graphiql\.min\.js|GraphQL Playground|apollographql/i);
    }
  });
});

/** Bypasses that others were hit by. */
describe('limits cannot be passed by', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded);
  });
  afterAll(() => front.close());

  const deep =
    '{ answers { questions { answers { questions { answers { questions { answers { questions { answers { questions { id } } } } } } } } } } }';

  it.each([
    [
      'a fragment named like the introspection',
      `{ questions(first: 1) { ...__schema } } fragment __schema on QuestionConnection { edges { node ${deep} } }`,
    ],
    [
      'a fragment named like a type of it',
      `{ questions(first: 1) { ...__Type } } fragment __Type on QuestionConnection { edges { node ${deep} } }`,
    ],
    ['an alias named like it', `{ __schema: questions(first: 1) { edges { node ${deep} } } }`],
    [
      '`first` many times over',
      `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: questions(first: 100) { edges { node { answers { questions { id } } } } }`).join(' ')} }`,
    ],
    [
      '`first` by a variable',
      'query ($n: Int = 100) { a: questions(first: $n) { edges { node { answers { questions { answers { id } } } } } } }',
    ],
    [
      'an inline fragment in an inline fragment',
      `{ questions(first: 1) { ... { ... { edges { node ${deep} } } } } }`,
    ],
    [
      'another operation beside the one that is run',
      `query A { __typename } query B { questions(first: 1) { edges { node ${deep} } } }`,
    ],
  ])('%s', async (_, query) => {
    front.heard.length = 0;
    const response = await fetch(`${front.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, ...(query.startsWith('query A') && { operationName: 'B' }) }),
    });
    const { errors } = await response.json();
    expect(errors[0].extensions).toMatchObject({ code: 'BEYOND_LIMIT', hint: expect.any(String) });
    expect(front.heard).toEqual([]);
  });
});
