import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

/** Everybody of the attendance list below a head of minutes, one a line. */
function listed(list: string): readonly string[] {
  const text = `Stadt Lindenau\nNiederschrift über die Sitzung des Bauausschusses am 12.03.2015\n\n${list}\n\nTOP 1 Wege\nEs wird beraten.\nTOP 2 Stege\nEs wird beraten.\n`;
  return documentOf(text).attendance.map(({ familyName, givenName, as, role, organization }) =>
    [givenName ?? '-', familyName, as, role ?? '-', organization ?? '-'].join(' | '),
  );
}

test('a list goes on with those whom it says something of, whatever stands between them', () => {
  expect(
    listed(`Gekommen waren: Rosa Birk (Vorsitzende), Horst Kehl, Ottilie Wehr-
Pabst
Als Gäste: Stadtrat Norbert Rau für den Magistrat, Ayse Demir vom Pflegestützpunkt, Marktleiter Tobias
Stein von der Firma Frischkauf, ein Vertreter der Polizei, Dr. Uwe Sander, Ärztlicher Direktor des Klinikums Auenhof`),
  ).toEqual([
    'Rosa | Birk | member | Vorsitzende | -',
    'Horst | Kehl | member | - | -',
    'Ottilie | Wehr-Pabst | member | - | -',
    'Norbert | Rau | guest | Stadtrat | für den Magistrat',
    'Ayse | Demir | guest | - | Pflegestützpunkt',
    'Tobias | Stein | guest | Marktleiter | Firma Frischkauf',
    'Uwe | Sander | guest | Ärztlicher Direktor | Klinikum Auenhof',
  ]);
});

test('what stands in brackets behind several is said of each, and a number in them may be the house’s', () => {
  expect(
    listed(`Vorsitz: Bürgermeister Tamm
anwesend 13; entschuldigt GR Birk
Außerdem: Hauptamtsleiterin Adler, Ortsbaumeister Kehl, Verb.-Rechner Noll
(alle Gemeindeverwaltung), Revierleiterin Frau Holm (Kreisforstamt)
Bezirksamt: Frau Rau (Dezernentin Bauen, Umwelt und Verkehr), Herr Falk (Amt 66), Herr Ruf (1. Beigeordneter)
Referierende: Herr Stein (Landesbetrieb
Straßen, Brücken und Gewässer)`),
  ).toEqual([
    '- | Tamm | member | Bürgermeister, Vorsitz | -',
    '- | Birk | excused | GR | -',
    '- | Adler | guest | Hauptamtsleiterin | Gemeindeverwaltung',
    '- | Kehl | guest | Ortsbaumeister | Gemeindeverwaltung',
    '- | Noll | guest | Verb.-Rechner | Gemeindeverwaltung',
    '- | Holm | guest | Revierleiterin | Kreisforstamt',
    '- | Rau | staff | Dezernentin Bauen, Umwelt und Verkehr | -',
    '- | Falk | staff | - | Amt 66',
    '- | Ruf | staff | 1. Beigeordneter | -',
    '- | Stein | guest | - | Landesbetrieb Straßen, Brücken und Gewässer',
  ]);
});

test('heads in a column of their own, and letters before them', () => {
  expect(
    listed(`Anwesend sind:
Vorsitz            Frau Verena Birk
Stadtverordnete    Herr Max Adler, Frau Ruth Tamm, Herr Leo
                   Kehl
Sachk. Bürger      Frau Marleen Noll, Herr Dr. Uwe Rau
Verwaltung         Frau Liv Holm
                   (Klimaschutzmanagerin)`),
  ).toEqual([
    'Verena | Birk | member | Vorsitz | -',
    'Max | Adler | member | Stadtverordneter | -',
    'Ruth | Tamm | member | Stadtverordnete | -',
    'Leo | Kehl | member | Stadtverordneter | -',
    'Marleen | Noll | member | sachkundige Bürgerin | -',
    'Uwe | Rau | member | sachkundiger Bürger | -',
    'Liv | Holm | staff | Klimaschutzmanagerin | -',
  ]);
  expect(
    listed(`Es sind erschienen:
a) als Vorsitzende: Frau Oberbürgermeisterin Birk
b) die Damen und Herren: Adler (CDU), Frau Tamm (SPD), Kehl (FDP)
c) von der Verwaltung: Herr Noll (Leiter des Tiefbauamtes)`),
  ).toEqual([
    '- | Birk | member | Oberbürgermeisterin, Vorsitzende | -',
    '- | Adler | member | - | CDU',
    '- | Tamm | member | - | SPD',
    '- | Kehl | member | - | FDP',
    '- | Noll | staff | Leiter | Tiefbauamt',
  ]);
});

test('a sentence lists groups, each with its head, and a table says party and function of one', () => {
  expect(
    listed(`Anwesend waren unter dem Vorsitz von Amtsdirektor Tamm
die Gemeindevertreter Birk und Adler,
die sachkundigen Einwohner Noll und Kehl,
von der Amtsverwaltung Frau Holm (Kämmerin), Herr Rau (Bauamt), als Gäste Herr Stein vom Landesbetrieb Forst.
Es fehlte entschuldigt Gemeindevertreter Ruf.`),
  ).toEqual([
    '- | Tamm | member | Amtsdirektor, Vorsitz | -',
    '- | Birk | member | Gemeindevertreter | -',
    '- | Adler | member | Gemeindevertreter | -',
    '- | Noll | member | sachkundiger Einwohner | -',
    '- | Kehl | member | sachkundiger Einwohner | -',
    '- | Holm | staff | Kämmerin | -',
    '- | Rau | staff | - | Bauamt',
    '- | Stein | guest | - | Landesbetrieb Forst',
    '- | Ruf | excused | Gemeindevertreter | -',
  ]);
  expect(listed('Anwesend:\nFalk, Karl             CDU     Fraktionsvorsitzender')).toEqual([
    'Karl | Falk | member | Fraktionsvorsitzender | CDU',
  ]);
});

test('numbers before heads, a dash before a party, and brackets that hold for those before them', () => {
  expect(
    listed(`I. Stimmberechtigte Mitglieder
Birk, Rosa (Vorsitz) - SPD
Adler, Max - CDU
IV. Gäste
Tamm, Uwe - Caritasverband Auental`),
  ).toEqual([
    'Rosa | Birk | member | Vorsitz | SPD',
    'Max | Adler | member | Mitglied | CDU',
    'Uwe | Tamm | guest | - | Caritasverband Auental',
  ]);
  expect(
    listed(
      'Anwesend:\nStadtverordnete: Adler, Noll (beide CDU), Kehl, Rau (beide SPD)\nGemeinderätinnen Birk und Tamm\nVerwaltung:\nUte Ruf, Stadtverwaltung, Fachdienst Soziales',
    ),
  ).toEqual([
    '- | Adler | member | Stadtverordneter | CDU',
    '- | Noll | member | Stadtverordneter | CDU',
    '- | Kehl | member | Stadtverordneter | SPD',
    '- | Rau | member | Stadtverordneter | SPD',
    '- | Birk | member | Gemeinderätin | -',
    '- | Tamm | member | Gemeinderätin | -',
    'Ute | Ruf | staff | - | Fachdienst Soziales',
  ]);
});

test('heads in a column of their own before an office or a label', () => {
  expect(
    listed(`Teilnehmer:
Vorsitzende             KTA Wiebke Birk
Ausschussmitglieder     KTA Detlev Adler
                        KTA Silke Tamm
Beratendes Mitglied     Pastorin Jördis Ohm
Verwaltung              Erster Kreisrat Kehl
                        Frau Noll, Leiterin des Jugendamtes
Entschuldigt            KTA Meike Rau`),
  ).toEqual([
    'Wiebke | Birk | member | KTA, Vorsitzende | -',
    'Detlev | Adler | member | KTA | -',
    'Silke | Tamm | member | KTA | -',
    'Jördis | Ohm | member | Pastorin | -',
    '- | Kehl | staff | Erster Kreisrat | -',
    '- | Noll | staff | Leiterin des Jugendamtes | -',
    'Meike | Rau | excused | KTA | -',
  ]);
});

test('heads without a colon go on with the list of a text whose items are not known', () => {
  const text =
    'Gemeinde Lindenau\nNiederschrift über die Sitzung des Ortsgemeinderates\nam 15.11.2022\n\nVorsitz: Ortsbürgermeister Max Adler\n\nAnwesende Ratsmitglieder\nRosa Birk\nHorst Kehl\n\nVon der Verbandsgemeindeverwaltung\nJutta Noll, Fachbereich Bauen\n\nGäste\nTamara Ohm, Auenhofer Netze AG\n\nBegrüßung\n\nOrtsbürgermeister Adler begrüßte die Anwesenden.\n';
  const { attendance } = documentOf(text);
  expect(attendance.map(({ familyName, as, role }) => [familyName, as, role ?? '-'].join(' | '))).toEqual([
    'Adler | member | Ortsbürgermeister, Vorsitz',
    'Birk | member | Ratsmitglied',
    'Kehl | member | Ratsmitglied',
    'Noll | staff | -',
    'Ohm | guest | -',
  ]);
});
