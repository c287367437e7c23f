import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadOptions, read, SourceError } from '../../import/read/index.ts';
import { gather } from './gather.ts';

const words = 'Frau Birk fragt, ob die Brücke über die Wehr saniert werde.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratsgraph-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function all(specs: string[], options?: ReadOptions) {
  return gather(read(specs, options));
}

async function problem(...specs: string[]): Promise<SourceError> {
  const error = await all(specs).catch((fault: unknown) => fault);
  if (error instanceof SourceError) return error;
  throw new Error('expected a SourceError', { cause: error });
}

describe('places', () => {
  test('a file is named by the last two parts of its path', async () => {
    const [source] = await all([put('auendorf/rat.txt', words)]);
    expect(source).toMatchObject({ origin: 'auendorf/rat.txt', mediaType: 'text/plain', text: words });
    expect(source?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a folder is read with the folders in it, in order, without its README', async () => {
    for (const name of ['b.txt', 'a.TXT', 'deep/c.md', 'README.md', 'picture.png', '.hidden.txt']) {
      put(`folder/${name}`, `${name}: ${words}`);
    }
    const origins = (await all([join(folder, 'folder')])).map((source) => source.origin);
    expect(origins).toEqual(['folder/a.TXT', 'folder/b.txt', 'deep/c.md']);
  });

  test('a pattern matches files, and a file that is named twice is read once', async () => {
    put('pattern/2021-rat.txt', words);
    put('pattern/2022-rat.txt', `${words}${words}`);
    const pattern = join(folder, 'pattern', '*-rat.txt');
    expect(await all([pattern, join(folder, 'pattern')])).toHaveLength(2);
  });

  test('links in a folder are not followed, so one that leads to itself ends', async () => {
    put('loop/rat.txt', words);
    symlinkSync(join(folder, 'loop'), join(folder, 'loop', 'again'));
    const origins = (await all([join(folder, 'loop')])).map((source) => source.origin);
    expect(origins).toEqual(['loop/rat.txt']);
  });

  test('the number of places is told first', async () => {
    let count = 0;
    await all([put('count/1.txt', 'eins'), put('count/2.txt', 'zwei')], {
      onPlaces: (places) => {
        count = places;
      },
    });
    expect(count).toBe(2);
  });

  test('standard input is a document of its own for each text', async () => {
    const [one] = await all(['-'], { stdin: Readable.from([Buffer.from(words)]) });
    const [two] = await all(['-'], { stdin: Readable.from([Buffer.from('Anders.')]) });
    expect(one?.text).toBe(words);
    expect(one?.origin).not.toBe(two?.origin);
  });
});

describe('decoding', () => {
  const latin1 = Buffer.from(words, 'latin1');
  const utf16 = Buffer.from(`\uFEFF${words}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(words), words],
    ['UTF-8 with a mark, which offsets count', Buffer.from(`\uFEFF${words}`), `\uFEFF${words}`],
    ['Latin-1', latin1, words],
    ['Windows-1252', Buffer.from([0x84, ...Buffer.from('Brücke', 'latin1'), 0x93]), '„Brücke“'],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('ä'.repeat(20)), Buffer.from([0xe4])]),
      `${'ä'.repeat(20)}\uFFFD`,
    ],
    ['UTF-16 little endian', utf16, words],
    ['UTF-16 big endian', Buffer.from(utf16).swap16(), words],
  ])('%s', async (name, bytes, text) => {
    const [source] = await all([put(`decode/${name}.txt`, bytes)]);
    expect(source?.text).toBe(text);
  });

  test('a page becomes its words', async () => {
    const page = `<html><head><meta charset="iso-8859-1"><title>x</title><style>b{}</style></head>
      <body><h2>7 Stra&szlig;en</h2><p>Frau <b>Birk</b> fragt <a href="/x">nach der Brücke</a>.</p><p>Ende.</p>
      <script>alert(1)</script></body></html>`;
    const [source] = await all([put('decode/page.htm', Buffer.from(page, 'latin1'))]);
    expect(source?.mediaType).toBe('text/html');
    expect(source?.text).toBe('7 Straßen\n\nFrau Birk fragt nach der Brücke.\n\nEnde.');
  });

  test('a page that is called .txt is read as a page', async () => {
    const [source] = await all([put('decode/page.txt', `<!DOCTYPE html><p>${words}`)]);
    expect(source).toMatchObject({ mediaType: 'text/html', text: words.trim() });
  });
});

describe('problems', () => {
  test.each([
    ['not-found', 'nirgends.txt', 'check the path'],
    ['not-found', 'nirgends/*.txt', 'matches no file'],
    ['bad-address', 'ftp://example.org/rat.txt', 'https://'],
    ['bad-address', 'http://', 'https://'],
  ])('%s: %s', async (code, spec, hint) => {
    const error = await problem(spec);
    expect(error.code).toBe(code);
    expect(error.message).toContain(spec);
    expect(error.message).toContain(hint);
  });

  test.each([
    ['empty', 'empty.txt', '', 'empty'],
    ['empty', 'blank.txt', ' \n\f\n', 'empty'],
    ['empty', 'wordless.html', '<html><script>1</script></html>', 'without words'],
    ['damaged', 'rat.pdf', '%PDF-1.7', 'download it again'],
    ['damaged', 'rat.docx', 'PK\x03\x04word/document.xml', 'Word'],
    ['binary', 'rat.doc', '\xD0\xCF\x11\xE0', 'save it as .docx'],
    ['binary', 'rat.txt', 'a\0b', 'no text'],
  ])('%s: %s', async (code, name, content, hint) => {
    const error = await problem(put(`bad/${name}`, Buffer.from(content, 'latin1')));
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(error.message).toContain(hint);
  });

  test('100 MB are refused and not kept in memory', async () => {
    const file = put('bad/large.txt', '');
    truncateSync(file, 100 * 1024 ** 2);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problem(file)).toMatchObject({ code: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 ** 2);
  });

  test('a folder without minutes', async () => {
    mkdirSync(join(folder, 'nothing'));
    put('nothing/README.md', words);
    expect(await problem(join(folder, 'nothing'))).toMatchObject({ code: 'no-minutes' });
  });

  test('two documents that would be taken for one are named both', async () => {
    const error = await problem(put('a/same/rat.txt', words), put('b/same/rat.txt', 'Anders.'));
    expect(error.code).toBe('same-origin');
    expect(error.message).toContain('a/same/rat.txt');
    expect(error.message).toContain('b/same/rat.txt');
  });

  test('one bad file among many is told, and the rest is read', async () => {
    const specs = [put('some/a.txt', words), put('some/b.txt', ''), put('some/c.txt', 'Ende.'), 'nirgends'];
    const problems: string[] = [];
    const sources = await all(specs, { onProblem: ({ code }) => problems.push(code) });
    expect(sources.map(({ origin }) => origin)).toEqual(['some/a.txt', 'some/c.txt']);
    expect(problems).toEqual(['not-found', 'empty']);
  });

  test('a signal ends the reading', async () => {
    const stop = new AbortController();
    const sources = read([put('stop/a.txt', 'eins'), put('stop/b.txt', 'zwei')], { signal: stop.signal });
    await sources.next();
    stop.abort();
    await expect(sources.next()).rejects.toThrow('aborted');
  });
});
