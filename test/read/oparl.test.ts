import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { emptyFolder } from './empty-folder.ts';
import { all, MINUTES, origins, there, town, withTown } from './oparl-reading.ts';
import { minutes, Town } from './oparl-site.ts';

withTown();

describe('a server of OParl', () => {
  test.each(['/', '/body/0'])('read from %s: who is what, and the minutes of its meetings', async (path) => {
    town.page('/body/0', (_, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(town.body)),
    );
    const found = await all(null, { path });
    expect(found.problems).toEqual([]);
    expect(origins(found)).toEqual(MINUTES);
    expect(found.sources[1]?.known).toMatchObject({
      url: town.at('/files/281.txt'),
      municipality: 'Auendorf',
      committee: 'Sozialausschuss',
      date: '2024-03-12',
      time: null,
      oparl: { meeting: town.at('/meeting/281'), file: town.at('/files/281') },
    });
  });

  test('what it knows goes into what minutes say', async () => {
    const { sources } = await all();
    const extraction = extract(sources[1] as Source);
    expect(extraction).toMatchObject({
      municipality: { name: 'Auendorf', oparl: town.at('/body/0') },
      meeting: { name: 'Sozialausschuss, 12.03.2024', date: '2024-03-12', oparl: town.at('/meeting/281') },
      document: { url: town.at('/files/281.txt'), oparl: town.at('/files/281') },
      agendaItems: [{ number: '1', oparl: town.at('/agendaitem/2811') }, { number: '2' }],
    });
    expect(extraction.questions).toHaveLength(1);
    const committee = extraction.organizations.find(({ name }) => name === 'Sozialausschuss');
    expect(committee?.oparl).toBe(town.at('/organization/34'));
  });

  test('a server of OParl 1.0 is read like one of 1.1', async () => {
    const { sources } = await all();
    const old = new Town(there, '1.0');
    expect([old.system['type'], old.persons[0]?.['type']]).toEqual([
      'https://schema.oparl.org/1.0/System',
      'https://schema.oparl.org/1.0/Person',
    ]);
    const before = await all();
    expect(before.sources).toEqual(sources);
    expect(before.problems).toEqual([]);
  });

  test('people have their roles with the days on which they began and ended, each with its words', async () => {
    const { sources } = await all();
    const { people, document, organizations } = extract(sources[0] as Source);
    const birk = people.find(({ familyName }) => familyName === 'Birk');
    expect(birk).toMatchObject({ name: 'Rosalie Birk', kind: 'elected', oparl: town.at('/person/29') });
    const told = birk?.roles.map(({ role, organization, began, ended, start, end }) => [
      ...[role, organizations.find(({ id }) => id === organization)?.name],
      ...[began?.date, ended?.date, document.text.slice(start, end)],
      began && document.text.slice(began.start, began.end),
    ]);
    const member = 'Mitglied, Grüne Mitte, seit 01.11.2019, bis 28.07.2024';
    expect(told).toEqual([
      [
        'Vorsitzende',
        'Sozialausschuss',
        '2023-12-03',
        undefined,
        'Vorsitzende, Sozialausschuss, seit 03.12.2023',
        'seit 03.12.2023',
      ],
      ['Mitglied', 'Grüne Mitte', '2019-11-01', '2024-07-28', member, 'seit 01.11.2019'],
    ]);
    expect(document.text).not.toMatch(/privat@|\+4955/u);
  });

  test('pages are followed, and a verbatim report counts beside the results', async () => {
    town.size = 1;
    Object.assign(town.meetings[0] ?? {}, { verbatimProtocol: town.file(283) });
    Object.assign(town.meetings[1] ?? {}, { verbatimProtocol: town.file(282) });
    const found = await all();
    expect(origins(found)).toEqual([...MINUTES.slice(0, 2), '/meeting/281#verbatimProtocol', MINUTES[2]]);
    expect(found.asked.filter((path) => path.startsWith('/body/0/persons/'))).toHaveLength(3);
  });

  test('two meetings of one body on one day stay two, and the first keeps its id', async () => {
    const [before] = (await all()).sources.slice(1).map((source) => extract(source).meeting?.id);
    town.meetings.push(town.meeting(283, '2024-03-12', '20:30'));
    const ids = (await all()).sources.slice(1).map((source) => extract(source).meeting?.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(before);
  });
});

describe('the next time', () => {
  test('only what changed is asked for, and nothing is lost', async () => {
    const folder = emptyFolder();
    await all(folder);
    const again = await all(folder);
    expect(origins(again)).toEqual(MINUTES);
    expect(again.asked.filter((path) => path.startsWith('/files'))).toEqual([]);
    expect(again.asked.filter((path) => path.startsWith('/body/0/'))).toEqual([
      expect.stringMatching(/^\/body\/0\/organizations\/\?modified_since=20/u),
      expect.stringMatching(/^\/body\/0\/persons\/\?modified_since=20/u),
      expect.stringMatching(/^\/body\/0\/meetings\/\?modified_since=20/u),
    ]);
  });

  test('a corrected file comes under the name of the old one, and what is known is not read', async () => {
    const folder = emptyFolder();
    const before = await all(folder);
    const hashes = new Map(before.sources.map(({ origin, hash }) => [origin, hash]));
    const now = new Date(Date.now() + 60_000).toISOString();
    town.minutes(283, minutes('Frau Birk fragt, ob es dabei bleibt.'));
    town.meetings[0] = { ...town.meeting(281, '2024-03-12'), modified: now, resultsProtocol: town.file(283) };
    const after = await all(folder, { isKnown: ({ origin, hash }) => hashes.get(origin) === hash });
    expect(origins(after)).toEqual(['/meeting/281#resultsProtocol']);
    expect(after.sources[0]?.text).toContain('dabei bleibt');
  });

  test('what is deleted is gone, from the cache too', async () => {
    const folder = emptyFolder();
    await all(folder);
    const words = () => readdirSync(folder).filter((name) => /281 gibt/u.test(text(folder, name)));
    expect(words()).toHaveLength(1);
    const modified = new Date(Date.now() + 60_000).toISOString();
    town.meetings[0] = {
      id: town.at('/meeting/281'),
      type: 'https://schema.oparl.org/1.1/Meeting',
      modified,
      deleted: true,
    };
    const after = await all(folder);
    expect(origins(after)).toEqual([MINUTES[0], MINUTES[2]]);
    expect(after.gone).toContain(town.at('/meeting/281#resultsProtocol'));
    expect(words()).toEqual([]);
  });

  test('an interrupted reading goes on with the page that was missing', async () => {
    const folder = emptyFolder();
    town.size = 1;
    const missing = '/body/0/meetings/?page=2';
    town.page(missing, (_, response) => response.writeHead(500).end());
    const first = await all(folder);
    expect(origins(first)).toEqual(MINUTES.slice(0, 2));
    expect(first.problems).toMatchObject([{ code: 'http-status' }]);
    there.pages.delete(`/oparl${missing}`);
    const second = await all(folder);
    expect(origins(second)).toEqual(MINUTES);
    expect(second.asked.filter((path) => path.startsWith('/body/0/meetings'))).toEqual([missing]);
    expect(second.asked.filter((path) => path.startsWith('/files'))).toEqual(['/files/282.txt']);
  });
});

function text(folder: string, name: string): string {
  return name === 'oparl' ? '' : readFileSync(join(folder, name), 'utf8');
}
