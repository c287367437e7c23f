import { expect, it } from 'vitest';
import { extracted } from '../extracted.ts';

const HEAD =
  'Niederschrift über die Sitzung des Ortsrates Lindenau am 20.02.2024\n\nTOP 4 Ausbau der Uferstraße\n\n';

it.each([
  ['Frau Ilse Birk fragt, wann die Bänke am Steg gestrichen werden.', ['Bank', 'Steg', 'streichen', '?wann']],
  ['Frau Ilse Birk fragt nach dem Sachstand zum Neubau der Turnhalle.', ['Neubau', 'Turnhalle', '?stand']],
  [
    'Frau Ilse Birk möchte wissen, weshalb der Kreisel in Klein Wehrau gesperrt wurde.',
    ['Kreisel', 'Klein Wehrau', 'sperren', '?warum'],
  ],
  ['Auf Nachfrage von Frau Ilse Birk antwortet Herr Tann, dass der Steg hält.', []],
])('%s asks %j', async (text, words) => {
  const { questions } = await extracted(`${HEAD}${text}\n`);
  expect(questions.map(({ asks }) => asks)).toEqual([words]);
});
