import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('voters who call themselves by what they stand for, an alliance with its number, and heads of places', () => {
  expect(
    listed(`Anwesend:
Stadtverordnete: Jan Kehl (Bürger für Auheim), René Noll
(Bündnis 90/Grüne), Ute Tamm (Wir für Lindenau), Otto Wehr (Freie Liste)
Ortsvorsteher Klein Auheim: Bernd Stein
Ortsvorsteherin Groß Auheim: Berta Holm`),
  ).toEqual([
    'Jan | Kehl | member | Stadtverordneter | Bürger für Auheim',
    'René | Noll | member | Stadtverordneter | Bündnis 90/Grüne',
    'Ute | Tamm | member | Stadtverordnete | Wir für Lindenau',
    'Otto | Wehr | member | Stadtverordneter | Freie Liste',
    'Bernd | Stein | member | Ortsvorsteher Klein Auheim | -',
    'Berta | Holm | member | Ortsvorsteherin Groß Auheim | -',
  ]);
});

test('who comes from a body of his own has no other, and a firm below "Verwaltung" is a guest', () => {
  expect(
    listed(`beratende Mitglieder:
Frau Ilka Noll, Kindertagesstätten
Frau Jana Kehl, ForumWerkKunst (FWK)
Teilnehmer der Verwaltung:
Herr Uwe Falk, Bürgermeister
Sonstige Teilnehmer:
Planungsbüro Reuter
Herr Stein, N.ERG
Herr Holm
Teilnehmer der Verwaltung:
Planungsbüro Adler, Frau Adler und Herr Birk
Frau Zorn und Herr Ohm, Ingenieurbüro Wehr
Frau Rau, Bauamt`),
  ).toEqual([
    'Ilka | Noll | member | beratendes Mitglied | Kindertagesstätten',
    'Jana | Kehl | member | beratendes Mitglied | ForumWerkKunst (FWK)',
    'Uwe | Falk | staff | Bürgermeister | -',
    '- | Stein | guest | - | N.ERG',
    '- | Holm | guest | - | Planungsbüro Reuter',
    '- | Adler | guest | - | Planungsbüro Adler',
    '- | Birk | guest | - | Planungsbüro Adler',
    '- | Zorn | guest | - | Ingenieurbüro Wehr',
    '- | Ohm | guest | - | Ingenieurbüro Wehr',
    '- | Rau | staff | - | Bauamt',
  ]);
});

test('braces of several parties, and names that stand alone below two heads', () => {
  expect(
    listed(`Es sind anwesend:
SPD-Ratsfraktion CDU-Ratsfraktion
Herr Max Adler Herr Jan Birk
Frau Ute Falk Herr Kai Dahl
Frau Ines Kehl Herr Tom Holm
Herr Leo Ruf
Frau Eva Tamm
Es fehlen entschuldigt:
Frau Rosa Noll } SPD-Ratsfraktion
Herr Hans Ilm }
Frau Lena Rau } CDU-Ratsfraktion
Herr Otto Wehr }
Herr Uwe Stein } FDP-Ratsfraktion`),
  ).toEqual([
    'Max | Adler | member | - | SPD-Ratsfraktion',
    'Jan | Birk | member | - | CDU-Ratsfraktion',
    'Ute | Falk | member | - | SPD-Ratsfraktion',
    'Kai | Dahl | member | - | CDU-Ratsfraktion',
    'Ines | Kehl | member | - | SPD-Ratsfraktion',
    'Tom | Holm | member | - | CDU-Ratsfraktion',
    'Leo | Ruf | member | - | -',
    'Eva | Tamm | member | - | -',
    'Rosa | Noll | excused | - | SPD-Ratsfraktion',
    'Hans | Ilm | excused | - | CDU-Ratsfraktion',
    'Lena | Rau | excused | - | CDU-Ratsfraktion',
    'Otto | Wehr | excused | - | CDU-Ratsfraktion',
    'Uwe | Stein | excused | - | FDP-Ratsfraktion',
  ]);
  expect(
    listed(`Es sind anwesend:
SPD-Ratsfraktion CDU-Ratsfraktion
Herr Max Adler Herr Jan Birk
Frau Ute Falk Herr Kai Ruf
Frau Ines Kehl Herr Tom Stein
Herr Leo Noll
Frau Eva Tamm
Es fehlen entschuldigt:
Frau Rosa Noll } SPD-Ratsfraktion
Herr Hans Tamm }
Frau Lena Rau } CDU-Ratsfraktion
Herr Otto Wehr }`).slice(-6),
  ).toEqual([
    'Leo | Noll | member | - | SPD-Ratsfraktion',
    'Eva | Tamm | member | - | SPD-Ratsfraktion',
    'Rosa | Noll | excused | - | SPD-Ratsfraktion',
    'Hans | Tamm | excused | - | SPD-Ratsfraktion',
    'Lena | Rau | excused | - | CDU-Ratsfraktion',
    'Otto | Wehr | excused | - | CDU-Ratsfraktion',
  ]);
});

test('in what capacity somebody is there, said with "als" or in brackets', () => {
  expect(
    listed(`Anwesend:
Herr Hartmut Kehl, als beratendes Mitglied (Kreissportbund)
Gäste: Frau Lühr, Herr Holm (Moderation)
Von der Verwaltung:
Kämmerer Uwe Falk`),
  ).toEqual([
    'Hartmut | Kehl | member | beratendes Mitglied | Kreissportbund',
    '- | Lühr | guest | - | -',
    '- | Holm | guest | Moderation | -',
    'Uwe | Falk | staff | Kämmerer | -',
  ]);
});
