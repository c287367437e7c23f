import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read, type SourceError } from '../../import/read/index.ts';
import { docx, paragraph } from './docx.ts';
import { emptyFolder } from './empty-folder.ts';
import { gather } from './gather.ts';

const WORDS = strToU8('Frau Birk fragt nach der Brücke.');

function zip(members: Zippable, name = 'lindenau.zip'): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, zipSync(members));
  return path;
}

async function all(path: string) {
  const problems: SourceError[] = [];
  const sources = await gather(read([path], { onProblem: (problem) => problems.push(problem) }));
  return { sources, problems };
}

test('the members of an archive are documents, whatever they are, in the order of their paths', async () => {
  const path = zip({
    'auendorf/2024-02-20-rat.txt': WORDS,
    'auendorf/2024-01-10-rat.docx': docx({ body: paragraph('Frau Birk dankt.') }),
    'seite.html': strToU8('<p>Herr Adler antwortet.</p>'),
    'bild.png': WORDS,
    'README.md': WORDS,
    '__MACOSX/auendorf/._2024-02-20-rat.txt': WORDS,
  });
  const { sources, problems } = await all(path);
  expect(problems).toEqual([]);
  expect(sources.map(({ origin, mediaType }) => [origin, mediaType.split('/')[1]])).toEqual([
    ['auendorf/2024-01-10-rat.docx', expect.stringContaining('wordprocessingml')],
    ['auendorf/2024-02-20-rat.txt', 'plain'],
    ['lindenau/seite.html', 'html'],
  ]);
  expect(sources[1]?.label).toBe(`${path}:auendorf/2024-02-20-rat.txt`);
});

test('an unpacked archive holds the same documents', async () => {
  const place = emptyFolder();
  mkdirSync(join(place, 'lindenau'));
  writeFileSync(join(place, 'lindenau/rat.txt'), WORDS);
  writeFileSync(join(place, 'lindenau.zip'), zipSync({ 'rat.txt': WORDS }));
  const { sources, problems } = await all(place);
  expect([sources.map(({ origin }) => origin), problems]).toEqual([['lindenau/rat.txt'], []]);
});

test('paths that lead out of the archive are no more than names', async () => {
  const { sources } = await all(
    zip({ '../../etc/rat.txt': WORDS, '/root/rat.txt': WORDS, 'C:\\x\\rat.md': WORDS }),
  );
  expect(sources.map(({ origin }) => origin)).toEqual(['etc/rat.txt', 'root/rat.txt', 'x/rat.md']);
});

test('what is made to fill memory is left out before it is unpacked, and the others are read', async () => {
  const { sources, problems } = await all(
    zip({ 'a/bomb.txt': [new Uint8Array(8 * 1024 ** 2), { level: 9 }], 'a/rat.txt': WORDS }),
  );
  expect(sources.map(({ origin }) => origin)).toEqual(['a/rat.txt']);
  expect(problems).toMatchObject([{ code: 'too-large', message: expect.stringContaining('a/bomb.txt') }]);
});

test('an archive that lies about its sizes gives no more than it says', async () => {
  const bytes = zipSync({ 'a/rat.txt': [strToU8(' '.repeat(50_000)), { level: 9 }], 'b/rat.txt': WORDS });
  const place = join(emptyFolder(), 'lies.zip');
  const lying = Buffer.from(bytes);
  for (
    let at = lying.indexOf(Buffer.from([0x50, 0xc3, 0, 0]));
    at >= 0;
    at = lying.indexOf(Buffer.from([0x50, 0xc3, 0, 0]))
  ) {
    lying.writeUInt32LE(10, at);
  }
  writeFileSync(place, lying);
  const { sources } = await all(place);
  expect(sources.map(({ origin }) => origin)).toEqual(['b/rat.txt']);
});

test('one that is damaged, and one without minutes, are told', async () => {
  const path = zip({
    'a/rat.txt': WORDS,
    'b/rat.txt': strToU8('Herr Adler antwortet, dass es so ist. '.repeat(40)),
  });
  const bytes = Buffer.from(zipSync({ 'a/rat.txt': WORDS }));
  writeFileSync(path, bytes.subarray(0, bytes.length - 30));
  expect((await all(path)).problems).toMatchObject([{ code: 'damaged' }]);
  expect((await all(zip({ 'bild.png': WORDS }))).problems).toMatchObject([{ code: 'no-minutes' }]);
});
