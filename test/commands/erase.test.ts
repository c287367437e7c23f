import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { town, withTown } from '../read/oparl-reading.ts';
import { MINUTES } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

const TOKEN = { RATSGRAPH_TOKEN: 'a-token-for-tests-0123456789' };

withTown();

const RULES = `status:
  - question: { document: kirchbrede/a.txt, words: die Bank }
    status: DECLINED
    reason: the minutes leave out that nobody wanted to say
    by: clerk
  - question: q_nowhere
    status: NONE
    reason: so
    by: clerk
`;

/** Files below the folder in which the words stand. */
function filesWith(words: string, place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(place, name)).isFile() && readFileSync(join(place, name)).includes(words),
  );
}

/** The publisher's page of somebody in an export. */
function pageOf(name: string, lines: string): string {
  const nodes = lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return nodes.find(({ node, properties }) => node !== undefined && properties.name === name)?.properties
    .oparl;
}

describe('ratsgraph erase', { timeout: 120_000 }, () => {
  test.each([
    { where: 'elsewhere', cache: ['--cache', 'fetched'] },
    { where: 'beside the graph, as usual', cache: [] },
  ])('takes a name out of the graph and out of a cache $where', async ({ cache }) => {
    const cwd = folder();
    const graph = ['--graph', 'town/graph'];
    const fetched = ['--allow-private', '--pause', '0', '--jobs', '1', ...cache];
    await ratsgraph(['import', town.at('/'), ...graph, ...fetched], { cwd });
    expect(filesWith('Konrad', cwd).length).toBeGreaterThan(1);
    const page = pageOf('Konrad Adler', (await ratsgraph(['export', ...graph], { cwd })).out);
    expect(page).toMatch(/^http/u);
    const { exit, out, err } = await ratsgraph(['erase', 'Konrad Adler', ...graph], { cwd });
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/the name is nowhere\. Its file was written anew, and holds the name no more\.\n/u);
    expect(out).toMatch(/^Cache: [1-9]\d* files thrown away, to be fetched anew\.$/mu);
    expect(filesWith('Konrad', cwd)).toEqual([]);
    expect((await ratsgraph(['export', ...graph], { cwd })).out).not.toContain(`${page}"`);
  });

  test('and remove and curate are done by the server that holds the graph, for whoever has its token', async () => {
    const cwd = folder({
      'kirchbrede/a.txt': `${MINUTES}\nFrau Rosa Birk fragt, ob die Bank bleibe.\n`,
      'kirchbrede/b.txt': MINUTES.replace('2024', '2014'),
      'rules.yaml': RULES,
      'slip.yaml': 'stati: []\n',
    });
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    const server = begin(['serve', '--port', '0'], { cwd, env: TOKEN });
    const [, url = ''] = await server.said(/Ratsgraph is at (\S+)/u);
    const there = await fetch(`${url}/export/questions.csv`);
    expect(await there.text()).toContain('Birk');

    const erase = ['erase', 'Rosa Birk'];
    expect(await ratsgraph(erase, { cwd })).toMatchObject({
      exit: 69,
      err: expect.stringContaining(`(import, remove, erase and curate take --server ${url})`),
    });
    const through = ['--server', url];
    expect(await ratsgraph([...erase, ...through], { cwd })).toMatchObject({
      exit: 77,
      err: expect.stringContaining('RATSGRAPH_TOKEN'),
    });
    const env = TOKEN;
    expect(await ratsgraph([...erase, ...through], { cwd, env })).toMatchObject({
      exit: 0,
      out: expect.stringMatching(
        /the name is nowhere\. Its file was written anew.*\nCache: nothing was kept\.\n$/u,
      ),
    });
    expect(filesWith('Rosa Birk', join(cwd, '.ratsgraph'))).toEqual([]);
    const etag = there.headers.get('etag') ?? '';
    const now = await fetch(`${url}/export/questions.csv`, { headers: { 'If-None-Match': etag } });
    expect(now.status).toBe(200);
    expect(await now.text()).not.toContain('Birk');
    expect(await ratsgraph([...erase, ...through], { cwd, env })).toMatchObject({
      exit: 65,
      err: expect.stringContaining('nobody in the graph is called "Rosa Birk"'),
    });

    expect(await ratsgraph(['remove', '--older-than', '2015-01-01', ...through], { cwd, env })).toMatchObject(
      { exit: 0, out: '1 documents of meetings before 2015-01-01 removed.\n' },
    );
    expect(await ratsgraph(['remove', 'kirchbrede/b.txt', ...through], { cwd, env })).toMatchObject({
      exit: 66,
      err: expect.stringContaining('the graph holds no kirchbrede/b.txt'),
    });
    expect(await ratsgraph(['curate', 'rules.yaml', ...through], { cwd, env })).toMatchObject({
      exit: 66,
      out: expect.stringContaining(
        'By hand: 0 who asked, 0 answers, 2 statuses, 0 deliveries; 1 hold, 1 wait.\n',
      ),
      err: 'ratsgraph: rules.yaml:6 waits: the graph holds no question q_nowhere.\n',
    });
    expect(await ratsgraph(['curate', 'slip.yaml', ...through], { cwd, env })).toMatchObject({
      exit: 65,
      err: expect.stringContaining('slip.yaml:1: "stati" is no key here'),
    });
    server.child.kill('SIGINT');
    expect((await server.ended).exit).toBe(0);
    expect((await ratsgraph(['export'], { cwd })).out).toContain('"status":"DECLINED"');
  });
});
