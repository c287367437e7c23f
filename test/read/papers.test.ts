import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../import/model.ts';
import { read, SourceError } from '../../import/read/index.ts';
import { docx, paragraph } from './docx.ts';
import { gather } from './gather.ts';
import { lines, type Printed, pdf } from './pdf.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratsgraph-papers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readOne(bytes: Uint8Array, name = 'rat.pdf'): Promise<Source> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const [source] = await gather(read([file]));
  if (source === undefined) throw new Error('nothing was read');
  return source;
}

async function problemOf(bytes: Uint8Array, name = 'rat.pdf'): Promise<SourceError> {
  const error = await readOne(bytes, name).catch((fault: unknown) => fault);
  if (error instanceof SourceError) return error;
  throw new Error('expected a SourceError', { cause: error });
}

describe('a PDF', () => {
  test('becomes lines, a blank one where the paper leaves one, and a form feed after each page', async () => {
    const source = await readOne(
      pdf([
        lines('Frau Birk fragt, „wann“ die Brücke\nfertig wird.\n\nHerr Adler dankt.'),
        lines('- 2 -\nEnde'),
      ]),
    );
    expect(source).toMatchObject({
      mediaType: 'application/pdf',
      text: 'Frau Birk fragt, „wann“ die Brücke\nfertig wird.\n\nHerr Adler dankt.\n\f- 2 -\nEnde\n\f',
      original: { unit: 'page', starts: [0, 68] },
    });
  });

  test('is known by its bytes, whatever its name', async () => {
    expect((await readOne(pdf([lines('Frau Birk dankt.')]), 'rat.txt')).mediaType).toBe('application/pdf');
  });

  test('puts words that are printed piece by piece and bold together', async () => {
    const page: Printed[] = [
      { x: 72, y: 700, words: 'Stra' },
      { x: 90.9, y: 700, words: 'ße' },
      { x: 108, y: 700, words: 'frei' },
      { x: 108.3, y: 700, words: 'frei' },
      { x: 126, y: 703, words: '2', size: 6 },
      { x: 300, y: 700, words: 'Spalte' },
    ];
    expect((await readOne(pdf([page]))).text).toBe('Straße frei 2   Spalte\n\f');
  });

  test('reads two columns of running text one after the other, hyphens and all', async () => {
    const left = lines(columnOf('Links'), { top: 700 });
    const right = lines(columnOf('Rechts'), { x: 320, top: 693 });
    const page = [
      { x: 72, y: 760, words: 'Niederschrift über die Sitzung des Ortsrates Kirchbrede am 3. Mai' },
    ];
    const { text } = await readOne(pdf([[...page, ...left, ...right]]));
    expect(text.match(/Niederschrift|Links|Rechts/gu)).toEqual([
      'Niederschrift',
      ...Array(8).fill('Links'),
      ...Array(8).fill('Rechts'),
    ]);
  });

  test('reads a list of two columns row by row', async () => {
    const names = (x: number, ...list: string[]) =>
      list.map((words, index) => ({ x, y: 700 - 14 * index, words }));
    const page = [
      ...names(72, 'Herr Adler', 'Frau Birk-Lindhorst', 'Herr Cord', 'Frau Dorn', 'Herr Esch', 'Frau Fink'),
      ...names(300, 'Frau Graf', 'Herr Holz', 'Frau Iben-Sandvoss', 'Herr Jahn', 'Frau Kolk', 'Herr Lauf'),
    ];
    expect((await readOne(pdf([page]))).text).toMatch(
      /^Herr Adler {3}Frau Graf\nFrau Birk-Lindhorst {3}Herr Holz/u,
    );
  });

  test('tells the pages without a text layer', async () => {
    const words = lines('Frau Birk dankt.');
    const source = await readOne(pdf([words, [], words, [], [], [], words]));
    expect(source.warnings?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Pages 2, 4–6 have no text layer: .*OCR/u),
    ]);
    const [second = 0] = source.original?.starts.slice(1) ?? [];
    expect(source.warnings?.[0]?.start).toBe(second);
  });

  test.each([
    ['no-text', 'ocrmypdf', pdf([[], [{ x: 72, y: 30, words: '- 2 -' }]])],
    ['locked', 'password', pdf([lines('Geheim')], { locked: true })],
    ['damaged', 'damaged PDF', Buffer.from('%PDF-1.7 \n')],
    ['damaged', 'damaged PDF', Buffer.from(`%PDF-1.4\n${'x'.repeat(5000)}`)],
  ])('%s, with the way out: %s', async (code, hint, bytes) => {
    const error = await problemOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/rat\.pdf .*\.$/u);
    expect(error.message).toContain(hint);
  });
});

describe('a Word file', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  test('becomes its paragraphs, with the place of each', async () => {
    const body = [paragraph('Protokoll'), paragraph(''), paragraph('Frau Birk\tRatsfrau')].join('');
    const source = await readOne(docx({ body }), 'rat.docx');
    expect(source).toMatchObject({
      mediaType: word,
      text: 'Protokoll\n\n\n\nFrau Birk\tRatsfrau',
      original: { unit: 'paragraph', starts: [0, 11, 13] },
    });
  });

  test('shows the numbers that Word counts, of paragraphs and of styles', async () => {
    const level = (index: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="8">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const styles = `<w:style w:styleId="berschrift1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Punkt"><w:basedOn w:val="berschrift1"/></w:style>`;
    const listed = (list: number, at = 0) =>
      `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
    const body = [
      paragraph('Eröffnung', '<w:pStyle w:val="Punkt"/>'),
      paragraph('Ladung', listed(1, 1)),
      paragraph('Tagesordnung', listed(1, 1)),
      paragraph('Anfragen', '<w:pStyle w:val="Punkt"/>'),
      paragraph('Brücke', listed(2)),
      paragraph('Teich', listed(2)),
      paragraph('Schule', listed(3)),
      paragraph('Schule', listed(1, 1)),
    ].join('');
    const { text } = await readOne(docx({ body, numbering, styles }), 'rat.docx');
    expect(text.split('\n\n')).toEqual([
      '1. Eröffnung',
      '1.1 Ladung',
      '1.2 Tagesordnung',
      '2. Anfragen',
      'a) Brücke',
      'b) Teich',
      'e) Schule',
      '2.1 Schule',
    ]);
  });

  test('prints a row of a table as a line, and leaves out what was deleted or is said twice', async () => {
    const cell = (...inside: string[]) => `<w:tc>${inside.map((one) => paragraph(one)).join('')}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('Frau Birk')}${cell('Ratsfrau')}</w:tr><w:tr>${cell('3.')}${cell('Anfragen', 'Frau Birk fragt nach.')}</w:tr></w:tbl>
      <w:p><w:del><w:r><w:t>Falsch</w:t></w:r></w:del><w:r><w:t>Richtig</w:t><mc:Fallback><w:t>zweimal</w:t></mc:Fallback></w:r></w:p>`;
    const { text } = await readOne(docx({ body }), 'rat.docx');
    expect(text).toBe('Frau Birk\tRatsfrau\n3.\tAnfragen\n\nFrau Birk fragt nach.\n\nRichtig');
  });

  test('that unpacks to more than minutes can have is refused before it is unpacked', async () => {
    const error = await problemOf(docx({ body: ' '.repeat(21 * 1024 ** 2) }), 'rat.docx');
    expect(error.code).toBe('too-large');
  });

  test('that is damaged or another ZIP file is a problem', async () => {
    const whole = docx({ body: paragraph('Frau Birk dankt.') });
    expect(await problemOf(whole.subarray(0, whole.length - 40), 'rat.docx')).toMatchObject({
      code: 'damaged',
    });
    const other = Buffer.from(Buffer.from(whole).toString('latin1').replaceAll('word/', 'werd/'), 'latin1');
    expect(await problemOf(other, 'rat.odt')).toMatchObject({ code: 'binary' });
  });
});

/** Eight lines as wide as a column, each with the word. */
function columnOf(word: string): string {
  return Array.from(
    { length: 8 },
    (_, index) => `${word} steht hier die ${index + 1}. Zeile eines Textes, der`,
  ).join('\n');
}
