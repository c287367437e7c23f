import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { read } from '../../import/read/index.ts';
import { gather } from './gather.ts';
import { Town } from './oparl-site.ts';
import { faultsBySchema, serveExamples, type Version, WORDS } from './oparl-specified.ts';
import { type Page, type Site, site } from './site.ts';

let there: Site;
beforeEach(async () => {
  there = await site();
});
afterEach(() => there.close());

async function readAll(timeout = 5_000): Promise<{ sources: Source[]; problems: string[] }> {
  const problems: string[] = [];
  const web = { allowPrivate: true, pause: 0, backoff: 1, timeout };
  const onProblem = ({ message }: Error) => problems.push(message.replaceAll(there.at, ''));
  return { sources: await gather(read([`${there.at}/`], { web, onProblem })), problems };
}

const MINUTES = ['/body/0', '/meeting/281#resultsProtocol'];
const origins = (sources: readonly Source[]) => sources.map(({ origin }) => origin.replace(there.at, ''));

describe.each<Version>(['1.0', '1.1'])('OParl %s', (version) => {
  test('what the town of our tests says keeps the schemas of the specification', () => {
    const { system, body, organizations, persons, meetings } = new Town(there, version);
    const faults = faultsBySchema(version);
    for (const one of [system, body, ...organizations, ...persons, ...meetings])
      expect(faults(one), String(one['id'])).toEqual([]);
    expect(faults({ ...persons[0], familyName: 7, colour: 'blue' })).toHaveLength(2);
  });

  test('the examples of the specification are read: who is what, and the minutes', async () => {
    serveExamples(there, version);
    const { sources, problems } = await readAll();
    expect([problems, origins(sources)]).toEqual([[], MINUTES]);
    const [register, minutes] = sources.map((source) => extract(source));
    const roles = register?.people[0]?.roles.map(({ role, began, ended }) => [
      role,
      began?.date,
      ended?.date,
    ]);
    expect(register?.people.map(({ name, oparl }) => [name, oparl])).toEqual([
      ['Prof. Dr. Max Mustermann', `${there.at}/person/29`],
    ]);
    expect(roles).toEqual([
      ['Vorsitzende', '2013-12-03', undefined],
      ['Sachkundige Bürgerin', '2013-12-03', '2014-07-28'],
    ]);
    expect(minutes).toMatchObject({
      municipality: { name: 'Köln', oparl: `${there.at}/body/0` },
      meeting: { date: '2013-01-04', oparl: `${there.at}/meeting/281` },
      document: { url: `${there.at}/files/57739.pdf`, text: expect.stringContaining(WORDS) },
    });
    expect(sources[1]?.known?.items).toEqual([{ number: '10.1', oparl: `${there.at}/agendaitem/3271` }]);
    expect(there.asked.filter((path) => /paper|consultation|location|term/u.test(path))).toEqual([]);
  });
});

/** Each page leads to a next one, on which there is nothing new. */
function chain({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, there.at);
  const next = `${pathname}?page=${Number(searchParams.get('page') ?? 1) + 1}`;
  there.pages.set(next, chain);
  response.end(JSON.stringify({ data: [], links: { next: there.at + next } }));
}

/** What befalls a list, and how it is told. */
const FAULTS: [string, Page, RegExp][] = [
  ['500', (_, response) => response.writeHead(500).end(), /answers "500 Internal Server Error": try again/u],
  [
    'cut',
    (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{"data":[{"id"');
      setTimeout(() => response.destroy(), 5);
    },
    /cannot be reached/u,
  ],
  ['wrong type', (_, response) => response.end('<html>Wartung</html>'), /should be JSON of OParl/u],
  ['no list', (_, response) => response.end('{"error":"none"}'), /should be a list of OParl/u],
  ['an endless chain of pages', chain, /a page of a list of OParl without an end/u],
];
const LISTS = [
  ['organizations', ['/body/0', MINUTES[1]]],
  ['persons', MINUTES],
  ['meetings', ['/body/0']],
] as const;

describe('the examples of OParl 1.1, where a list is at fault', () => {
  test.each(LISTS.flatMap(([list, reads]) => FAULTS.map((fault) => [list, fault[0], fault, reads] as const)))(
    '%s: %s',
    async (list, _, [, page, says], reads) => {
      serveExamples(there, '1.1');
      there.pages.set(`/body/0/${list}/`, page);
      const { sources, problems } = await readAll();
      expect(problems).toEqual([expect.stringMatching(says)]);
      expect(problems[0]).toContain(`/body/0/${list}/`);
      expect(origins(sources)).toEqual(reads);
    },
  );

  test('slow: what does not come in time is told, and the rest is read', async () => {
    serveExamples(there, '1.1');
    there.pages.set('/body/0/persons/', (_, response) => {
      response.writeHead(200).write('{"data":[');
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    const { sources, problems } = await readAll(1_500);
    expect(problems).toEqual([expect.stringContaining('/body/0/persons/ did not answer within 1.5 s')]);
    expect(origins(sources)).toEqual(MINUTES);
  });
});
