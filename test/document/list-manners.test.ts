import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

/** Everybody of the attendance list below a head of minutes, one a line. */
function listed(list: string): readonly string[] {
  const text = `Stadt Lindenau\nNiederschrift über die Sitzung des Bauausschusses am 12.03.2015\n${list}\nTOP 1 Wege\nEs wird beraten.\nTOP 2 Stege\nEs wird beraten.\n`;
  return documentOf(text).attendance.map(({ familyName, givenName, as, role, organization }) =>
    [givenName ?? '-', familyName, as, role ?? '-', organization ?? '-'].join(' | '),
  );
}

test('a table without "Herr" or "Frau": labels with names, particles in them, and what they belong to', () => {
  expect(
    listed(`Anwesend
Stv. Birk                  CDU
Stv. da Luz                SPD
sB van der Heyde           GRÜNE
Birk, Rosa (Vorsitzende)             Tamm, Karl (Bürgermeister)`),
  ).toEqual([
    '- | Birk | member | Stv. | CDU',
    '- | da Luz | member | Stv. | SPD',
    '- | van der Heyde | member | sB | GRÜNE',
    'Rosa | Birk | member | Vorsitzende | -',
    'Karl | Tamm | member | Bürgermeister | -',
  ]);
});

test('a head over each column says of those below it as what they are there', () => {
  expect(
    listed(`Mitglieder                     Verwaltung
Birk, Rosa                     Kehl, Ute (Bauamt)
Adler, Max                     Noll, Jan (Protokoll)`),
  ).toEqual([
    'Rosa | Birk | member | Mitglied | -',
    'Ute | Kehl | staff | - | Bauamt',
    'Max | Adler | member | Mitglied | -',
    'Jan | Noll | staff | Protokoll | -',
  ]);
});

test('whom a head says to come from a body is a guest of it, a member or of the house', () => {
  expect(
    listed(`Vom Beirat: Rosa Birk, Max Adler
Vom Ortsamt: Ute Kehl (Sitzungsleitung)
vom Jobcenter: Frau Ruf
Gäste: Herr Stein und Frau Holm von der Netzgut`),
  ).toEqual([
    'Rosa | Birk | member | - | -',
    'Max | Adler | member | - | -',
    'Ute | Kehl | staff | Sitzungsleitung | -',
    '- | Ruf | guest | - | vom Jobcenter',
    '- | Stein | guest | - | Netzgut',
    '- | Holm | guest | - | Netzgut',
  ]);
});

test('family names alone stand behind a party, what several are, and "die Herren"', () => {
  expect(
    listed(`Vorsitz:   Bgm. Tamm
CSU:       Birk, Adler
Anwesend: OV Wehr, die Herren Ilmer und Noll
Sachverständige: Dipl.-Ing. Stein (IB Stein)`),
  ).toEqual([
    '- | Tamm | member | Bgm., Vorsitz | -',
    '- | Birk | member | - | CSU',
    '- | Adler | member | - | CSU',
    '- | Wehr | member | OV | -',
    '- | Ilmer | member | - | -',
    '- | Noll | member | - | -',
    '- | Stein | guest | - | IB Stein',
  ]);
});

test('numbers of a list are no part of an office, and a head is not what the line above goes on with', () => {
  expect(
    listed(`Es waren anwesend
1. Ortsbürgermeister Tamm als Vorsitzender
2. Erster Beigeordneter Birk
3. Uta Zumholt, Kreisjugendring Auetal
Beratende Mitglieder
Karl Adler, Amtsgericht`),
  ).toEqual([
    '- | Tamm | member | Ortsbürgermeister, Vorsitzender | -',
    '- | Birk | member | Erster Beigeordneter | -',
    'Uta | Zumholt | member | - | Kreisjugendring Auetal',
    'Karl | Adler | member | Beratendes Mitglied | Amtsgericht',
  ]);
});

test('a name that a line end cuts is one', () => {
  expect(
    listed(`Anwesende Ortschaftsräte: Frau Ines Ilmer, Herr Falk
Adler, Herr René Wehr`),
  ).toEqual([
    'Ines | Ilmer | member | Ortschaftsrätin | -',
    'Falk | Adler | member | Ortschaftsrat | -',
    'René | Wehr | member | Ortschaftsrat | -',
  ]);
});

test('a sentence heads a list, and a name in the manner of a table is none beside one of another', () => {
  expect(
    listed(`Anwesend sind der Vorsitzende, Bürgermeister Tamm, und die Gemeinderäte Birk, Adler und Wehr
Entschuldigt fehlt Gemeinderat Noll
vom Hafenring Auetal: Herr Kehl
Gäste
Noll, Jan                             Literaturhaus Auetal`),
  ).toEqual([
    '- | Tamm | member | Bürgermeister | -',
    '- | Birk | member | Gemeinderat | -',
    '- | Adler | member | Gemeinderat | -',
    '- | Wehr | member | Gemeinderat | -',
    '- | Noll | excused | Gemeinderat | -',
    '- | Kehl | guest | - | vom Hafenring Auetal',
    'Jan | Noll | guest | - | Literaturhaus Auetal',
  ]);
});

test('what several behind a party are is no part of its name', () => {
  expect(listed('Anwesend:\nCDU: die Bezirksvertreter Birk, Adler\nSPD: Bezirksvertreterin Ilmer')).toEqual([
    '- | Birk | member | Bezirksvertreter | CDU',
    '- | Adler | member | Bezirksvertreter | CDU',
    '- | Ilmer | member | Bezirksvertreterin | SPD',
  ]);
});

test('names in capitals are written like others', () => {
  expect(listed('Anwesend:\nFrau Rosa ADLER-BIRK (SPD)\nHerr Max RAU (CDU)')).toEqual([
    'Rosa | Adler-Birk | member | - | SPD',
    'Max | Rau | member | - | CDU',
  ]);
});

test('a given name that ends like an office, and listeners who are only counted', () => {
  expect(
    listed(
      'Anwesend vom Beirat: Rosa Birk, Murat Adler, Ute Tamm (Sprecherin)\nGäste: Max Rau (Netzwerke Lindenau AG), Ina Kehl (Amt für Wege und Stege), rd. 25 Bürger*innen',
    ),
  ).toEqual([
    'Rosa | Birk | member | - | -',
    'Murat | Adler | member | - | -',
    'Ute | Tamm | member | Sprecherin | -',
    'Max | Rau | guest | - | Netzwerke Lindenau AG',
    'Ina | Kehl | guest | - | Amt für Wege und Stege',
  ]);
});

test('a head with a number ends what stands behind the guest above it', () => {
  expect(
    listed(`Anwesend:
1. Mitglieder
Herr Birk

2. Gäste
Frau Tamm, Tourismusverband Aue e. V., zu TOP 5

3. Verwaltung
Herr Wehr, Straßenbauamt`).map((one) => one.split(' | ').slice(1, 3).join(' ')),
  ).toEqual(['Birk member', 'Tamm guest', 'Wehr staff']);
});

test('which of several mayors somebody is stands before the abbreviation', () => {
  expect(
    listed(`Anwesend:
Erster BM Max Birk
Zweite BM'in Ute Kehl
GR Tamm`),
  ).toEqual([
    'Max | Birk | member | Erster BM | -',
    "Ute | Kehl | member | Zweite BM'in | -",
    '- | Tamm | member | GR | -',
  ]);
});

test('a misprinted greeting, a name that is a calling as well, and a party’s chair', () => {
  expect(
    listed(`Anwesend:
Fau Monika Lerch
Herr Karl Noll, DIE LINKE.
Frau Ute Tamm, nachrückendes Mitglied der CDU-Fraktion
Gäste:
Herr Tobias Revisor – Vorsitzender Hafenverein Auendorf e.V. – zu TOP 5
Herr Max Richter – Kassenwart Förderverein e. V.`),
  ).toEqual([
    'Monika | Lerch | member | - | -',
    'Karl | Noll | member | - | DIE LINKE',
    'Ute | Tamm | member | nachrückendes Mitglied der CDU-Fraktion | CDU-Fraktion',
    'Tobias | Revisor | guest | Vorsitzender | Hafenverein Auendorf e.V.',
    'Max | Richter | guest | Kassenwart | Förderverein e. V.',
  ]);
});
