import { expect, it } from 'vitest';
import { baseOfNoun } from '../../import/language/nouns/index.ts';

it.each([
  ['eidechsen', 'eidechse', 'a plural'],
  ['busses', 'bus', 'a genitive'],
  ['waldes', 'wald', 'a genitive in -es, which the dictionary does not list'],
  ['flüsse', 'fluss', 'a plural that the dictionary has in the old spelling'],
  ['füße', 'fuß', 'a plural with ß'],
  ['becken', 'becken', 'a noun that looks like a plural'],
  ['karten', 'karte', 'a plural that is also an infinitive'],
  ['autobahnen', 'autobahn', 'a compound in the dictionary'],
  ['mustereidechsen', 'mustereidechse', 'a compound that no dictionary has'],
  ['lindenhagen', null, 'a name'],
])('%s → %s: %s', (form, base, _what) => {
  expect(baseOfNoun(form)).toBe(base);
});
