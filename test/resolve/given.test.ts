import { expect, it } from 'vitest';
import { givenIn } from '../../import/resolve/given.ts';

it.each([
  ['Herr Adler antwortet, dass der Steg 1,5 Mio. € koste.', ['euro=1500000']],
  ['Es werden 12 Bäume gepflanzt, für die Kinder der 3 Klassen.', ['bäum=12', 'klass=3']],
  ['Die Bäume kosten 2.400 Euro, nicht 2.600 Euro.', []],
  ['Gebaut werde im Mai, nach Vorlage 12/2024 vom 03.05.2023 um 18:30 Uhr.', ['wann=2023-05']],
  ['Im Jahr 2024 Wasser, nach § 12 Absatz 3 Satz 2.', []],
  ['Herr Adler verneint dies.', ['ob=nein']],
  ['Er habe sich im Beirat bejahend geäußert.', []],
])('%s gives %j', (text, given) => {
  expect(givenIn(text, '2023-06-14')).toEqual(given);
});
