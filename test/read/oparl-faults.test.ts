import { expect, test } from 'vitest';
import { Fetcher } from '../../import/read/fetcher/index.ts';
import { municipalityOf } from '../../import/read/oparl/body.ts';
import { entryIn } from '../../import/read/oparl/index.ts';
import { update } from '../../import/read/oparl/list.ts';
import { Mirror } from '../../import/read/oparl/mirror.ts';
import { momentOf } from '../../import/read/oparl/thing.ts';
import { emptyFolder } from './empty-folder.ts';
import { all, MINUTES, origins, there, town, withTown } from './oparl-reading.ts';

withTown();

/** What an odd server does, what is told of it, and what is read all the same. */
const ODD: { what: string; how: () => void; says: RegExp[]; reads: string[] }[] = [
  {
    what: 'a list whose pages go round in a circle',
    how: () => chain(() => 1),
    says: [/meetings\/\?page=1 is a page of a list of OParl without an end: it goes round in a circle/u],
    reads: MINUTES,
  },
  {
    what: 'a list that always has a next page, with the same things on it',
    how: () => chain((page) => page + 1),
    says: [/without an end: it goes round in a circle/u],
    reads: MINUTES,
  },
  {
    what: 'a page that is no JSON',
    how: () => town.page('/body/0/persons/', (_, response) => response.end('<html>Wartung</html>')),
    says: [/persons\/ should be JSON of OParl/u],
    reads: MINUTES,
  },
  {
    what: 'a page that is cut off',
    how: () =>
      town.page('/body/0/persons/', (_, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('{"data":[');
        setTimeout(() => response.destroy(), 5);
      }),
    says: [/persons\/ cannot be reached/u],
    reads: MINUTES,
  },
  {
    what: 'a page that does not come',
    how: () => town.page('/body/0/persons/', () => {}),
    says: [/persons\/ did not answer within/u],
    reads: MINUTES,
  },
  {
    what: 'a page of brackets without end',
    how: () => town.page('/body/0/persons/', (_, response) => response.end('['.repeat(200_000))),
    says: [/persons\/ should be JSON of OParl/u],
    reads: MINUTES,
  },
  {
    what: 'minutes that are a number, or are in brackets',
    how: () => {
      Object.assign(town.meetings[0] ?? {}, { resultsProtocol: 5 });
      Object.assign(town.meetings[1] ?? {}, { resultsProtocol: [town.file(282)] });
    },
    says: [/meeting\/281#resultsProtocol is a file of OParl without an address/u],
    reads: [MINUTES[0] ?? '', MINUTES[2] ?? ''],
  },
  {
    what: 'a file that leads to JSON',
    how: () => town.page('/files/281.txt', (_, response) => response.end('{"error":"none"}')),
    says: [/files\/281\.txt is JSON, which is for programs: it was left out/u],
    reads: [MINUTES[0] ?? '', MINUTES[2] ?? ''],
  },
  {
    what: 'a file at an address of no web',
    how: () =>
      Object.assign(town.meetings[0] ?? {}, {
        resultsProtocol: { id: town.at('/files/281'), accessUrl: 'file:///etc/hostname' },
      }),
    says: [/files\/281 is a file of OParl without an address/u],
    reads: [MINUTES[0] ?? '', MINUTES[2] ?? ''],
  },
  {
    what: 'an answer of another kind',
    how: () => town.page('/body/0/persons/', (_, response) => response.end('{"error":"none"}')),
    says: [/persons\/ should be a list of OParl, and has no "data"/u],
    reads: MINUTES,
  },
  {
    what: 'things without what they must have, and dates that are none',
    how: () => {
      town.persons.push(
        { id: town.at('/person/40'), familyName: ' ' },
        { name: 'Niemand' },
        { id: 7, familyName: 'Sieben' },
      );
      town.meetings.push({ id: town.at('/meeting/9'), start: '0000-00-00T99:99' });
      Object.assign(town.persons[1] ?? {}, {
        membership: [{ role: 'Mitglied', startDate: 'gestern' }, null, 7],
      });
    },
    says: [
      /persons\/\?page=3 holds 2 things without an id that is an address: left out/u,
      /body\/0: a membership tells no organization: left out/u,
      /body\/0: an organization or person has no name: left out/u,
    ],
    reads: MINUTES,
  },
  {
    what: 'a file without an address',
    how: () => Object.assign(town.meetings[0] ?? {}, { resultsProtocol: { id: town.at('/files/281') } }),
    says: [/files\/281 is a file of OParl without an address/u],
    reads: [MINUTES[0] ?? '', MINUTES[2] ?? ''],
  },
  {
    what: 'things that are embedded where an address should be, and the other way round',
    how: () => {
      town.body['organization'] = [...town.organizations];
      Object.assign(town.meetings[0] ?? {}, { resultsProtocol: town.at('/files/281') });
      town.page('/files/281', (_, response) => response.end(JSON.stringify(town.file(281))));
    },
    says: [],
    reads: MINUTES,
  },
];

test.each(ODD)('$what', async ({ how, says, reads }) => {
  how();
  const found = await all(null);
  expect(found.problems.map(({ message }) => message)).toEqual(
    says.map((words) => expect.stringMatching(words)),
  );
  expect(origins(found)).toEqual(reads);
});

/** Every page of the meetings tells of a next one. */
function chain(next: (page: number) => number): void {
  there.lists.set('/oparl/body/0/meetings/', (query, response) => {
    const page = Number(query.get('page') ?? '1');
    const links = { next: town.at(`/body/0/meetings/?page=${next(page)}`) };
    response.end(JSON.stringify({ data: town.meetings, links }));
  });
}

test('a list whose pages never end is read so far and no further', async () => {
  there.lists.set('/oparl/body/0/meetings/', (query, response) => {
    const page = Number(query.get('page') ?? '1');
    const links = { next: town.at(`/body/0/meetings/?page=${page + 1}`) };
    response.end(JSON.stringify({ data: [town.meeting(page, '2024-03-12')], links }));
  });
  const problems: string[] = [];
  const fetcher = new Fetcher({ allowPrivate: true, pause: 0 });
  const mirror = await Mirror.open(null, '');
  await update(
    town.at('/body/0/meetings/'),
    mirror,
    (one) => one,
    {
      ...{ fetcher, signal: undefined, now: () => new Date(), more: () => {}, gone: () => {} },
      problem: ({ message }) => problems.push(message),
    },
    5,
  );
  await fetcher.close();
  expect(problems).toEqual([
    expect.stringContaining('page=6 is a page of a list of OParl without an end: it has more than 5 pages'),
  ]);
  expect(mirror.things.size).toBe(5);
});

test('a server that is busy is waited for, and one that knows no modified_since is asked for everything', async () => {
  const folder = emptyFolder();
  town.page('/body/0/persons/', (_, response, count) =>
    count < 1
      ? response.writeHead(429, { 'retry-after': '0' }).end()
      : response.end(JSON.stringify({ data: town.persons })),
  );
  expect((await all(folder)).problems).toEqual([]);
  const lists = there.lists.get('/oparl/body/0/meetings/');
  there.lists.set('/oparl/body/0/meetings/', (query, response) =>
    query.has('modified_since') ? response.writeHead(400).end() : lists?.(query, response),
  );
  const again = await all(folder);
  expect([again.problems, origins(again)]).toEqual([[], MINUTES]);
});

test('when one document after the other cannot be had, the others wait for the next time', async () => {
  town.meetings.push(
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ ...town.meeting(400 + day, `2024-05-0${day}`) })),
  );
  const found = await all(null);
  expect(found.problems).toHaveLength(6);
  expect(found.problems.at(-1)?.message).toContain('the same command goes on where this one stopped');
  expect(found.asked.filter((path) => path.startsWith('/files/40'))).toHaveLength(5);
});

test('an address of JSON that leads to no minutes says what to name instead', async () => {
  town.page('/paper/1', (_, response) =>
    response.end(JSON.stringify({ id: town.at('/paper/1'), type: 'https://schema.oparl.org/1.1/Paper' })),
  );
  const { problems } = await all(null, { path: '/paper/1' });
  expect(problems).toMatchObject([
    { code: 'no-minutes', message: expect.stringContaining('a Paper of OParl') },
  ]);
  const other = {
    address: 'x',
    type: 'application/json',
    etag: null,
    lastModified: null,
    bytes: Buffer.from('{}'),
  };
  expect(() => entryIn(other)).toThrow('JSON, but no OParl');
  expect(entryIn({ ...other, type: 'text/plain' })).toBeNull();
});

test.each([
  ['2024-03-12T18:00:00+01:00', { day: '2024-03-12', time: '18:00' }],
  ['2024-03-12T23:30:00Z', { day: '2024-03-13', time: '00:30' }],
  ['2024-07-01', { day: '2024-07-01', time: null }],
  ['1.7.2024', { day: '2024-07-01', time: null }],
  ['2024-02-30', null],
  ['0001-01-01T00:00:00Z', null],
  ['irgendwann', null],
  [null, null],
])('the moment %s', (text, expected) => {
  expect(momentOf(text)).toEqual(expected);
});

test.each([
  [{ name: 'Stadt Auendorf, kreisfreie Stadt', shortName: 'Auendorf' }, 'Auendorf'],
  [{ name: 'Samtgemeinde Auental', shortName: 'SGA' }, 'Auental'],
  [{ name: 'Landkreis Auental', shortName: 'Auental' }, 'Landkreis Auental'],
  [{ name: 'Auendorf' }, 'Auendorf'],
  [{}, null],
])('the municipality of %j', (body, expected) => {
  expect(municipalityOf(body)).toBe(expected);
});
