import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../src/export/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';
import { parse, table } from './rfc4180.ts';

type Row = Readonly<Record<string, unknown>>;

describe.each(ENGINES)('Tables on $name', (engine) => {
  describe.skipIf(!engine.there)('are had over HTTP', () => {
    let front: Front;
    const get = (path: string, init?: RequestInit) => fetch(`${front.url}/export/${path}`, init);
    const text = async (path: string) => (await get(path)).text();
    const json = async (path: string) => (await (await get(path)).json()) as Row[];
    beforeAll(async () => {
      front = await openFront(engine, [...world, ...later]);
    });
    afterAll(() => front.close());

    it.each(TABLES)('$name, the same from both engines, as CSV and as JSON', async ({ name, columns }) => {
      const csv = await text(`${name}.csv`);
      await expect(csv).toMatchFileSnapshot(`gold/${name}.csv`);
      const names = columns.map(([column]) => column);
      expect(parse(csv)[0]).toEqual(names);
      const rows = await json(`${name}.json`);
      expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => names));
      expect(table(csv)).toEqual(rows.map(flat));
      expect(
        rows.every((row) => Object.values(row).every((cell) => typeof cell !== 'object' || isCell(cell))),
      ).toBe(true);
    });

    it('hold something in every column', async () => {
      const empty = async ({ name, columns }: (typeof TABLES)[number]) => {
        const rows = await json(`${name}.json`);
        const filled = (column: string) => rows.some((row) => flat(row)[column] !== '');
        return rows.length === 0 ? [] : columns.map(([column]) => column).filter((column) => !filled(column));
      };
      const found = await Promise.all(TABLES.map(async (one) => [one.name, await empty(one)] as const));
      // Documents of the small world are files without pages, and nobody corrects them by hand.
      const unknown = new Set(['url', 'page', 'delivered_on', 'delivered_in']);
      for (const [name, columns] of found)
        expect(
          columns.filter((column) => !unknown.has(column)),
          name,
        ).toEqual([]);
    });

    it('are all that the API answers, with its filters', async () => {
      const { data } = await front.ask<{ questions: { totalCount: number } }>('{ questions { totalCount } }');
      const rows = await json('questions.json');
      expect(rows).toHaveLength(data.questions.totalCount);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const filter = '{ to: "Jobcenter", status: [ANSWERED, DEFERRED], since: "2021-01-01" }';
      const asked = await front.ask<{ questions: { edges: { node: { id: string } }[] } }>(
        `{ questions(filter: ${filter}, orderBy: DATE_ASC) { edges { node { id } } } }`,
      );
      const some = await json(
        'questions.json?to=Jobcenter&status=ANSWERED&status=DEFERRED&since=2021-01-01&orderBy=DATE_ASC&words=',
      );
      expect(some.map(({ id }) => id)).toEqual(asked.data.questions.edges.map(({ node }) => node.id));
      expect(some.length).toBeGreaterThan(0);
      expect(await json('promises.json?delivered=true')).toHaveLength(1);
      expect((await json('groups.json?by=QUARTER&atLeast=2')).map(({ key }) => key)).toContain('2021-Q1');
    });

    it('are only the first ones where so many are asked for', async () => {
      expect(await json('questions.json?first=2')).toEqual((await json('questions.json')).slice(0, 2));
    });

    it('are empty where nothing is found', async () => {
      expect(await text('questions.json?to=Niemand')).toBe('[]\n');
      expect(await text('questions.csv?to=Niemand')).toBe(
        `${TABLES[0]?.columns.map(([name]) => name).join(',')}\r\n`,
      );
    });

    it('are not sent again while the graph is as it was', async () => {
      const first = await get('questions.csv');
      const tag = first.headers.get('etag') ?? '';
      expect(first.headers.get('content-disposition')).toBe('attachment; filename="questions.csv"');
      expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      await first.text();
      const again = (init: string) => get('questions.csv', { headers: { 'If-None-Match': init } });
      front.heard.length = 0;
      for (const known of [tag, `"other", ${tag}`, tag.slice(2), '*'])
        expect((await again(known)).status).toBe(304);
      expect(front.heard.map(({ name }) => name)).toEqual(Array(4).fill('revision'));
      expect((await again('"other"')).status).toBe(200);
      const other = await get('questions.csv?to=Jobcenter', { headers: { 'If-None-Match': tag } });
      expect(other.status).toBe(200);
    });

    it('have a byte order mark and semicolons on request', async () => {
      const bytes = new Uint8Array(await (await get('groups.csv?bom=1&separator=semicolon')).arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const plain = await text('groups.csv');
      expect(parse(new TextDecoder().decode(bytes), ';')).toEqual(parse(plain));
      expect(plain.startsWith('key,')).toBe(true);
    });

    it('tell by HEAD what they are, without a body', async () => {
      const { status, headers } = await get('questions.csv', { method: 'HEAD' });
      expect([status, headers.get('etag')]).toEqual([200, (await get('questions.csv')).headers.get('etag')]);
    });

    it.each([
      [
        'questions.csv?too=Jobcenter',
        400,
        'too',
        'There is no parameter `too` here.',
        /There are to, toOffice, .*bom/,
      ],
      [
        'questions.csv?status=LATE',
        400,
        'status',
        'Value "LATE" does not exist in "Status" enum.',
        /schema\.graphql/,
      ],
      ['questions.csv?since=4.11.2021', 400, 'since', '"4.11.2021" is no day.', /YYYY-MM-DD/],
      ['questions.csv?to=a&to=b', 400, 'to', '`to` is given 2 times.', /once/],
      ['questions.csv?to=%21', 400, undefined, '`to` has no word to look for: "!".', /at least one letter/],
      ['questions.csv?first=0', 400, 'first', '`first` is 0.', /Ask for 1 or more/],
      ['questions.csv?first=ten', 400, 'first', 'Int cannot represent non-integer value: "ten"', /./],
      ['questions.csv?bom=yes', 400, 'bom', '`bom` is "yes".', /Write 0 or 1/],
      [
        'promises.csv?delivered=maybe',
        400,
        'delivered',
        'Boolean cannot represent a non boolean value: "maybe"',
        /./,
      ],
      ['groups.csv?first=501', 400, undefined, '`first` is 501.', /Ask for 1 to 500/],
      ['nothing.csv', 404, undefined, 'There is no /export/nothing.csv here.', /questions\.csv/],
    ])(
      '%s is told as a problem with its place and the way out',
      async (path, status, parameter, detail, hint) => {
        const response = await get(path);
        expect([response.status, response.headers.get('content-type')]).toEqual([
          status,
          'application/problem+json',
        ]);
        expect(response.headers.get('etag')).toBeNull();
        const problem = await response.json();
        expect(problem).toMatchObject({
          type: 'about:blank',
          status,
          detail: expect.stringContaining(detail),
        });
        expect(problem.parameter).toBe(parameter);
        expect(problem.hint).toMatch(hint);
      },
    );

    it('are only read', async () => {
      const response = await get('questions.csv', { method: 'POST', body: 'x' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    });
  });
});

/** A row as CSV has it. */
function flat(row: Row): Record<string, string> {
  const text = (cell: unknown) => (Array.isArray(cell) ? cell.join(' | ') : String(cell ?? ''));
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, text(cell)]));
}

function isCell(cell: unknown): boolean {
  return cell === null || (Array.isArray(cell) && cell.every((each) => typeof each !== 'object'));
}
