import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('of two columns either may name somebody without "Herr" or "Frau"', () => {
  expect(
    listed(`Es sind anwesend:
SPD-Fraktion CDU-Fraktion
Herr Max Adler (ab 19:10 Uhr / TOP 6) Frau Ute Tamm
Dr. Katharina Birk Herr Jan Kehl
Silke Ilm Herr Jörg Noll
Herr Jonas von der Aue Rosa Wehr
Sabine Ruf Thomas Rau
Herr Karl Anton Falk`),
  ).toEqual([
    'Max | Adler | member | - | SPD-Fraktion | 19:10',
    'Ute | Tamm | member | - | CDU-Fraktion',
    'Katharina | Birk | member | - | SPD-Fraktion',
    'Jan | Kehl | member | - | CDU-Fraktion',
    'Silke | Ilm | member | - | SPD-Fraktion',
    'Jörg | Noll | member | - | CDU-Fraktion',
    'Jonas | von der Aue | member | - | SPD-Fraktion',
    'Rosa | Wehr | member | - | CDU-Fraktion',
    'Sabine | Ruf | member | - | SPD-Fraktion',
    'Thomas | Rau | member | - | CDU-Fraktion',
    'Karl Anton | Falk | member | - | -',
  ]);
});

test('what stands before "Herr" may be his office, his firm or a head, and no name', () => {
  expect(
    listed(`Anwesend:
Kämmerin Frau Birk
Planungsbüro Wehr, Herr Adler
Martin-Luther-Schule Frau Ilm`).map((line) => line.split(' | ').slice(0, 2).join(' ')),
  ).toEqual(['- Birk', '- Adler', '- Ilm']);
});

test('a head that ends with a preposition goes on below, in whichever column', () => {
  const head = 'Es sind anwesend:\n';
  expect(
    listed(`${head}Ratsfraktion Die Freien in\nAuendorf\nHerr Max Adler\nEs fehlt entschuldigt:\nFrau Ilm`),
  ).toEqual(['Max | Adler | member | - | Ratsfraktion Die Freien in Auendorf', '- | Ilm | excused | - | -']);
  expect(
    listed(`${head}Fraktion Die Freien in Bündnis90/Die Grünen\nAuendorf\nHerr Max Adler Frau Ute Tamm`),
  ).toEqual([
    'Max | Adler | member | - | Fraktion Die Freien in Auendorf',
    'Ute | Tamm | member | - | Bündnis90/Die Grünen',
  ]);
  expect(
    listed(
      `${head}CDU-Fraktion Fraktion Die Freien in\nHerr Max Adler Auendorf\nHerr Jan Kehl Frau Ute Tamm`,
    ),
  ).toEqual([
    'Max | Adler | member | - | -',
    'Jan | Kehl | member | - | CDU-Fraktion',
    'Ute | Tamm | member | - | Fraktion Die Freien in Auendorf',
  ]);
  expect(listed(`${head}CDU-Fraktion Fraktion Die Freien in\nAuendorf\nHerr Jan Kehl Frau Ute Tamm`)).toEqual(
    ['Jan | Kehl | member | - | CDU-Fraktion', 'Ute | Tamm | member | - | Fraktion Die Freien in Auendorf'],
  );
  expect(listed(`${head}Fraktion Die Freien in Nieder-\nauendorf\nHerr Jan Kehl`)).toEqual([
    'Jan | Kehl | member | - | Fraktion Die Freien in Niederauendorf',
  ]);
});
