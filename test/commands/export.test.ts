import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, ratsgraph } from './ratsgraph.ts';

const MINUTES = `Niederschrift über die Sitzung des Rates der Gemeinde Lindenau am 4. März 2021

Zu Punkt 1: Anfragen

Ratsfrau Brehme fragt, wann die Brücke fertig wird.
Bürgermeister Adler antwortet, dass sie im Mai fertig werde. Er sagt zu, den Plan nachzureichen.
`;

describe('export', () => {
  test('writes every format, whole or not at all, with links to the site', async () => {
    const cwd = folder({ 'lindenau/rat.txt': MINUTES });
    expect(await ratsgraph(['import', 'lindenau/rat.txt', '--jobs', '1'], { cwd })).toMatchObject({
      exit: 0,
    });
    const site = ['--site', 'https://rat.example/'];
    for (const form of ['akn', 'tei']) {
      const { exit, out } = await ratsgraph(['export', '--format', form, form, ...site], { cwd });
      expect({ exit, out }).toEqual({
        exit: 0,
        out: `1 file in ${form}, one for each meeting and for each document that tells of none.\n`,
      });
      const [name = ''] = readdirSync(join(cwd, form));
      expect(name).toMatch(new RegExp(`^m_[0-9a-f]+\\.${form}\\.xml$`, 'u'));
      expect(readFileSync(join(cwd, form, name), 'utf8')).toContain('"https://rat.example/questions/q_');
    }
    const out = join(cwd, 'graph.json');
    expect(await ratsgraph(['export', '--format', 'popolo', '--out', out, ...site], { cwd })).toMatchObject({
      exit: 0,
      out: '',
    });
    const { speeches } = JSON.parse(readFileSync(out, 'utf8'));
    expect(speeches.map(({ type }: { type: string }) => type)).toEqual(['Question', 'Answer']);
  });

  test.each([
    {
      args: ['--format', 'akn'],
      says: 'name the folder that --format akn writes into: ratsgraph export --format akn FOLDER',
    },
    {
      args: ['--format', 'tei', 'folder', '--out', 'x'],
      says: '--out goes with one text; --format tei writes into a folder',
    },
    {
      args: ['--format', 'popolo', 'folder'],
      says: 'a folder (folder) goes with --format akn, tei, neo4j-admin',
    },
    {
      args: ['--format', 'jsonld', '--site', 'rat.example'],
      says: 'It must be a web address, such as https://rat.example.',
    },
  ])('$args is called wrongly and says why', async ({ args, says }) => {
    const { exit, err } = await ratsgraph(['export', ...args]);
    expect(err).toContain(says);
    expect(exit).toBe(64);
  });
});
