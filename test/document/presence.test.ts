import { expect, test } from 'vitest';
import type { Moment } from '../../import/model.ts';
import { documentOf } from './document-of.ts';

/** The people of a list of these lines: name, as what, from when to when, for whom. */
function listed(lines: string): string[] {
  const { attendance } = documentOf(`Protokoll
der 3. Sitzung des Ortsrates Lindenau am Dienstag, dem 21. Februar 2023, im Rathaus
Es sind anwesend:
${lines}
Tagesordnung:
1. Eröffnung
2. Anfragen
Zu Punkt 1: Eröffnung
Herr Adler eröffnet die Sitzung.
Zu Punkt 2: Anfragen
Anfragen liegen nicht vor.
`);
  return attendance.map(({ familyName, as, from, until, substituteFor }) =>
    [familyName, as, said(from), said(until), substituteFor?.familyName ?? '-'].join(' | '),
  );
}

function said(moment: Moment | null): string {
  return moment === null ? '-' : [moment.item, moment.time].filter((part) => part !== null).join(' ');
}

test('the list tells when somebody came and went, by time and by item', () => {
  expect(
    listed(`Herr Kai Adler, bis 20.15 Uhr, TOP 7
Frau Ute Birk (ab TOP 4, 18:11 Uhr)
Herr Dr. Max Tamm ab 19 Uhr
Frau Ines Klee, Leiterin Fachbereich Bau (bis Mitte TOP 8)
Herr Lars Sander, zu TOP 1 - 4
Frau Nele Quandt, Protokollführerin (TOP 7 und 8)
Herr Udo Stern (18:30 - 19:45 Uhr)
Frau Anke Wehr, Am Anger 3, 31999 Auendorf`),
  ).toEqual([
    'Adler | member | - | 7 20:15 | -',
    'Birk | member | 4 18:11 | - | -',
    'Tamm | member | 19:00 | - | -',
    'Klee | member | - | 8 | -',
    'Sander | member | 1 | 4 | -',
    'Quandt | member | 7 | 8 | -',
    'Stern | member | 18:30 | 19:45 | -',
    'Wehr | member | - | - | -',
  ]);
});

test('a head tells when those below it were there', () => {
  expect(listed('Sonstige Teilnehmer zu TOP 2:\nHerr Kai Adler\nGäste:\nFrau Ute Birk')).toEqual([
    'Adler | guest | 2 | 2 | -',
    'Birk | guest | - | - | -',
  ]);
});

test('the list tells who stands in for whom; who represents a body stands in for nobody', () => {
  expect(
    listed(`Herr Kai Adler als Vertreter für Herrn Bruno Falk
Rm Stern (SPD) i. V. für Rm Birk (SPD)
Frau Klee für Herrn Dr. Tamm, ab 18:10 Uhr, TOP 2
Frau Ina Sander als Vertreterin Kindertagesstätten
für Frau Nele Quandt
Herr Max Wehr, Vertreter des Vereins der Anglerfreunde
Es fehlen entschuldigt:
Herr Uwe Pohl vertreten durch Frau Anke Roth
Es fehlen unentschuldigt:
Herr Jan Voss
Zuhörer: 12`),
  ).toEqual([
    'Adler | member | - | - | Falk',
    'Stern | member | - | - | Birk',
    'Klee | member | 2 18:10 | - | Tamm',
    'Sander | member | - | - | Quandt',
    'Wehr | member | - | - | -',
    'Pohl | excused | - | - | -',
    'Roth | member | - | - | Pohl',
    'Voss | absent | - | - | -',
  ]);
});

test('an association behind a name without a comma is no part of it', () => {
  expect(listed('Frau Ute Birk Heimatpflege e. V.\nHerr Tamm, Heimatpflege e. V.')).toEqual([
    'Birk | member | - | - | -',
    'Tamm | member | - | - | -',
  ]);
});

test('a group behind a name is no part of it, nor is when somebody came', () => {
  expect(
    listed(
      'Herr Kai Adler Gruppe Bündnis 90/Die Grünen\nFrau Ute Birk (erscheint erst um 20:11 Uhr während des TOP 11)',
    ),
  ).toEqual(['Adler | member | - | - | -', 'Birk | member | 11 20:11 | - | -']);
});
