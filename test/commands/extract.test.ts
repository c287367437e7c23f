import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

describe('ratsgraph extract', () => {
  test('prints one line of JSON a document, in the order of the sources', async () => {
    const cwd = folder({ 'b.txt': MINUTES, 'a.txt': MINUTES.replace('Abel', 'Busch') });
    const { exit, out, err } = await ratsgraph(['extract', 'b.txt', 'a.txt', '--format', 'jsonl'], { cwd });
    const documents = lines(out);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(documents.map(({ source }) => source.split('/').at(-1))).toEqual(['b.txt', 'a.txt']);
    expect(documents[0]).toMatchObject({ document: { text: MINUTES } });
  });

  test('prints for people who asked what and who answered', async () => {
    const { out } = await ratsgraph(['extract', 'a.txt'], { cwd: folder({ 'a.txt': MINUTES }) });
    expect(out).toMatch(/\? Frau Abel.*ANSWERED/u);
    expect(out).toMatch(/= Herr Brandt/u);
    expect(out).toMatch(/\d+ sentences: .*unexplained/u);
  });

  test('reads standard input', async () => {
    const { exit, out } = await ratsgraph(['extract', '-', '--format', 'jsonl'], { input: MINUTES });
    expect(exit).toBe(0);
    expect(lines(out)[0]).toMatchObject({ document: { text: MINUTES } });
  });

  test('writes to a file, whole', async () => {
    const cwd = folder({ 'a.txt': MINUTES });
    const { exit, out } = await ratsgraph(['extract', 'a.txt', '-f', 'jsonl', '-o', 'out.jsonl'], { cwd });
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(lines(readFileSync(join(cwd, 'out.jsonl'), 'utf8'))).toHaveLength(1);
  });

  test.each([
    { out: 'no/such/folder.jsonl', exit: 73, says: 'its folder does not exist' },
    { out: '.', exit: 73, says: 'is a folder' },
    { out: '/dev/full', exit: 74, says: 'disk is full' },
  ])('ends with $exit when $out cannot be written', async ({ out, exit, says }) => {
    const ended = await ratsgraph(['extract', 'a.txt', '-o', out], { cwd: folder({ 'a.txt': MINUTES }) });
    expect(ended).toMatchObject({ exit, out: '' });
    expect(ended.err).toContain(says);
  });
});

function lines(out: string): { source: string }[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
