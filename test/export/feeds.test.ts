import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';
import { atomFaults } from './atom-faults.ts';

const isJsonFeed = new Ajv().compile(
  JSON.parse(readFileSync(new URL('json-feed-1.1.schema.json', import.meta.url), 'utf8')),
);

interface JsonFeed {
  readonly title: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly date_modified: string;
    readonly title: string;
    readonly content_html: string;
  }[];
}

const ids = (xml: string) => [...xml.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id);

describe.each(ENGINES)('Feeds on $name', (engine) => {
  describe.skipIf(!engine.there)('of questions and promises', () => {
    let front: Front;
    const get = (path: string, init?: RequestInit) => fetch(`${front.url}/feed/${path}`, init);
    const json = async (path: string) => (await (await get(path)).json()) as JsonFeed;
    beforeAll(async () => {
      front = await openFront(engine, world);
      await save(front.graph, later, { now: () => new Date('2024-02-01T00:00:00Z') });
    });
    afterAll(() => front.close());

    it.each([
      ['questions', ''],
      ['questions', '?to=Jobcenter'],
      ['questions', '?to=Niemand'],
      ['questions', '?words=DROP'],
      ['questions', '?status=NONE&status=DECLINED'],
      ['promises', ''],
      ['promises', '?by=Bäderbetrieb&delivered=true'],
      ['promises', '?by=Niemand'],
    ])('keep the rules of their formats, and hold the same: %s%s', async (name, query) => {
      const response = await get(`${name}.atom${query}`);
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      const xml = await response.text();
      expect(await atomFaults(xml)).toEqual([]);
      const feed = await json(`${name}.json${query}`);
      expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
      expect(ids(xml)).toEqual(feed.items.map(({ id }) => id));
      expect(new Set(ids(xml)).size).toBe(feed.items.length);
      expect(xml.match(/rel="self"/g)).toHaveLength(1);
    });

    it('tell who asked whom, what was answered and what became of it', async () => {
      const { items, title, home_page_url } = await json('questions.json?status=DEFERRED&to=Jobcenter');
      expect(title).toBe('Fragen im Ratsgraph (status: DEFERRED, to: Jobcenter)');
      expect(home_page_url).toBe(`${front.url}/questions?status=DEFERRED&to=Jobcenter`);
      expect(items).toMatchObject([
        {
          id: expect.stringMatching(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          ),
          url: `${front.url}/questions/lindenau-2021-03-04-q001`,
          title: 'Herr Ohlrogge an Herrn Ahlborn, Jobcenter Lindenau, 04.03.2021',
          date_modified: '2024-01-01T00:00:00.000Z',
          content_html:
            '<p>Herr Ohlrogge möchte wissen, ob es eine neue Maßnahme gibt.</p><p>Antwort (Herr Ahlborn): Herr Ahlborn will das schriftlich beantworten.</p><p>Stand: später</p><p>Ausschuss für Soziales 2021-03-04</p>',
        },
      ]);
    });

    it('tell who promised what, until when, and to which question', async () => {
      const { items, title, home_page_url } = await json('promises.json?by=Bäderbetrieb&delivered=true');
      expect(title).toBe('Zusagen im Ratsgraph (by: Bäderbetrieb, delivered: true)');
      expect(home_page_url).toBe(
        `${front.url}/promises?${new URLSearchParams({ by: 'Bäderbetrieb', delivered: 'true' })}`,
      );
      expect(items).toMatchObject([
        {
          url: `${front.url}/questions/lindenau-2022-11-03-q001`,
          title: 'Zusage (Bäderbetrieb Lindenau), 03.11.2022',
          date_modified: '2024-02-01T00:00:00.000Z',
          content_html:
            '<p>Sie wird dem Protokoll beigefügt.</p><p>Frist im Wortlaut: mit dem Protokoll (10.11.2022)</p><p>Frage: Herr Ohlrogge fragt, was das Freibad kostet.</p><p>Ausschuss für Soziales 2022-11-03</p>',
        },
      ]);
    });

    it('of promises begin with what came last', async () => {
      const moments = (await json('promises.json')).items.map(({ date_modified }) => date_modified);
      expect(moments.length).toBeGreaterThan(1);
      expect(moments).toEqual(moments.toSorted().toReversed());
      const [last = ''] = moments;
      const fresh = await json('promises.json?updatedSince=2024-01-15');
      expect(fresh.items.map(({ date_modified }) => date_modified)).toEqual(
        moments.filter((moment) => moment >= '2024-01-15'),
      );
      expect((await json('promises.json?first=1')).items.map((item) => item.date_modified)).toEqual([last]);
    });

    it('begin with what came last, and hold only that on request', async () => {
      const { items } = await json('questions.json');
      // Documents written together come a millisecond one after the other.
      expect(
        items.slice(0, 3).every(({ date_modified }) => date_modified.startsWith('2024-02-01T00:00:00.')),
      ).toBe(true);
      expect(items.slice(3).every(({ date_modified }) => date_modified < '2024-02')).toBe(true);
      const fresh = await json('questions.json?updatedSince=2024-01-15');
      expect(fresh.items).toEqual(items.slice(0, 3));
      expect((await json('questions.json?first=2')).items).toEqual(items.slice(0, 2));
    });

    it('are pages of an order in which every question is once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const query = `query ($after: String) { questions(first: 10, after: $after, orderBy: UPDATED_DESC) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
        const {
          data,
        }: {
          data: {
            questions: {
              edges: { node: { id: string } }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
            };
          };
        } = await front.ask(query, { after });
        seen.push(...data.questions.edges.map(({ node }) => node.id));
        after = data.questions.pageInfo.hasNextPage ? data.questions.pageInfo.endCursor : null;
      } while (after);
      const { data } = await front.ask<{ questions: { totalCount: number } }>('{ questions { totalCount } }');
      expect([seen.length, new Set(seen).size]).toEqual([
        data.questions.totalCount,
        data.questions.totalCount,
      ]);
    });

    it('are sent again only where something changed, and then with the same ids', async () => {
      const first = await get('questions.atom?to=Grünflächenamt');
      const tag = { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } };
      expect((await get('questions.atom?to=Grünflächenamt', tag)).status).toBe(304);
      const [one, ...rest] = later;
      if (!one) throw new Error('The world is empty.');
      const changed = {
        ...one,
        questions: one.questions.map((question) => ({ ...question, status: 'DECLINED' as const })),
      };
      await save(front.graph, [changed], { now: () => new Date('2024-03-01T00:00:00Z') });
      const second = await get('questions.atom?to=Grünflächenamt', tag);
      expect(second.status).toBe(200);
      const [before, after] = [await first.text(), await second.text()];
      expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
      expect(after).toContain('<updated>2024-03-01T00:00:00.000Z</updated>');
      await save(front.graph, [one, ...rest], { now: () => new Date('2024-02-01T00:00:00Z') });
    });

    it('hold of a corrected document what changed in it, and nothing else', async () => {
      const [one] = later;
      const [first, ...rest] = one?.questions ?? [];
      if (!one || !first) throw new Error('The world is empty.');
      expect(rest.length).toBeGreaterThan(0);
      const corrected = { ...one, questions: [{ ...first, status: 'DECLINED' as const }, ...rest] };
      await save(front.graph, [corrected], { now: () => new Date('2024-04-01T00:00:00Z') });
      const fresh = await json('questions.json?updatedSince=2024-04-01');
      expect(fresh.items.map(({ url }) => url)).toEqual([`${front.url}/questions/${first.id}`]);
      expect((await json('promises.json?updatedSince=2024-04-01')).items).toEqual([]);
      await save(front.graph, [one], { now: () => new Date('2024-04-02T00:00:00Z') });
    });

    it('tell what cannot be asked of them', async () => {
      const response = await get('questions.atom?orderBy=DATE_ASC');
      expect([response.status, (await response.json()).parameter]).toEqual([400, 'orderBy']);
      const many = await get('promises.atom?first=101');
      expect([many.status, (await many.json()).hint]).toEqual([
        400,
        'Ask for 1 to 100: a table (/export/promises.json) has all.',
      ]);
    });
  });
});
