import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../../import/model.ts';
import { documentOf } from './document-of.ts';

const sample = new URL('../../import/sample', import.meta.url).pathname;
const corpus = new URL('../../../shared/corpus', import.meta.url).pathname;

function textFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
    .sort();
}

function documentIn(file: string): Document {
  return documentOf(readFileSync(file, 'utf8'), `${basename(dirname(file))}/${basename(file)}`);
}

/** The first place whose words are in no block, in two, or in a gap outside its block; null where all is well. */
function fault({ source, blocks }: Document): string | null {
  let end = 0;
  for (const block of blocks) {
    const between = source.text.slice(end, block.start);
    if (block.start < end) return `overlap at ${block.start}`;
    if (/\S/u.test(between)) return `lost at ${end}: ${between.slice(0, 60)}`;
    if (block.gaps.some((gap) => gap.start < block.start || gap.end > block.end))
      return `gap outside at ${block.start}`;
    end = block.end;
  }
  return /\S/u.test(source.text.slice(end)) ? `lost after ${end}` : null;
}

/** A fixed seed, so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

test('no text is lost in whatever order lines come', () => {
  const lines = [
    ...[
      'Protokoll',
      'Tagesordnung:',
      '1. Eröffnung',
      'Zu Punkt 1: Eröffnung',
      'TOP 2',
      'Wortprotokoll',
      'Reduzieren',
    ],
    ...[
      'Es sind anwesend:',
      'Herr Amsel }',
      '- 2 -',
      '\f',
      '',
      '\u00a0',
      'a)',
      'b)Frau Bode fragt.',
      'Beschluss:',
      '}',
    ],
    ...[
      '(Vorsitzender)',
      'Ende der Sitzung: 19:00 Uhr',
      'Frau',
      '|---|',
      '3.1',
      'Anlagen',
      '29.03.2022 - 3.6 Bericht',
      '\r',
    ],
  ];
  const next = random(7);
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: 30 }, () => lines[Math.floor(next() * lines.length)]).join('\n');
    expect(fault(documentOf(text)), JSON.stringify(text)).toBeNull();
  }
});

test.each([
  ['names', 'Herr '.repeat(200_000)],
  ['commas', ','.repeat(1_000_000)],
  ['lines', 'Zu Punkt 1: a\n'.repeat(70_000)],
  ['brackets', '('.repeat(1_000_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['blanks', ' '.repeat(1_000_000)],
  ['attendance', `Es sind anwesend:\n${'Herr A }\n'.repeat(100_000)}Tagesordnung:\n1. A\n1. A\n`],
  ['numbers', '1. A\n'.repeat(200_000)],
  ['soft hyphens', 'a¬b\n\n'.repeat(200_000)],
  ['decisions', 'Der Rat beschließt:\n\nx\n\n'.repeat(40_000)],
  ['page numbers', `Zu Punkt 1: a\n${'- 2 -\n'.repeat(160_000)}`],
])('a megabyte of %s takes less than two seconds of the processor', (_, text) => {
  const before = process.cpuUsage();
  documentOf(text);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

test('no text is lost in the sample minutes', () => {
  for (const file of textFiles(sample)) expect(fault(documentIn(file)), file).toBeNull();
});

const files = textFiles(corpus);

test.skipIf(files.length === 0)(`no text is lost in real minutes (${corpus}, missing: skipped)`, () => {
  expect(files.filter((file) => fault(documentIn(file)) !== null)).toEqual([]);
});

test.skipIf(files.length === 0)(
  `real minutes: committee, day and items are found (${corpus}, missing: skipped)`,
  () => {
    const sessions = files.map(documentIn).filter((document) => document.layout === 'session');
    expect(sessions.length).toBeGreaterThan(400);
    expect(sessions.filter(({ committee, date }) => committee === null || date === null)).toEqual([]);
    expect(sessions.filter(({ items, attendance }) => items.length === 0 || attendance.length === 0)).toEqual(
      [],
    );
  },
);
