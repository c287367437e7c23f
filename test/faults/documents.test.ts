import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { given, read, SourceError } from '../../import/read/index.ts';
import { docx, paragraph } from '../read/docx.ts';
import { pdf } from '../read/pdf.ts';
import { ALLRIS_NEW, ALLRIS_OLD } from '../read/systems.ts';
import { chance, note, often, one, PATIENCE, type Random } from './length.ts';

const COUNT = often(200, 10_000);
const SEED = 20_261_132;
/** Of processor time, on whatever machine. */
const LONGEST_MS = 5_000;

const SAMPLE = new URL('../../import/sample', import.meta.url).pathname;
const ODD = [
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '🙂',
  '\r',
  '\f',
  '<table>',
  '</div>',
  '<!--',
  '&#x110000;',
  'Herr ',
  '", "',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '\n'.repeat(50),
];

/** What may befall a document on its way here. */
const MISHAPS: readonly ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(at(bytes, random)),
  (bytes, random) => replaced(bytes, at(bytes, random), Buffer.from([256 * random()])),
  (bytes, random) => inserted(bytes, at(bytes, random), Buffer.from(one(ODD, random))),
  (bytes, random, other) => inserted(bytes, at(bytes, random), other.subarray(at(other, random))),
  (bytes, random) => {
    const [from, to] = [at(bytes, random), at(bytes, random)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(' ', '')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', ' ')),
];
/** Words that are called a PDF are refused. */
const NAMES = ['a.txt', 'a.html', 'a.md', 'a.pdf', 'https://example.org/to010.asp?SILFDNR=1'];

test('documents to which anything has happened are read or refused in a sentence, none takes long', {
  timeout: PATIENCE,
}, async () => {
  const random = chance(SEED);
  const originals = await documents();
  const seen = { read: 0, refused: 0, longestMs: 0 };
  for (let i = 0; i < COUNT; i += 1) {
    let bytes = one(originals, random);
    for (let mishaps = 1 + Math.floor(3 * random()); mishaps > 0; mishaps -= 1) {
      bytes = one(MISHAPS, random)(bytes, random, one(originals, random));
    }
    const name = one(NAMES, random);
    const before = process.cpuUsage();
    const isRead = await readWhole(name, bytes, `document ${i} of seed ${SEED}`);
    const ms = process.cpuUsage(before).user / 1000;
    expect(ms, `document ${i} of seed ${SEED}: ${bytes.length} bytes`).toBeLessThan(LONGEST_MS);
    seen[isRead ? 'read' : 'refused'] += 1;
    seen.longestMs = Math.max(seen.longestMs, Math.round(ms));
  }
  expect(seen.read).toBeGreaterThan(COUNT / 4);
  expect(seen.refused).toBeGreaterThan(0);
  note('fuzzed documents', { documents: COUNT, ...seen });
});

/** False where it is refused; nothing else may be thrown, and every fact lies in the text. */
async function readWhole(name: string, bytes: Buffer, which: string): Promise<boolean> {
  try {
    const { document, questions, answers } = extract(await given(name, bytes));
    for (const { start, end } of [...questions, ...answers]) {
      expect(0 <= start && start < end && end <= document.text.length, which).toBe(true);
    }
    return true;
  } catch (fault) {
    if (!(fault instanceof SourceError)) throw new Error(`${which}: ${fault}`, { cause: fault });
    expect(fault.message.length, which).toBeGreaterThan(20);
    return false;
  }
}

/** The bundled minutes, and papers of other kinds. */
async function documents(): Promise<Buffer[]> {
  const papers = [
    pdf([[{ x: 70, y: 700, words: 'Frau Birk fragt, wann der Steg gebaut wird.' }]]),
    docx({ body: paragraph('Frau Birk fragt, wann der Steg gebaut wird.') }),
  ];
  const all = [ALLRIS_NEW, ALLRIS_OLD, ...papers].map((paper) => Buffer.from(paper));
  for await (const { label } of read([SAMPLE])) all.push(readFileSync(label));
  return all;
}

function at(bytes: Buffer, random: Random): number {
  return Math.floor(bytes.length * random());
}

function replaced(bytes: Buffer, place: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, place), by, bytes.subarray(place + by.length)]);
}

function inserted(bytes: Buffer, place: number, what: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, place), what, bytes.subarray(place)]);
}
