import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutes as inTheHour } from '../rights/minutes.ts';
import { ASKED, partsOf, plain, RESIDENTS, type Resident, told } from '../rights/residents.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

/** Nothing tells whether Herr Querbach is an official. Frau Zeisig is a resident. */
const minutes = (
  day: string,
) => `Niederschrift über die Sitzung des Sozialausschusses der Stadt Lindenau am ${day}

Anwesend:
Herr Walter Adler, Amtsleiter
Frau Rosa Birk, Ratsfrau
Herr Jörg Tann, Ratsherr

TOP 1 Einwohnerfragestunde

Frau Tilla Zeisig fragt, wann die Bank am Teich komme. Herr Adler antwortet, dass sie im Mai komme.

TOP 2 Radweg

Herr Querbach fragt, was der Radweg koste. Herr Adler antwortet, dass er 900 € koste.
`;
const export_ = async (cwd: string) => (await ratsgraph(['export'], { cwd })).out;

test.each([
  { set: {}, names: ['Querbach'], hidden: ['Zeisig'] },
  { set: { RATSGRAPH_PSEUDONYMS: 'unknown' }, names: [], hidden: ['Zeisig', 'Querbach'] },
  { set: { RATSGRAPH_PSEUDONYMS: 'off' }, names: ['Zeisig', 'Querbach'], hidden: [] },
])(
  '$set: an import and extract --pseudonymise hide the same',
  {
    timeout: 60_000,
  },
  async ({ set, names, hidden }) => {
    const cwd = folder({ 'lindenau/a.txt': minutes('12.03.2024') });
    const env = { ...set };
    const printed = await ratsgraph(['extract', 'lindenau', '--pseudonymise', '-f', 'jsonl'], { cwd, env });
    expect((await ratsgraph(['import', 'lindenau'], { cwd, env })).exit).toBe(0);
    for (const out of [printed.out, await export_(cwd)]) {
      for (const name of ['Adler', ...names]) expect(out).toContain(name);
      for (const name of hidden) expect(out).not.toContain(name);
    }
  },
);

test('what an import hides from now on, and what is removed, is in no byte of the graph', {
  timeout: 60_000,
}, async () => {
  const cwd = folder({
    'lindenau/a.txt': minutes('12.03.2024'),
    'lindenau/b.txt': minutes('13.03.2014').replaceAll('Querbach', 'Zimmerli'),
  });
  const holds = (name: string) =>
    readdirSync(join(cwd, '.ratsgraph')).some((file) =>
      readFileSync(join(cwd, '.ratsgraph', file)).includes(name),
    );
  await ratsgraph(['import', 'lindenau'], { cwd, env: { RATSGRAPH_PSEUDONYMS: 'off' } });
  expect(['Zeisig', 'Zimmerli'].map(holds)).toEqual([true, true]);
  await ratsgraph(['import', 'lindenau'], { cwd });
  expect(['Zeisig', 'Zimmerli'].map(holds)).toEqual([false, true]);
  await ratsgraph(['remove', '--older-than', '2020-01-01'], { cwd });
  expect(['Zimmerli', 'Querbach'].map(holds)).toEqual([false, true]);
});

test('RATSGRAPH_PSEUDONYMS that says something else is told, and nothing is printed', async () => {
  const cwd = folder({ 'lindenau/a.txt': minutes('12.03.2024') });
  const env = { RATSGRAPH_PSEUDONYMS: 'all' };
  for (const command of [
    ['extract', 'lindenau', '--pseudonymise'],
    ['import', 'lindenau'],
  ])
    expect(await ratsgraph(command, { cwd, env })).toMatchObject({
      exit: 64,
      out: '',
      err: expect.stringContaining('RATSGRAPH_PSEUDONYMS is "all": write private, unknown'),
    });
});

test('an import with RATSGRAPH_KEEP skips minutes that are too old, and takes out those that are in the graph', {
  timeout: 60_000,
}, async () => {
  const cwd = folder({
    'lindenau/old.txt': minutes('12.03.2014'),
    'lindenau/older.txt': minutes('11.03.2014'),
    'lindenau/new.txt': minutes('12.03.2024'),
    'lindenau/undated.txt': minutes('einem Abend').replace('Radweg', 'Spielplatz'),
  });
  await ratsgraph(['import', 'lindenau/old.txt'], { cwd });
  expect(await export_(cwd)).toContain('lindenau/old.txt');
  const env = { RATSGRAPH_KEEP: '2015-01-01' };
  const told = await ratsgraph(['import', 'lindenau'], { cwd, env });
  expect(told).toMatchObject({
    exit: 0,
    out: expect.stringContaining('1 documents of before 2015-01-01 were removed.\n'),
  });
  const left = await export_(cwd);
  expect(left).not.toMatch(/lindenau\/old|2014-03-1/u);
  for (const name of ['new', 'undated']) expect(left).toContain(`lindenau/${name}.txt`);
  expect(await ratsgraph(['import', 'lindenau'], { cwd, env: { RATSGRAPH_KEEP: 'long' } })).toMatchObject({
    exit: 64,
    err: expect.stringContaining('RATSGRAPH_KEEP is "long": write how long'),
  });
});

test('nothing of residents’ names is left by an import in the graph, exports and messages, but in names of files', {
  timeout: 60_000,
}, async () => {
  const all = ASKED.map((form, at) => [form, RESIDENTS[at % RESIDENTS.length] as Resident] as const);
  const files = all.map(([form, resident], at) => [
    `lindenau/${at}.txt`,
    inTheHour('Einwohnerfragestunde', told(form, resident)).replace(
      '3. Mai 2024',
      `${1 + (at % 28)}. Mai ${1980 + at}`,
    ),
  ]);
  const named = { 'lindenau/anfrage-zeisig.txt': minutes('12.03.2024') };
  const cwd = folder({ ...Object.fromEntries(files), ...named });
  const { exit, out, err } = await ratsgraph(['import', 'lindenau'], { cwd });
  expect(exit).toBe(0);
  const exports = [await export_(cwd), (await ratsgraph(['export', '-f', 'jsonld'], { cwd })).out];
  const bytes = readFileSync(join(cwd, '.ratsgraph', 'graph'), 'utf8');
  const everything = plain([out, err, bytes, ...exports].join('\n'));
  const parts = new Set(all.flatMap(([, resident]) => partsOf(resident)));
  const left = [...parts].filter((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(everything));
  expect(left.filter((part) => !['adler', 'krummbein'].includes(part))).toEqual(['zeisig']);
  expect(everything).not.toMatch(/(?<!anfrage-)zeisig/u);
  for (const official of ['walter adler', 'jutta krummbein', 'rosa birk', 'peter oltmann'])
    for (const one of exports) expect(plain(one)).toContain(official);
});
