import { describe, expect, test } from 'vitest';
import { LATIN, withLatinLetters } from '../../src/setup/letters.mjs';

/** Backslashes are put in here, so that this file itself is left as it is. */
const written = (code: string) => withLatinLetters(code.replaceAll('%', '\\'));
const BLOCKS = [...Array(0x250).keys(), ...Array.from({ length: 0x100 }, (_, index) => 0x1e00 + index)];

describe('letters of patterns in the build', () => {
  test.each(['L', 'Lu', 'Ll', 'N'] as const)('%s is what Unicode says of Latin script', (name) => {
    const unicode = new RegExp(`^\\p{${name}}$`, 'u');
    const latin = new RegExp(`^[${LATIN[name]}]$`, 'u');
    const last = name === 'L' || name === 'N' ? Infinity : 0x17f;
    const signs = BLOCKS.filter((code) => code <= last).map((code) => String.fromCharCode(code));
    expect(signs.filter((sign) => latin.test(sign) !== unicode.test(sign))).toEqual([]);
  });

  test('a class of its own is bracketed, one in brackets is put into them', () => {
    expect(written('/%p{N}[^%p{N}-]%[%p{N}/u')).toBe(`/[${LATIN.N}][^${LATIN.N}-]\\[[${LATIN.N}]/u`);
  });

  test('strings with two backslashes are patterns too', () => {
    expect(written("'(?<![%%p{N}%%]])%%p{N}'")).toBe(`'(?<![${LATIN.N}\\\\]])[${LATIN.N}]'`);
  });

  test('brackets of the program are none of a pattern, those of a template go on', () => {
    expect(written("[words('%%p{N}'), one[0]]")).toBe(`[words('[${LATIN.N}]'), one[0]]`);
    expect(written(`\`[\${a}%%p{N}]\${b}%%p{N}\``)).toBe(`\`[\${a}${LATIN.N}]\${b}[${LATIN.N}]\``);
  });

  test('other classes and other lines stay', () => {
    expect(written('/%p{M}%P{L}/u;\n[1, 2]')).toBe('/\\p{M}\\P{L}/u;\n[1, 2]');
  });
});
