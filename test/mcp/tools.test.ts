import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraph, askServer } from '../../src/mcp/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES, type Engine } from '../graph/engines.ts';
import { type Connected, connected } from './connected.ts';

const [embedded] = ENGINES as readonly [Engine];
const minutes = [...world, ...later];
const QUESTION = 'lindenau-2021-03-04-q001';

/** What a model would ask, one after the other. */
const CALLS: readonly (readonly [string, object])[] = [
  ['search', { words: 'Spielplätze', first: 3 }],
  ['search', { words: 'Brehme', in: ['ANSWER'] }],
  ['questions', { to: 'Jobcenter' }],
  ['questions', { from: 'Brehme', status: ['NONE'], until: '2022-09-09', orderBy: 'DATE_ASC', first: 2 }],
  ['question', { id: QUESTION }],
  ['person', { name: 'Ahlborn' }],
  ['person', { id: 'p_brehme' }],
  ['organization', { name: 'Jobcenters' }],
  ['organization', { name: 'lindenau' }],
  ['promises', { by: 'Jobcenter', delivered: false }],
  ['promises', { dueBefore: '2023-01-01', orderBy: 'DATE_ASC' }],
  ['explain', { id: QUESTION }],
];

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly document: { readonly id: string };
}

/** What the client of the SDK is answered. */
async function asked({ call }: Connected): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [name, given] of CALLS) {
    const { isError, structuredContent, content } = await call(name, given);
    expect(isError, JSON.stringify(content)).toBeUndefined();
    expect(JSON.parse((content[0] as { text: string }).text)).toEqual(structuredContent);
    answers.push({ name, given, answer: structuredContent });
  }
  return answers;
}

describe('Tools for models', () => {
  let front: Front;
  let here: Connected;
  beforeAll(async () => {
    front = await openFront(embedded, minutes);
    here = await connected(askGraph(front.graph));
  });
  afterAll(() => front.close());

  it('answer as before, and the same through a running server', async () => {
    const answers = await asked(here);
    await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot('gold/answers.gold.json');
    expect(await asked(await connected(askServer(front.url)))).toEqual(answers);
  });

  describe.each(ENGINES.slice(1))('on $name', (engine) => {
    it.skipIf(!engine.there)('answer the same', { timeout: 120_000 }, async () => {
      const other = await openFront(engine, minutes);
      expect(await asked(await connected(askGraph(other.graph)))).toEqual(await asked(here));
      await other.close();
    });
  });

  it('quote the words that stand in the document, and link to each fact', async () => {
    const { structuredContent } = await here.call('questions', { first: 50 });
    const { results } = structuredContent as { results: { id: string; link: string; source: Place }[] };
    expect(results.length).toBeGreaterThan(30);
    expect(results.every(({ id, link }) => link === `https://rat.example/questions/${id}`)).toBe(true);
    const ids = [...new Set(results.map(({ source }) => source.document.id))];
    const { data } = await front.ask<{ nodes: { id: string; text: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Document { text } } }',
      { ids },
    );
    const texts = new Map(data.nodes.map(({ id, text }) => [id, text]));
    for (const { source } of results)
      expect(texts.get(source.document.id)?.slice(source.start, source.end)).toBe(source.quote);
  });

  it('go from page to page to the end', async () => {
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const { structuredContent } = await here.call('questions', {
        first: 15,
        ...(next && { after: next }),
      });
      const page = structuredContent as { totalCount: number; results: { id: string }[]; next?: string };
      seen.push(...page.results.map(({ id }) => id));
      next = page.next;
      if (next === undefined) expect(seen).toHaveLength(page.totalCount);
    } while (next !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    ['question', { id: 'q_x' }, /holds no question q_x\. Take an id/],
    ['question', { id: 'p_brehme' }, /holds no question p_brehme/],
    ['person', {}, /Neither `name` nor `id` is given\. Give one/],
    ['person', { name: 'Niemand' }, /Nobody .* "Niemand"\. Try fewer words/],
    ['organization', { id: 'o_x' }, /holds no organization o_x/],
    ['explain', { id: 'x' }, /holds no fact x/],
    ['search', { words: '!' }, /has no word to look for.*at least one letter/],
    ['questions', { since: '4.3.2021' }, /YYYY-MM-DD/],
    ['questions', { since: '2021-02-30' }, /"2021-02-30" is no day/],
    ['questions', { too: 'Jobcenter' }, /There is no too here; there are to, from/],
    ['promises', { first: 51 }, /50/],
    ['promises', { after: 'x' }, /no cursor of this list\. Take it from `next`/],
  ])('%s %j tells what is wrong and the way out', async (name, given, says) => {
    const { isError, content } = await here.call(name, given);
    expect([isError, (content[0] as { text: string }).text]).toEqual([true, expect.stringMatching(says)]);
    expect(here.log).toEqual([]);
  });
  it('describe themselves and every parameter, and only read', async () => {
    const { client } = await connected(() => Promise.reject(new Error('Nothing is asked.')));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['search', 'questions', 'question', 'person', 'organization', 'promises', 'explain'],
    ]);
    const page = readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \|/gmu)].map(
      ([, name, given]) => [name, given] as const,
    );
    for (const { name, description, annotations, inputSchema } of tools) {
      expect(description?.length, name).toBeGreaterThan(100);
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      const given = rows.find(([tool]) => tool === name)?.[1]?.match(/`\w+`/gu) ?? [];
      const known = Object.keys(inputSchema.properties ?? {});
      const usual = ['in', 'orderBy', 'first', 'after'];
      expect(given.map((each) => each.slice(1, -1))).toEqual(known.filter((each) => !usual.includes(each)));
      const properties = Object.entries(inputSchema.properties ?? {}) as [string, { description?: string }][];
      expect(
        properties.filter(([, { description: told }]) => !told).map(([key]) => `${name}.${key}`),
      ).toEqual([]);
    }
    expect(client.getInstructions()).toContain('reported speech');
  });

  it('tell that a server is away, or that something else answers there', async () => {
    const text = async (server: string) => {
      const { call } = await connected(askServer(server));
      return ((await call('explain', { id: 'x' })).content[0] as { text: string }).text;
    };
    const other = createServer((_, response) => response.end('<p>hello</p>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await text(url)).toBe(
      `What answers at ${url} is no Ratsgraph (status 200). Name the address of a \`ratsgraph serve\` with --server.`,
    );
    await new Promise((resolve) => other.close(resolve));
    expect(await text(url)).toMatch(/^No server answers at .*ratsgraph serve/);
  });

  it('mask our own faults, and tell of them in the log', async () => {
    const { call, log } = await connected(() =>
      Promise.reject(new TypeError('secret reason at "Tilla Querbach"')),
    );
    const { isError, content } = await call('explain', { id: 'x' });
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.not.stringContaining('secret')]);
    expect(log).toEqual([expect.stringMatching(/^TypeError: secret reason at …\n/u)]);
    expect(log.join()).not.toContain('Querbach');
  });

  it('tell that the graph is closed', async () => {
    const graph = await embedded.empty();
    const { call } = await connected(askGraph(graph));
    await graph.close();
    const { isError, content } = await call('search', { words: 'Radweg' });
    expect([isError, (content[0] as { text: string }).text]).toEqual([
      true,
      expect.stringMatching(/is closed/),
    ]);
  });
});
