import { expect, test } from 'vitest';
import { documentOf, outline, wordsOf } from './document-of.ts';

const SAID = [
  'Herr Adler fragt, ob die Verwaltung den Weg an der Wehr noch in diesem',
  'Jahr räumen lässt. Frau Birk vom Bauamt antwortet, dass der Bauhof im',
  'Mai damit beginnt und dass die Anlieger vorher einen Brief bekommen.',
  'Herr Tamm möchte wissen, wer die Kosten trägt. Frau Birk erklärt, dass',
  'die Stadt sie trägt.',
];
const HEAD = 'Niederschrift über die öffentliche Sitzung des Bauausschusses';

/** The words of the text as they are read, its paper left out. */
function read(paper: (page: number) => string): string {
  const found = documentOf(
    SAID.map((line, page) => (page === 0 ? line : `${paper(page + 1)}${line}`)).join('\n'),
  );
  const texts = found.blocks.filter(({ kind }) => kind === 'text');
  return texts.map((block) => wordsOf(found, block)).join(' ');
}

test.each<[string, (page: number) => string]>([
  ['a page number', (page) => `\n- ${page} -\n\n`],
  ['a page number and a running head', (page) => `\nSeite ${page - 1} von 5\n\n${HEAD}\n\n`],
  ['a bare number and a running head', (page) => `\n\n${page}\n\n${HEAD}\n`],
  ['a running head and a bare number', (page) => `\n${HEAD}\n${page}\n\n`],
])('a sentence goes on over %s, also without form feeds', (_, paper) => {
  expect(read(paper)).toBe(SAID.join(' '));
});

test('words beside numbers that do not count up, or that announce them, are no running heads', () => {
  const votes = (label: string, counts: readonly number[]) =>
    counts.map((count) => `${label}\n\n${count}`).join('\n\n');
  const found = documentOf(
    `Herr Adler fragt nach dem Weg.\n\n${votes('Dafür:', [2, 3, 4])}\n\n${votes('Stimmen', [9, 9, 9])}`,
  );
  expect(outline(found).filter((line) => line.startsWith('furniture:'))).toEqual([]);
});
