import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

const minutes = (first: string, second: string, third: string) =>
  documentOf(`Gemeinde Lindenau
Niederschrift über die Sitzung des Gemeinderates am 12.03.2024

Ortsvorsteher Max Adler eröffnet die Sitzung und begrüßt Frau Birk vom Bauamt.

${first}
Die Beschlussfähigkeit wird festgestellt.

${second}
Frau Tamm fragt, wann der Bau beginnt. Frau Birk antwortet, dass er im Mai beginne:
1. mit dem Dach
2. mit dem Keller

${third}
Herr Wehr regt eine Bank an.
`);

test.each([
  ['1. Begrüßung', '2. Sporthalle', '3. Verschiedenes'],
  ['1) Begrüßung', '2) Sporthalle', '3) Verschiedenes'],
  ['1.- Begrüßung', '2.- Sporthalle', '3.- Verschiedenes'],
  ['ad 1) Begrüßung', 'ad 2) Sporthalle', 'ad 3) Verschiedenes'],
  ['zu TO 1: Begrüßung', 'zu TO 2: Sporthalle', 'zu TO 3: Verschiedenes'],
])('minutes without an agenda have the items that their numbers head: %s', (...heads) => {
  const { layout, items } = minutes(...heads);
  expect(layout).toBe('session');
  expect(items.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
    '1 Begrüßung',
    '2 Sporthalle',
    '3 Verschiedenes',
  ]);
});

test('what is said before the first item is read', () => {
  const { blocks, source } = minutes('1. Begrüßung', '2. Sporthalle', '3. Verschiedenes');
  const said = blocks
    .filter(({ kind }) => kind === 'text')
    .map(({ start, end }) => source.text.slice(start, end));
  expect(said[0]).toContain('Frau Birk vom Bauamt');
});

test('questions are no items', () => {
  expect(minutes('1. Wann wird gebaut?', '2. Wer zahlt das?', '3. Wie lange dauert es?').items).toEqual([]);
});

test.each([
  'Ratsfrau Birk erkundigt sich nach dem Stand\nder Arbeiten an der Wehr.',
  'Auf die Frage des Ratsherrn Adler, ob das alte\nBoot verkauft sei, antwortet Frau Birk, es sei verkauft.',
  'Frau Rosa Birk, Vorsitzende des Heimatvereins\nLindenau, fragt nach der Mühle.',
])('what somebody said under a number is no title where its line is wrapped: %s', (said) => {
  const { blocks, items, source } = documentOf(`6.1 Anfragen\n\n6.2 ${said}\n\n6.3 Herr Tamm dankt.\n`);
  expect(items.map(({ heading }) => heading)).toEqual(['Anfragen']);
  expect(
    blocks.filter(({ kind }) => kind === 'text').map(({ start, end }) => source.text.slice(start, end))[0],
  ).toBe(`6.2 ${said}`);
});
