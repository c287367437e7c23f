import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

const meeting = (text: string) => {
  const { committee, date } = documentOf(text);
  return [committee, date];
};

test('the first lines tell whose meeting it is, and when', () => {
  expect(
    meeting(
      'Stadt Lindenau\nKultur-, Sport- und Werkausschuss, 21.07.2015\n\n5. Museum\nProtokoll:\nFrau Birk fragt, wann es öffnet.',
    ),
  ).toEqual(['Kultur-, Sport- und Werkausschuss', '2015-07-21']);
  expect(
    meeting(
      'Kreis Lindenau\n- Ausschuss für Schule und Jugend -\nSitzung vom 17.11.2022\n\nProtokoll:\nFrau Birk fragt.',
    ),
  ).toEqual(['Ausschuss für Schule und Jugend', '2022-11-17']);
});

test('so does the one body that decides; a councillor or a board of elsewhere is none', () => {
  expect(meeting('Protokoll:\nFrau Birk fragt.\nDer Schulausschuss nimmt den Bericht zur Kenntnis.')[0]).toBe(
    'Schulausschuss',
  );
  expect(meeting('Stadtrat Birk\nProtokoll:\nDer Aufsichtsrat beschließt morgen.')[0]).toBeNull();
});

test('a committee goes before the assembly of whose committees it is one', () => {
  const text =
    'Bezirksverordnetenversammlung Lindenau\nAusschuss für Schule\nProtokoll der 7. Sitzung\n\nAnwesend: BV Birk, BzStRin Tamm\n\nTOP 1: Schulweg\nBV Birk fragt, wann gebaut wird.\nTOP 2: Verschiedenes\nBV Birk dankt.\n';
  expect(meeting(text)[0]).toBe('Ausschuss für Schule');
  expect(documentOf(text).items.map(({ heading }) => heading)).toEqual(['Schulweg', 'Verschiedenes']);
});

const BODY =
  '\n\nTOP 1: Wege\nFrau Birk fragt, wann gebaut wird.\nHerr Adler antwortet, im Mai.\n\nTOP 2: Verschiedenes\nFrau Birk dankt.\nHerr Adler dankt.\nDas Fest ist im Juni.\n';

test.each([
  [
    'Niederschrift\nüber die Sitzung des Sozialausschusses des Landkreises Lindenau\nam Dienstag, 9. Mai 2023',
    'Landkreis Lindenau',
    'Sozialausschuss des Landkreises Lindenau',
    '2023-05-09',
  ],
  [
    'Kreis Lindenau\nDie Landrätin\nNiederschrift\nüber die 5. Sitzung des Jugendhilfeausschusses am 22.08.2022',
    'Kreis Lindenau',
    'Jugendhilfeausschuss',
    '2022-08-22',
  ],
  [
    'Amt Lindenau\nGemeinde Klein Wehr\nProtokoll\nder Sitzung der Gemeindevertretung Klein Wehr am 27.04.2005',
    'Klein Wehr',
    'Gemeindevertretung Klein Wehr',
    '2005-04-27',
  ],
  [
    'Amt Lindenau\nNiederschrift\nSitzung des Amtsausschusses des Amtes Lindenau\nSitzungstermin: Mittwoch, 07.06.2023',
    'Amt Lindenau',
    'Amtsausschuss des Amtes Lindenau',
    '2023-06-07',
  ],
  [
    'Markt Lindenau\nNiederschrift über die Sitzung des Marktgemeinderates\nam Donnerstag, den 16.03.2023',
    'Lindenau',
    'Marktgemeinderat',
    '2023-03-16',
  ],
  [
    'Protokoll\nder Sitzung des Gemeinderates Lindenau vom 03. Februar 2022',
    'Lindenau',
    'Gemeinderat Lindenau',
    '2022-02-03',
  ],
  [
    'Zweckverband Wasserversorgung Obere Wehr\nNiederschrift über die Verbandsversammlung am 24.11.2022',
    'Zweckverband Wasserversorgung Obere Wehr',
    'Verbandsversammlung',
    '2022-11-24',
  ],
  [
    'Gemeinde Lindenau\nP r o t o k o l l\nder Gemeindevertretersitzung vom 21.03.2023',
    'Lindenau',
    'Gemeindevertretung',
    '2023-03-21',
  ],
  [
    'Stadt Lindenau      Lindenau, den 12.05.2023\nProtokoll der Sitzung des Stadtrates am 4. Mai 2023',
    null,
    'Stadtrat',
    '2023-05-04',
  ],
  [
    'Seniorenbeirat der Stadt Lindenau\nErgebnisprotokoll der Sitzung vom 12.09.23',
    'Lindenau',
    'Seniorenbeirat der Stadt Lindenau',
    '2023-09-12',
  ],
  [
    'Stadt Lindenau\nNiederschrift\nGremium    Kulturausschuss\nSitzung am    19.10.2022',
    'Lindenau',
    'Kulturausschuss',
    '2022-10-19',
  ],
] as const)('%s', (head, municipality, committee, date) => {
  expect(documentOf(head + BODY)).toMatchObject({ municipality, committee, date });
});

test('an item whose page begins "Protokoll:" tells its committee there', () => {
  const text = `Protokoll: Verwaltungsausschuss des Gemeinderats der Stadt LindenauNiederschrift Nr.
TOP:
173
Sitzungstermin: 17.06.2015
Sitzungsart: öffentlich
Vorsitz: EBM Adler
Protokollführung: Frau Birk de

GRin Tamm fragt, wann das Bootshaus öffnet. Hierzu informiert BMin Noll, dies sei im Mai.
`;
  const { committee, date, attendance } = documentOf(text);
  expect([committee, date]).toEqual([
    'Verwaltungsausschuss des Gemeinderats der Stadt Lindenau',
    '2015-06-17',
  ]);
  expect(attendance.map(({ familyName, role }) => [familyName, role])).toEqual([
    ['Adler', 'EBM, Vorsitz'],
    ['Birk', 'Protokollführung'],
  ]);
});
