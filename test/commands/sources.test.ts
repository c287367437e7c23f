import { describe, expect, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const HUGE = 100 * 1024 * 1024;

/** Each kind of bad source with how the command ends and what it names. */
const BAD = [
  { what: 'an empty file', files: { 'bad.txt': '' }, source: 'bad.txt', exit: 65, says: 'bad.txt is empty' },
  {
    what: 'a binary',
    files: { 'bad.txt': new Uint8Array(64) },
    source: 'bad.txt',
    exit: 65,
    says: 'bad.txt is no text',
  },
  {
    what: 'a damaged PDF',
    files: { 'bad.pdf': '%PDF-1.7 \n' },
    source: 'bad.pdf',
    exit: 65,
    says: 'bad.pdf is a damaged PDF',
  },
  {
    what: 'a page that has lost its headings',
    files: {
      'bad.html':
        '<meta name="generator" content="SessionNet Version 6"><p>Verlauf</p><p>Frau Birk dankt.</p>',
    },
    source: 'bad.html',
    exit: 65,
    says: 'bad.html is a page of SessionNet without the heading "Protokoll:"',
  },
  { what: 'no file', files: {}, source: 'bad.txt', exit: 66, says: 'bad.txt does not exist' },
  {
    what: 'a folder without minutes',
    files: { 'f/x.png': 'x' },
    source: 'f',
    exit: 66,
    says: 'f holds no minutes',
  },
  { what: 'a pattern without a match', files: {}, source: '*.md', exit: 66, says: '*.md matches no file' },
  {
    what: 'no address of the web',
    files: {},
    source: 'ftp://x.example',
    exit: 64,
    says: 'ftp://x.example is no web address',
  },
  {
    what: 'an address where nobody answers',
    files: {},
    source: 'http://127.0.0.1:1/',
    exit: 69,
    says: 'cannot be reached',
    args: ['--allow-private'],
  },
  {
    what: 'an address of this machine',
    files: {},
    source: 'http://localhost:4999/',
    exit: 77,
    says: 'localhost is at',
  },
];

describe('a bad source', () => {
  test.each(BAD)(
    '$what ends with $exit and one clear sentence',
    async ({ files, source, exit, says, args = [] }) => {
      const ended = await ratsgraph(['extract', source, '-f', 'jsonl', ...args], { cwd: folder(files) });
      expect(ended.err).toContain(says);
      expect(ended.err.trim().split('\n')).toHaveLength(1);
      expect(ended).toMatchObject({ exit, out: '' });
    },
  );

  test('100 MB end with 65, without being read to the end', async () => {
    const cwd = folder({ 'huge.txt': Buffer.alloc(HUGE, 'Herr ') });
    const ended = await ratsgraph(['extract', 'huge.txt'], { cwd });
    expect(ended.err).toContain('huge.txt is larger than');
    expect(ended).toMatchObject({ exit: 65, out: '' });
  });

  test('does not keep the others from being read, and the exit code tells of it', async () => {
    const cwd = folder({ 'good.txt': MINUTES, 'empty.txt': '', 'also.txt': MINUTES });
    const args = ['extract', 'good.txt', 'missing.txt', 'empty.txt', 'also.txt', '-f', 'jsonl'];
    const ended = await ratsgraph(args, { cwd });
    expect(ended.out.trimEnd().split('\n')).toHaveLength(2);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(2);
    expect(ended.exit).toBe(66);
  });
});
