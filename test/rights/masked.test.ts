import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { filled, personalDataIn } from '../../import/rights/mask.ts';

const SEED = 7;

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const word = fc.constantFrom(
  'Herr Adler antwortet',
  'Der Rat dankt',
  'Das Dach ist dicht',
  'Frau Birk fragt',
);
/** How lines and pages end in the middle of something. */
const breaks = fc.constantFrom(' ', '\n', ' \n', '\r\n', '\n  ', '\f', '\n\n\f');

/** Sums and years are no personal data, however near they stand. */
const iban = fc
  .tuple(
    digits(2),
    fc.array(digits(4), { minLength: 4, maxLength: 4 }),
    digits(2),
    fc.array(breaks, { minLength: 5, maxLength: 5 }),
  )
  .map(([check, groups, rest, gaps]) =>
    [`DE${check}`, ...groups, rest].map((part, i) => part + (gaps[i] ?? '')).join(''),
  );
const area = fc.tuple(fc.integer({ min: 1, max: 9 }), digits(3)).map(([first, rest]) => `0${first}${rest}`);
const telephone = fc
  .tuple(
    fc.constantFrom('Telefon ', 'Tel.: ', 'Handy: ', 'Rufnummer lautet '),
    area,
    fc.constantFrom('/', ' ', '-', ' / ', '/\n', '\n', ' -\n'),
    digits(3),
    fc.constantFrom('', ' ', '-', '\n'),
    digits(4),
  )
  .map((parts) => parts.join(''));
const name = fc.stringMatching(/^[a-z]{2,8}$/u);
const mail = fc
  .tuple(
    name,
    fc.constantFrom('.', '_', '-', '.\n'),
    name,
    fc.constantFrom('@', '@\n', ' (at) '),
    name,
    fc.constantFrom('.de', '.example.org', '.\nde'),
  )
  .map((parts) => parts.join(''));

const held = (item: string) =>
  item.replace(/^(?:Telefon|Tel\.:|Handy:|Rufnummer lautet)/u, '').replace(/\s/gu, '');

test.each([
  ['IBAN', iban],
  ['telephone', telephone],
  ['e-mail', mail],
] as const)('no %s is left, and every text keeps its length and lines', (_, item) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, item), { minLength: 1, maxLength: 4 }), (all) => {
      const text = all.map(([before, one]) => `${before}: ${one} .\n\n`).join('');
      const hidden = filled(text, personalDataIn(text));
      expect(hidden).toHaveLength(text.length);
      expect(hidden.replace(/\S/gu, 'x')).toBe(text.replace(/\S/gu, 'x'));
      const rest = hidden.replace(/\s/gu, '');
      for (const [before, one] of all) {
        expect(hidden).toContain(before);
        expect(rest).not.toContain(held(one));
      }
      expect(rest).not.toMatch(/\d|@|\(at\)/u);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

const text = (
  middle: string,
) => `Niederschrift über die Sitzung des Sozialausschusses der Stadt Lindenau am 3. Mai 2024

TOP 1: Bericht

Herr Adler antwortet, dass man ihn unter der Nummer ${middle} anrufen könne. Frau Birk fragt, ob das Dach dicht sei.
`;

test('what an extraction says has the same length masked, wherever it says it', () => {
  const of = (middle: string) =>
    extract({ origin: 'a/b.txt', label: 'b', mediaType: 'text/plain', text: text(middle), hash: '' });
  const [open, hidden] = [of('siebzehn elf'), of('05555/80032')];
  expect(hidden.document.text).toBe(text('█████/█████'.replace('/', '█')));
  expect(hidden.questions.map(({ text: said }) => said)).toEqual(
    open.questions.map(({ text: said }) => said),
  );
  expect(JSON.stringify(hidden)).not.toMatch(/05555|80032/u);
});

test('a number between whose halves a page ends with its foot and the next begins with its head', () => {
  const page = (number: string) =>
    `\n\n                                   - ${number} -\n\fStadt Lindenau, Sozialausschuss am 3. Mai 2024\n\n`;
  const filler = Array.from(
    { length: 3 },
    () => `Herr Adler berichtet von der Brücke und ihrem Zustand.${page('1')}Er nennt Einzelheiten.`,
  );
  const broken = `${filler.join('\n')} Er bittet um Spenden auf das Konto DE02 1203 0000${page('2')}0000 2020 51 der Stadt. Frau Birk fragt, ob das Dach dicht sei.`;
  const found = extract({
    origin: 'a/b.txt',
    label: 'b',
    mediaType: 'text/plain',
    text: `${text('siebzehn')}\n${broken}\n`,
    hash: '',
  });
  expect(JSON.stringify(found)).not.toMatch(/1203 0000|2020 51/u);
  expect(found.document.text).toContain('- 2 -');
});
