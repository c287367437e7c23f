import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const ALL = 34;
const LISTS = ['questions', 'commitments', 'people', 'organizations', 'topics'] as const;

describe.each(ENGINES)('paging on $name', (engine) => {
  describe.skipIf(!engine.there)('goes', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine);
    });
    afterAll(() => front.close());

    it.each([1, 7, 33, 34, 100])('through everything once, %i at a time', async (first) => {
      for (const orderBy of ['DATE_DESC', 'DATE_ASC']) {
        const { nodes, totals } = await walk(front, 'questions', first, `orderBy: ${orderBy}`);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(ALL);
        expect(nodes).toHaveLength(ALL);
        expect(totals).toEqual(new Set([ALL]));
      }
    });

    it.each(LISTS)('through %s one by one in the order of the whole list', async (name) => {
      const whole = await walk(front, name, 100);
      const single = await walk(front, name, 1);
      expect(whole.nodes.length).toBeGreaterThan(1);
      expect(single.nodes).toEqual(whole.nodes);
    });

    it.each([1, 7, 100])('back through everything, %i at a time, and ends where it began', async (first) => {
      for (const orderBy of ['DATE_DESC', 'DATE_ASC']) {
        const { nodes, end } = await walk(front, 'questions', 100, `orderBy: ${orderBy}`);
        expect(await walkBack(front, first, orderBy, end)).toEqual(nodes.slice(0, -1));
      }
    });

    it('through documents by the day of their meeting, one by one, narrowed or not', async () => {
      for (const filter of ['{}', '{ recording: { questions: { status: [ANSWERED, DEFERRED] } } }']) {
        const args = `orderBy: DATE_DESC, filter: ${filter}`;
        const { nodes } = await walk(front, 'documents', 100, args, 'meeting { date }');
        const single = await walk(front, 'documents', 1, args, 'meeting { date }');
        const days = nodes.map(({ meeting }) => meeting?.date ?? '');
        expect(days.length).toBeGreaterThan(1);
        expect(days).toEqual(days.toSorted().toReversed());
        expect(single.nodes).toEqual(nodes);
      }
    });

    it('not both ways at once', async () => {
      const { errors } = await front.ask('{ questions(after: "a", before: "b") { totalCount } }');
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });

    it('newest or oldest first, what has no date last', async () => {
      const dates = async (orderBy: string) => {
        const { nodes } = await walk(front, 'questions', 10, `orderBy: ${orderBy}`, 'date');
        return nodes.map(({ date }) => date ?? '');
      };
      const down = await dates('DATE_DESC');
      expect(down).toEqual(down.toSorted().toReversed());
      expect(down.at(-1)).toBe('');
      const [dated, undated] = [down.filter(Boolean), down.filter((date) => !date)];
      expect(await dates('DATE_ASC')).toEqual([...dated.toReversed(), ...undated]);
    });

    it('oldest first between two days, which is only what has a date', async () => {
      const ids = async (filter: string, orderBy: string) => {
        const query = `{ questions(first: 100, filter: { ${filter} }, orderBy: ${orderBy}) { totalCount edges { node { id } } } }`;
        const { totalCount, edges } = (await front.ask<{ questions: Page }>(query)).data.questions;
        return [totalCount, edges.map(({ node }) => node['id']).toSorted()];
      };
      for (const filter of [
        'since: "2000-01-01"',
        'until: "2022-11-03"',
        'since: "2021-06-01", until: "2022-11-03"',
      ])
        expect(await ids(filter, 'DATE_ASC'), filter).toEqual(await ids(filter, 'DATE_DESC'));
    });

    it('from the cursor of any edge', async () => {
      const { data } = await front.ask<{ questions: Page }>(
        '{ questions(first: 5) { edges { cursor node { id } } } }',
      );
      const { edges } = data.questions;
      const next = await front.ask(
        'query ($after: String) { questions(first: 1, after: $after) { edges { node { id } } } }',
        {
          after: edges[3]?.cursor,
        },
      );
      expect(next.data['questions']).toEqual({ edges: [{ node: { id: edges[4]?.node.id } }] });
    });

    it('nowhere from a last page, and tells so', async () => {
      expect(
        (
          await front.ask(
            '{ questions(filter: { to: "nirgends" }) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }',
          )
        ).data,
      ).toEqual({
        questions: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
    });

    it.each([
      ['no base64', '%%%'],
      ['no JSON', Buffer.from('[').toString('base64url')],
      ['no list', Buffer.from('{}').toString('base64url')],
      ['too short', Buffer.from('["2021-03-04"]').toString('base64url')],
      ['of another type', Buffer.from('[1,"a"]').toString('base64url')],
      ['empty', ''],
    ])('not from a cursor that is %s', async (_, after) => {
      const { errors } = await front.ask(
        'query ($after: String) { questions(after: $after) { totalCount } }',
        { after },
      );
      expect(errors?.[0]).toMatchObject({
        message: '`after` is no cursor of this list.',
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('pageInfo.endCursor') },
      });
    });

    it.each([-1, 0, 101, 2 ** 31 - 1])('not %i at a time', async (first) => {
      const { errors } = await front.ask('query ($first: Int) { people(first: $first) { totalCount } }', {
        first,
      });
      expect(errors?.[0]).toMatchObject({
        message: `\`first\` is ${first}.`,
        locations: [{ line: 1, column: 23 }],
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('1 to 100') },
      });
    });
  });
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Item {
  readonly id: string;
  readonly date?: string | null;
  readonly meeting?: { readonly date: string | null } | null;
}

/** Everything, page by page. */
async function walk({ ask }: Front, name: string, first: number, more = '', fields = '') {
  const nodes: Item[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await ask<Record<string, Page>>(
      `query ($first: Int, $after: String) { ${name}(first: $first, after: $after ${more}) {
        totalCount edges { cursor node { id ${fields} } } pageInfo { hasNextPage endCursor }
      } }`,
      { first, after },
    );
    expect(errors).toBeUndefined();
    const { totalCount, edges, pageInfo } = data[name] as Page;
    nodes.push(...edges.map(({ node }) => node));
    totals.add(totalCount);
    after = pageInfo.endCursor;
    expect(after).toBe(edges.at(-1)?.cursor ?? null);
    if (!pageInfo.hasNextPage) return { nodes, totals, end: after };
    expect(edges).toHaveLength(first);
  }
}

interface Back {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> & {
    readonly startCursor: string | null;
  };
}

/** Everything before a cursor, page by page from its end. */
async function walkBack({ ask }: Front, first: number, orderBy: string, end: string | null) {
  const nodes: Item[] = [];
  for (let before = end; ; ) {
    const { data } = await ask<{ questions: Back }>(
      `query ($first: Int, $before: String) { questions(first: $first, before: $before, orderBy: ${orderBy}) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor }
      } }`,
      { first, before },
    );
    const { edges, pageInfo } = data.questions;
    nodes.unshift(...edges.map(({ node }) => node));
    expect(pageInfo.hasNextPage).toBe(true);
    before = pageInfo.startCursor;
    expect(before).toBe(edges[0]?.cursor ?? null);
    if (!pageInfo.hasPreviousPage) return nodes;
    expect(edges).toHaveLength(first);
  }
}
