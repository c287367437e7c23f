import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

/** Everybody of the attendance list below a head of minutes, one a line. */
function listed(
  list: string,
  head = 'Stadt Lindenau\nNiederschrift über die Sitzung des Bauausschusses am 12.03.2015',
) {
  const text = `${head}\n${list}\n\nTOP 1 Wege\nEs wird beraten.\nTOP 2 Stege\nEs wird beraten.\n`;
  return documentOf(text).attendance.map(({ familyName, givenName, title, as, role, organization }) =>
    [title, givenName ?? '-', familyName, as, role ?? '-', organization ?? '-'].filter(Boolean).join(' | '),
  );
}

test('behind "family name, given name" a function or a body goes on, and a title stands before the given name', () => {
  expect(
    listed(`Anwesend sind:
Adler, Karl, Vorsitzender
Birk, Rosa, stellv. Vorsitzende
Tamm, Dr. Rudolf

vom Fachbereich Soziales:
Kehl, Ute, Schriftführerin

als Gäste:
Noll, Jan, Ingenieurbüro Wehr (zu 2.)

von den Stadtwerken
Falk, Peter, Werkleiter`),
  ).toEqual([
    'Karl | Adler | member | Vorsitzender | -',
    'Rosa | Birk | member | stellv. Vorsitzende | -',
    'Dr. | Rudolf | Tamm | member | - | -',
    'Ute | Kehl | staff | Schriftführerin | -',
    'Jan | Noll | guest | - | Ingenieurbüro Wehr',
    'Peter | Falk | guest | Werkleiter | von den Stadtwerken',
  ]);
});

test('what is no name and no given name does not become one by its commas', () => {
  expect(listed('Anwesend:\nHerr Adler\nHerr Birk\nStraßen, Wege, Plätze und Anlagen')).toHaveLength(2);
});

test('a head of several holds for the names below it, also where it wraps over two lines', () => {
  expect(
    listed(`Anwesende

Stadtvertreterinnen und
Stadtvertreter:       Adler, Uwe (Vorsitzender)
                      Birk, Rosa
Gast:                 Noll, Jan (Zweckverband Auental)`),
  ).toEqual([
    'Uwe | Adler | member | Vorsitzender | -',
    'Rosa | Birk | member | Stadtvertreterin | -',
    'Jan | Noll | guest | - | Zweckverband Auental',
  ]);
});

test('a list may begin with what several are, in minutes whose items have no more than numbers', () => {
  const text = `Stadt Lindenau
Protokoll der 3. Sitzung des Ausschusses für Arbeit

Stadtverordnete: Herr Adler (Vorsitzender), Frau Birk
Verwaltung: Herr Kehl, Kämmerei
Gast: Herr Noll, Geschäftsführer der ARGE Auental

1. Bericht

Frau Birk fragt nach den Zahlen.
`;
  expect(
    documentOf(text).attendance.map(({ familyName, role, as, organization }) => [
      familyName,
      role,
      as,
      organization,
    ]),
  ).toEqual([
    ['Adler', 'Vorsitzender', 'member', null],
    ['Birk', 'Stadtverordnete', 'member', null],
    ['Kehl', null, 'staff', 'Kämmerei'],
    ['Noll', 'Geschäftsführer', 'guest', 'ARGE Auental'],
  ]);
});

test('who is said to have come sits in the body, a part of the house sits in none, and numbers are nobody', () => {
  expect(
    listed(`Vom Ortsbeirat sind erschienen: Frau Ortsvorsteherin Adler, Herr Birk
Herr Kehl, Fachdienst Ordnung
Gast: Polizeioberkommissar Noll, Polizeistation Auental`),
  ).toEqual([
    '- | Adler | member | Ortsvorsteherin | -',
    '- | Birk | member | - | -',
    '- | Kehl | staff | - | Fachdienst Ordnung',
    '- | Noll | guest | Polizeioberkommissar | Polizeistation Auental',
  ]);
  expect(listed('Anwesend: Bürgermeister Adler als Vorsitzender und 9 Mitglieder')).toEqual([
    '- | Adler | member | Bürgermeister, Vorsitzender | -',
  ]);
});

test('the name of the body ends before a label of the head, and is told by whose chair invites', () => {
  const day =
    'Markt Lindenau\nNiederschrift über die Sitzung des Bau- und Umweltausschusses\nSitzungstag: Dienstag, 19.07.2011';
  expect(documentOf(`${day}\n\nNr. 61\nWege\nEs wird beraten.\n`).committee).toBe('Bau- und Umweltausschuss');
  const chair =
    'Gemeinde Lindenau\nDer Vorsitzende des Werks- und Hafenausschusses\nNiederschrift über die öffentliche Sitzung am 28.08.2019';
  expect(
    documentOf(`${chair}\n\nTOP 1 Wege\nEs wird beraten.\nDie Wege bleiben.\nTOP 2 Stege\nEs wird beraten.\n`)
      .committee,
  ).toBe('Werks- und Hafenausschuss');
});

test('two joined by "und" both come from the body that stands behind the second', () => {
  expect(
    listed(`Gäste: Herr Adler und Frau Birk,
Wasserverband Obere Tussel (zu TOP 4)`).slice(-2),
  ).toEqual([
    '- | Adler | guest | - | Wasserverband Obere Tussel',
    '- | Birk | guest | - | Wasserverband Obere Tussel',
  ]);
  expect(
    listed('Anwesend:\nRatsfrau Rosa Tamm (SPD)\nGäste: Herr Adler und Frau Birk (Hafen GmbH)').slice(-2),
  ).toEqual(['- | Adler | guest | - | Hafen GmbH', '- | Birk | guest | - | Hafen GmbH']);
});
