import { expect, test } from 'vitest';
import { documentOf, wordsOf } from './document-of.ts';

const agenda = 'Niederschrift\n\nTagesordnung\n1. Begrüßung\n2. Einwohnerfragestunde\n3. Anfragen\n\n';
const said =
  'Herr Adler fragt, wann der Steg wieder geöffnet wird, das Holz sei\nneu. Frau Birk nennt den Mai.';
const opening = 'Frau Birk eröffnet die Sitzung.';

/** The words of each block of text, without the mark before them. */
function textsOf(minutes: string): readonly string[] {
  const document = documentOf(minutes);
  const blocks = document.blocks.filter(({ kind }) => kind === 'text');
  return blocks.map((block) => wordsOf(document, { ...block, start: block.gaps[0]?.end ?? block.start }));
}

test('what was said begins on the line of an item’s number', () => {
  const minutes = `${agenda}TOP 1 ${opening}\n\nTOP 2 ${said}\n\nTOP 3\nEs gibt keine.`;
  expect(textsOf(minutes)).toEqual(expect.arrayContaining([opening, said.replace('\n', ' ')]));
});

test('what was said begins right below the number', () => {
  const minutes = `${agenda}zu 1\n${opening}\n\nzu 2\n${said}\n\nzu 3\nEs gibt keine.`;
  expect(documentOf(minutes).items.map(({ number }) => number)).toEqual(['1', '2', '3']);
  expect(textsOf(minutes)).toEqual(expect.arrayContaining([opening, said.replace('\n', ' ')]));
});

test('a title on the line of its number stays a title', () => {
  const minutes = `${agenda}TOP 1 Begrüßung\n${opening}\n\nTOP 2 Einwohnerfragestunde\n${said}\n\nTOP 3 Anfragen\nEs gibt keine.`;
  expect(documentOf(minutes).items.map(({ heading }) => heading)).toEqual([
    'Begrüßung',
    'Einwohnerfragestunde',
    'Anfragen',
  ]);
});
