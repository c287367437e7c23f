import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('labels before names: the chair, and members once more below those who are excused', () => {
  expect(
    listed(`Von den geladenen Mitgliedern sind anwesend:

Der Vorsitzende: Karl Birk

Erste Beigeordnete: Ute Adler

Die Ratsmitglieder: Dr. Max Tamm, Rosa Noll-Wehr , Eva Kehl

Schriftführerin: Ines Ruf

Außerdem anwesend: Jan Stein, Beigeordneter VG Lindenau, Ida Holm, Presse, ein Bürger

Entschuldigt fehlen: Beigeordnete Sabine Ilmer

Die Ratsmitglieder: Otto Falk, Ria Brand`),
  ).toEqual([
    'Karl | Birk | member | Vorsitzender | -',
    'Ute | Adler | member | Erste Beigeordnete | -',
    'Max | Tamm | member | Ratsmitglied | -',
    'Rosa | Noll-Wehr | member | Ratsmitglied | -',
    'Eva | Kehl | member | Ratsmitglied | -',
    'Ines | Ruf | staff | Schriftführerin | -',
    'Jan | Stein | guest | Beigeordneter VG Lindenau | -',
    'Ida | Holm | guest | - | Presse',
    'Sabine | Ilmer | excused | Beigeordnete | -',
    'Otto | Falk | excused | Ratsmitglied | -',
    'Ria | Brand | excused | Ratsmitglied | -',
  ]);
});

test('a numbered office before a name, and a sentence with figures in between', () => {
  expect(
    listed(`Anwesend sind: Karl Birk, 1. Bürgermeister als Vorsitzender
Marktgemeinderäte: 2. Bürgermeisterin Ute Adler
3. Bürgermeister Max Tamm, bis einschließlich TOP 7 (21.55 Uhr)
Marktgemeinderätin Eva Noll
Jan Kehl
Entschuldigt: Marktgemeinderat Otto Ruf
Marktgemeinderat Ria Stein
Ferner anwesend: zu TOP 3 Herr Architekt Lutz Holm`),
  ).toEqual([
    'Karl | Birk | member | 1. Bürgermeister, Vorsitzender | -',
    'Ute | Adler | member | 2. Bürgermeisterin | -',
    'Max | Tamm | member | 3. Bürgermeister | - | 21:55',
    'Eva | Noll | member | Marktgemeinderätin | -',
    'Jan | Kehl | member | Marktgemeinderat | -',
    'Otto | Ruf | excused | Marktgemeinderat | -',
    'Ria | Stein | excused | Marktgemeinderat | -',
    'Lutz | Holm | guest | Architekt | -',
  ]);
});

test('numbers of offices, parties without brackets, and bodies before full names', () => {
  expect(
    listed(`Anwesend:
RM Max Adler (SPD
RM Rosa Birk Fraktion „Die Mitte“
RM Jan Tamm DVU
Verwaltung:
StK Noll
LStRD\`in Kehl
Ute Ruf 57/BAD (Betriebsleitung)
Ida Stein 7/Dez.-Büro (Wissenschaftliche Mitarbeiterin)
Weiterhin sind anwesend:
Protokollführer Max Wehr
Hafenbetriebe Lindenau René Holm
Vorsitzender Jugendbeirat Alexander Falk
Protokollführung: Herr Tann de
Abwesend sind:
Gemeindevertreterin Eva Brand (entschuldigt )
An der Sitzung nahm nicht teil:
Rm Klee`),
  ).toEqual([
    'Max | Adler | member | RM | SPD',
    'Rosa | Birk | member | RM | Fraktion „Die Mitte“',
    'Jan | Tamm | member | RM | DVU',
    '- | Noll | staff | StK | -',
    '- | Kehl | staff | LStRD`in | -',
    'Ute | Ruf | staff | Betriebsleitung | -',
    'Ida | Stein | staff | Wissenschaftliche Mitarbeiterin | -',
    'Max | Wehr | guest | Protokollführer | -',
    'René | Holm | guest | - | Hafenbetriebe Lindenau',
    'Alexander | Falk | guest | Vorsitzender | Jugendbeirat',
    '- | Tann | staff | Protokollführung | -',
    'Eva | Brand | excused | Gemeindevertreterin | -',
    '- | Klee | absent | Rm | -',
  ]);
});

test('offices, bodies and absence behind a full name, and heads with letters that begin anew', () => {
  expect(
    listed(`Anwesend sind die Damen und Herren:
a) Mitglieder der Bezirksvertretung:
Dr. Max Adler Bezirksbürgermeister
Rosa Birk 1. stellv. Bezirksbürgermeisterin
Jan Tamm abwesend
Eva Noll ab TOP 5.4
Nicht anwesend:
Ute Kehl
b) Mitglieder des Rates
Karl Ruf
c) Verwaltung:
Ines Stein StA 33
Herr Holm Bezirksverwaltungsstelle Lindenau
d) Gäste
Otto Wehr Seniorenbeirat`),
  ).toEqual([
    'Max | Adler | member | Bezirksbürgermeister | -',
    'Rosa | Birk | member | 1. stellv. Bezirksbürgermeisterin | -',
    'Jan | Tamm | absent | - | -',
    'Eva | Noll | member | - | -',
    'Ute | Kehl | absent | - | -',
    'Karl | Ruf | member | - | -',
    'Ines | Stein | staff | StA 33 | -',
    '- | Holm | staff | - | Bezirksverwaltungsstelle Lindenau',
    'Otto | Wehr | guest | - | Seniorenbeirat',
  ]);
});

test('"vertritt:", times and offices of parts of the house in a list that prints family names first', () => {
  expect(
    listed(`Vorsitz führte: Adler, Max
Anwesend:
CDU
Birk, Rosa vertritt: Tamm, Jan
Noll, Eva 18:30 - 18:55 Uhr
LINKE/PIRATEN
Kehl-Ruf, Ute
von der Verwaltung:
Stein, Ines (Dez. II - Beigeordnete)
Nicht anwesend / entschuldigt:
Holm, Otto (CDU)`),
  ).toEqual([
    'Max | Adler | member | Vorsitz | -',
    'Rosa | Birk | member | - | CDU | für Tamm',
    'Eva | Noll | member | - | CDU | 18:30–18:55',
    'Ute | Kehl-Ruf | member | - | LINKE/PIRATEN',
    'Ines | Stein | staff | Beigeordnete | -',
    'Otto | Holm | excused | - | CDU',
  ]);
});

test('sentences that list: under a chair, who was excused, who was there besides', () => {
  expect(
    listed(`Anwesend unter dem Vorsitz des Ratsvorsitzenden Max Adler waren die Ratsmitglieder Rosa Birk, Jan von Tamm und Eva Noll sowie Bürgermeisterin Ute Kehl.

Entschuldigt fehlten die Ratsmitglieder Karl Ruf und Ines Stein sowie die Gleichstellungsbeauftragte Ida Holm.

Weiter anwesend war Fachbereichsleiter Otto Wehr, zugleich als Protokollführer.`),
  ).toEqual([
    'Max | Adler | member | Ratsvorsitzender, Vorsitz | -',
    'Rosa | Birk | member | Ratsmitglied | -',
    'Jan | von Tamm | member | Ratsmitglied | -',
    'Eva | Noll | member | Ratsmitglied | -',
    'Ute | Kehl | member | Bürgermeisterin | -',
    'Karl | Ruf | excused | Ratsmitglied | -',
    'Ines | Stein | excused | Ratsmitglied | -',
    'Ida | Holm | excused | Gleichstellungsbeauftragte | -',
    'Otto | Wehr | guest | Fachbereichsleiter, Protokollführer | -',
  ]);
});
