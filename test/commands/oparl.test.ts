import { describe, expect, test } from 'vitest';
import { there, town, withTown } from '../read/oparl-reading.ts';
import { minutes } from '../read/oparl-site.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

const POLITE = ['--allow-private', '--pause', '0', '--jobs', '1'];

withTown();

interface Line {
  readonly label?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

async function graph(cwd: string): Promise<readonly Line[]> {
  const { out } = await ratsgraph(['export'], { cwd });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('ratsgraph and a server of OParl', { timeout: 60_000 }, () => {
  test('import brings ids, roles with their days, and who a bare name means', async () => {
    const cwd = folder();
    const first = await ratsgraph(['import', town.at('/'), ...POLITE], { cwd });
    expect([first.exit, first.out]).toEqual([0, expect.stringMatching(/documents +3 +3 created/u)]);
    const lines = await graph(cwd);
    const text = lines.map((line) => JSON.stringify(line));
    const has = (...parts: string[]) => text.some((line) => parts.every((part) => line.includes(part)));
    for (const id of [
      '/person/30',
      '/organization/34',
      '/meeting/281',
      '/body/0',
      '/files/281',
      '/agendaitem/2811',
    ])
      expect(has(`"oparl":"${town.at(id)}"`), id).toBe(true);
    expect(has('REPRESENTS', '"began":"2019-11-01"', '"ended":"2024-07-28"', '"role":"Mitglied"')).toBe(true);
    expect(has('"name":"Konrad Adler"', town.at('/person/30'))).toBe(true);
    expect(has('MENTIONED_IN', '"name":"Herr Adler"', 'only-one-of-the-name')).toBe(true);
  });

  test('through the server that holds the graph it brings the same, and takes out what is taken back', async () => {
    const [alone, cwd] = [folder(), folder()];
    await ratsgraph(['import', town.at('/'), ...POLITE], { cwd: alone });
    const env = { RATSGRAPH_TOKEN: 'a-token-for-tests-0123456789' };
    const server = begin(['serve', '--port', '0'], { cwd, env });
    const [, url = ''] = await server.said(/Ratsgraph is at (\S+)/u);
    const through = ['import', town.at('/'), ...POLITE, '--server', url];
    const first = await ratsgraph(through, { cwd, env });
    expect([first.exit, first.out]).toEqual([
      0,
      expect.stringContaining(': 3 created, 0 changed, 0 unchanged;'),
    ]);
    town.meetings[1] = {
      ...{ id: town.at('/meeting/282'), type: 'https://schema.oparl.org/1.1/Meeting', deleted: true },
      modified: new Date(Date.now() + 60_000).toISOString(),
    };
    const second = await ratsgraph(through, { cwd, env });
    expect(second.out).toContain('Removed 1 document that their publisher has taken back.\n');
    server.child.kill('SIGINT');
    await server.ended;
    await ratsgraph(['remove', town.at('/meeting/282#resultsProtocol')], { cwd: alone });
    expect(await graph(cwd)).toEqual(await graph(alone));
  });

  test('a file where the cache should be is told with its place, and nothing is imported', async () => {
    const cwd = folder({ cache: 'no folder' });
    const { exit, err } = await ratsgraph(['import', town.at('/'), ...POLITE, '--cache', 'cache'], { cwd });
    expect([exit, err]).toEqual([
      73,
      'ratsgraph: cache is a file where a folder should be: name another place.\n',
    ]);
  });

  test('watch imports what is new, changed and taken back, and asks for nothing else', async () => {
    const cwd = folder();
    const watching = begin(['watch', town.at('/'), '--every', '1s', ...POLITE], { cwd });
    await watching.said(/documents +3 +3 created/u);
    const modified = new Date(Date.now() + 60_000).toISOString();
    town.meetings.push({ ...town.meeting(283, '2024-05-14'), modified });
    await watching.said(/documents +4 +1 created, 0 changed, 3 unchanged/u);
    town.minutes(284, minutes('Frau Birk fragt, ob es dabei bleibt.'));
    town.meetings[0] = { ...town.meeting(281, '2024-03-12'), modified, resultsProtocol: town.file(284) };
    await watching.said(/documents +4 +0 created, 1 changed, 3 unchanged/u);
    town.meetings[1] = {
      id: town.at('/meeting/282'),
      type: 'https://schema.oparl.org/1.1/Meeting',
      modified,
      deleted: true,
    };
    await watching.said(/Removed 1 documents? that their publisher has taken back/u);
    watching.child.kill('SIGINT');
    expect((await watching.ended).exit).toBe(0);
    expect(there.asked.filter((path) => path.endsWith('/files/281.txt'))).toHaveLength(1);
    const text = JSON.stringify(await graph(cwd));
    expect(text).toContain('ob es dabei bleibt');
    expect(text).not.toContain('282 gibt');
  });
});
