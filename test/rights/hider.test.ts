import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiderOf } from '../../import/rights/hider.ts';
import { hidingOf, replaced, withoutHalf } from '../../import/rights/names.ts';

const NAMES = [
  ['Ute', 'Möhlenbrück-Pfiffer'],
  ['Kai', 'Möhlenbrück'],
  [null, 'Birk'],
  [null, 'Birkes'],
  ['Jo', 'van der Lund'],
  ['Ida', "O'Hara"],
  [null, 'B.'],
  ['Ole', 'ß-Querbach'],
  [null, '’t Hoff'],
  ['Lea', 'Sommer'],
] as const;
const HIDINGS = NAMES.map(([givenName, familyName], place) =>
  hidingOf({ familyName, givenName, salutation: null }, `xy${place}`, []),
);

/** Every one of them tried over the whole text. */
function slowly(text: string): string {
  return HIDINGS.reduce((all, hiding) => withoutHalf(replaced(all, hiding), hiding), text);
}

const word = fc.constantFrom(
  ...NAMES.flatMap(([givenName, familyName]) => [familyName, `${givenName ?? 'Herr'} ${familyName}`]),
  ...['Frau', 'Herrn', 'der', 'im', 'fragt', 'Birken', 'Sommerfest', 'Kai', 'Möhlen'],
);
/** What print and clerks do to names. */
const worn = fc
  .tuple(
    word,
    fc.constantFrom('', 's', 'es', '’s', "'", 'n'),
    fc.nat(),
    fc.constantFrom('', '-\n', '-   ', '…'),
  )
  .map(([one, ending, place, broken]) => {
    const at = 1 + (place % one.length);
    const all = `${one}${ending}`;
    return broken === '…' ? `${all.slice(0, at)}…: ` : `${all.slice(0, at)}${broken}${all.slice(at)}`;
  });
const loud = fc.tuple(worn, fc.boolean()).map(([one, isLoud]) => (isLoud ? one.toUpperCase() : one));
const text = fc
  .array(fc.tuple(loud, fc.constantFrom(' ', ', ', '. ', '\n', '-', ' 🚲 ')))
  .map((all) => all.flat().join(''));

test('hides whoever is named, as if each name was looked for in the whole text', () => {
  fc.assert(
    fc.property(text, (words) => {
      const hidden = hiderOf(HIDINGS)(words);
      expect(hidden).toBe(slowly(words));
      expect(hidden).toHaveLength(words.length);
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});

test.each([
  ['Herr Birk und Frau Möhlenbrück-\nPfiffer', 'Herr xy2█ und Frau xy0█████████\n███████'],
  ['MÖHLEN-\nBRÜCKS Weg', 'xy1████\n██████ Weg'],
  ['Antrag von Ute Möhlenbr…', 'Antrag von ███ ████████…'],
  ['Möhlenbrück-Pfif…: Schule', '████████████████…: Schule'],
])('%j', (words, hidden) => {
  expect(hiderOf(HIDINGS)(words)).toBe(hidden);
});
