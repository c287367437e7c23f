import { expect, it } from 'vitest';
import { answered } from './answered.ts';

it.each([
  [
    'by the one who is given the floor',
    'Frau Birk fragt, weshalb der Verein andere Zahlen hat. Der Vorsitzende erteilt Herrn Ilm das Wort. Man zähle auch die alten Boote mit.',
    ['ANSWERED Herr Ilm'],
  ],
  [
    'by the one whom a pronoun tells who is given the floor',
    'Frau Birk fragt, weshalb der Verein andere Zahlen hat. Im Saal ist Herr Ilm vom Verein. Die Vorsitzende erteilt ihm außer der Reihe das Wort. Man zähle auch die alten Boote mit.',
    ['ANSWERED Herr Ilm'],
  ],
  [
    'by the guest who presented the item',
    'Herr Dr. Tamm von der Werft stellt das Boot vor. Frau Birk fragt, ob es leckt. Es sei, so der Gast, dicht.',
    ['ANSWERED Herr Dr. Tamm'],
  ],
  [
    'off the record by whom it was settled',
    'Mehrere Fragen von Frau Birk zum Steg konnten durch Herrn Tamm geklärt werden.',
    ['OFF_RECORD Herr Tamm'],
  ],
  [
    'off the record at the plan',
    'Fragen von Frau Birk und Herrn Adler zum Steg klärt Herr Tamm am Plan.',
    ['OFF_RECORD Herr Tamm'],
  ],
])('a question is answered %s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});
