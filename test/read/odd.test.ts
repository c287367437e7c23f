import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from '../../import/read/index.ts';
import { emptyFolder } from './empty-folder.ts';
import { gather } from './gather.ts';

const WORDS = 'Frau Birk fragt, ob die Brücke für Fußgänger gesperrt werde.\n';

interface Found {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** What is read of a place, by its origin, and what is told of the rest. */
async function found(place: string): Promise<Found> {
  const problems: string[] = [];
  const sources = await gather(read([place], { onProblem: ({ message }) => problems.push(message) }));
  return { problems, texts: Object.fromEntries(sources.map(({ origin, text }) => [origin, text])) };
}

async function one(name: string | Buffer, bytes: string | Uint8Array): Promise<Found> {
  const folder = join(emptyFolder(), 'rat');
  mkdirSync(folder);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), bytes);
  return found(folder);
}

/** What the system's administrator does, to whom nothing is locked, is done as a user who owns nothing. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.('nobody');
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a folder', () => {
  test('with links: those to files are read, those to folders are not followed, and what is lost by that is told', async () => {
    const [folder, elsewhere] = [join(emptyFolder(), 'rat'), emptyFolder()];
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(elsewhere, 'other.txt'), WORDS);
    writeFileSync(join(folder, 'deep', 'own.txt'), WORDS);
    symlinkSync(join(elsewhere, 'other.txt'), join(folder, 'link.txt'));
    symlinkSync(elsewhere, join(folder, 'elsewhere'));
    symlinkSync(folder, join(folder, 'deep', 'round'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('nowhere', join(folder, 'nowhere.txt'));
    const { texts, problems } = await found(folder);
    expect(Object.keys(texts)).toEqual(['deep/own.txt', 'rat/link.txt']);
    expect(problems).toEqual([
      expect.stringMatching(/rat\/elsewhere is a link to a folder elsewhere.*: name that folder itself/u),
      expect.stringMatching(/rat\/loop\.txt cannot be read \(ELOOP\)/u),
      expect.stringMatching(/rat\/nowhere\.txt leads nowhere: it is a link/u),
    ]);
  });

  test('that may not be read is told, and the rest is read', async () => {
    const around = emptyFolder();
    chmodSync(around, 0o755);
    const folder = join(around, 'rat');
    mkdirSync(join(folder, 'locked'), { recursive: true });
    writeFileSync(join(folder, 'locked', 'a.txt'), WORDS);
    writeFileSync(join(folder, 'b.txt'), WORDS);
    chmodSync(join(folder, 'locked'), 0);
    const { texts, problems } = await asNobody(() => found(folder));
    chmodSync(join(folder, 'locked'), 0o700);
    expect(Object.keys(texts)).toEqual(['rat/b.txt']);
    expect(problems).toEqual([expect.stringMatching(/locked cannot be read \(EACCES\), and what is in it/u)]);
  });

  test.skipIf(process.platform !== 'linux')('with a name that is no UTF-8, which is told', async () => {
    const { problems } = await one(Buffer.from('gr\xfcn.txt', 'latin1'), WORDS);
    expect(problems).toEqual([
      expect.stringMatching(/gr\uFFFDn\.txt cannot be read, .* not UTF-8: rename it/u),
    ]);
  });

  test('with names that hold line breaks and what moves a cursor, which are told in one line', async () => {
    const { texts, problems } = await one('a\n\x1b[2Jb.txt', '');
    expect([texts, problems]).toEqual([
      {},
      [expect.stringMatching(/rat\/a\uFFFD\uFFFD\[2Jb\.txt is empty/u)],
    ]);
  });

  test('with an umlaut of two signs in a name', async () => {
    const name = 'grün.txt'.normalize('NFD');
    expect((await one(name, WORDS)).texts).toEqual({ [`rat/${name}`]: WORDS });
  });
});

describe('a text', () => {
  test.each([
    ['that is cut within a letter', Buffer.from(`${WORDS}Brü`).subarray(0, -1), `${WORDS}Br\uFFFD`],
    [
      'with a broken letter',
      Buffer.concat([Buffer.from(WORDS), Buffer.from([0xed, 0xa0])]),
      /^Frau.*Brücke/u,
    ],
  ])('%s stays UTF-8', async (_, bytes, text) => {
    const { texts } = await one('rat.txt', bytes);
    expect(texts['rat/rat.txt']).toMatch(text);
  });

  test.each([
    ['of DOS', Buffer.from('Die Br\x81cke l\x84uft', 'latin1'), 'DOS or old Macs'],
    ['of an old Mac', Buffer.from('Die Br\x9fcke', 'latin1'), 'save it as UTF-8'],
    ['in UTF-16 without its mark', Buffer.from(WORDS, 'utf16le'), 'UTF-16 without the mark'],
    ['in UTF-32', Buffer.from('\xff\xfe\0\0F\0\0\0', 'latin1'), 'UTF-32'],
    ['of a page with its pictures', 'MIME-Version: 1.0\n\n<html>', 'save the page as HTML'],
    ['of frames', '<html><frameset><frame src="a.html"></frameset></html>', 'a page of frames'],
    ['of an archive of nothing', `PK\x05\x06${'\0'.repeat(18)}`, 'an empty ZIP file'],
  ])('%s is told, with the way out', async (_, bytes, words) => {
    const { texts, problems } = await one('rat.html', bytes);
    expect([texts, problems]).toEqual([{}, [expect.stringContaining(words)]]);
  });
});

test('an archive tells of archives in it, and reads the rest', async () => {
  const minutes = Buffer.from(WORDS);
  const inner = zipSync({ 'inner.txt': minutes });
  const { texts, problems } = await one('all.zip', zipSync({ 'inner.zip': inner, 'rat.txt': minutes }));
  expect(texts).toEqual({ 'all/rat.txt': WORDS });
  expect(problems).toEqual([expect.stringMatching(/all\.zip:inner\.zip is an archive in an archive/u)]);
});

test('an archive in which a path is twice tells of the one that is not read', async () => {
  const twice = zipSync({ 'rat1.txt': Buffer.from(WORDS), 'rat2.txt': Buffer.from(`${WORDS}Ende.`) });
  const bytes = Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('rat2', 'rat1'), 'latin1');
  const { texts, problems } = await one('all.zip', bytes);
  expect(Object.keys(texts)).toEqual(['all/rat1.txt']);
  expect(problems).toEqual([expect.stringContaining('all.zip:rat1.txt is there twice')]);
});
