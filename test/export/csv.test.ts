import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../src/export/csv.ts';
import { parse } from './rfc4180.ts';

describe('CSV', () => {
  it.each([
    ['a bare quote', 'a"b\r\n'],
    ['a quote without its end', '"a\r\n'],
    ['text behind a quoted field', '"a"b\r\n'],
    ['a lone line feed', 'a\nb\r\n'],
    ['no break at the end', 'a,b'],
    ['records of unlike length', 'a,b\r\nc\r\n'],
  ])('is read so strictly that %s is seen', (_, text) => {
    expect(() => parse(text)).toThrow();
  });

  it('is read by a strict parser of RFC 4180 as what was written, whatever was written', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[",;\t\r\n a=+@-]*$/));
    const cell = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), (cells, separator) => {
        const read = parse(cells.map((row) => record(row, separator)).join(''), separator);
        const plain = (value: unknown) => String(value ?? '');
        expect(read.map((row, i) => row.map((field, j) => unguarded(field, plain(cells[i]?.[j]))))).toEqual(
          cells.map((row) => row.map(plain)),
        );
      }),
    );
  });

  it.each([
    '=1+1',
    '+49 30',
    '-2',
    '@sum',
    '\t=1',
    '\r\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    'a;=1',
    'a\t@b',
    '=1;=2',
  ])('has no cell that a spreadsheet runs: %j', (text) => {
    const [[field = ''] = []] = parse(record([text]));
    expect(field).not.toMatch(/(?:^\s*|[;\t])[=+\-@＝＋－＠]/u);
    expect(field.replaceAll("'", '')).toBe(text);
  });

  it('guards lists and leaves numbers, dates and words alone', () => {
    expect(record([['=a', 'b'], -1, '2021-11-04', 'a - b', "O'Hara", null, true])).toBe(
      "'=a | b,-1,2021-11-04,a - b,O'Hara,,true\r\n",
    );
  });
});

/** Without the apostrophes that guard. */
function unguarded(field: string, text: string): string {
  return field === text ? field : field.replace(/(^\s*|[;\t])'(?=[=+\-@＝＋－＠])/gu, '$1');
}
