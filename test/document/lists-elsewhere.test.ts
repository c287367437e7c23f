import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('who stands in brackets was prevented, and times behind a party are no function', () => {
  expect(
    listed(`Anwesend:

(verhindert waren)

Ratsherr Birk (CDU)
(Ratsherr Adler) (SPD)
Ratsfrau Tamm (SPD) 16.00 - 18.34 Uhr
Ratsherr Noll (CDU) i.V. Ratsherr Kehl`),
  ).toEqual([
    '- | Birk | member | Ratsherr | CDU',
    '- | Adler | excused | Ratsherr | SPD',
    '- | Tamm | member | Ratsfrau | SPD | 16:00–18:34',
    '- | Noll | member | Ratsherr | CDU | für Kehl',
  ]);
});

test('behind "Herr" and one name begins what he does or where he comes from, and numbers of offices are none', () => {
  expect(
    listed(`Verwaltung:
Herr Birk Fachbereichsleiter Steuerung, Personal und Zentrale Dienste
Frau Adler Bereich Ratsangelegenheiten
Frau Kehl Stadtbezirksmanagement
Herr Härke Fachbereichsleiter
Frau Baron FB Planen und Stadtentwicklung
Herr Dr. Tamm 50.60
Frau Noll 50.60, für das Protokoll
Stadträtin Ruf`),
  ).toEqual([
    '- | Birk | staff | Fachbereichsleiter Steuerung, Personal und Zentrale Dienste | -',
    '- | Adler | staff | - | Bereich Ratsangelegenheiten',
    '- | Kehl | staff | Stadtbezirksmanagement | -',
    '- | Härke | staff | Fachbereichsleiter | -',
    '- | Baron | staff | - | FB Planen und Stadtentwicklung',
    '- | Tamm | staff | - | -',
    '- | Noll | staff | Protokoll | -',
    '- | Ruf | staff | Stadträtin | -',
  ]);
});

test('who stands in without "Herr" or a label, "i. V. f.", and numbered heads', () => {
  expect(
    listed(`1. Stimmberechtigte Mitglieder:
Rm Rosa Birk (CDU) i. V. f. Rm Max Adler
3. Beratende Mitglieder:
Karl von Tamm i.V. für Jan Noll (Caritasverband)
Peter Kehl (Richter)
5. Geschäftsführung
Ute Ruf`),
  ).toEqual([
    'Rosa | Birk | member | Rm | CDU | für Adler',
    'Karl | von Tamm | member | Beratendes Mitglied | Caritasverband | für Noll',
    'Peter | Kehl | member | Richter | -',
    'Ute | Ruf | member | Geschäftsführung | -',
  ]);
});

test('a head with the group behind its colon, functions between dashes, and whom bodies sent', () => {
  expect(
    listed(`Beginn der Sitzung: 16:00 Uhr
Anwesend: Stimmberechtigte Ausschussmitglieder
Herr Birk - Vorsitzender -
Frau Adler
Frau Tamm - Vertreterin -
Nicht stimmberechtigtes Ausschussmitglied
Herr Noll
Es fehlen: Frau Kehl
Herr Ruf
Ferner sind anwesend:
Vom Fachbereich 2
Herr Senator Stein
Frau Holm - Protokollführerin
Vom Seniorenbeirat
Herr Wehr
Von der ARGE
Herr Ilmer`),
  ).toEqual([
    '- | Birk | member | Vorsitzender | -',
    '- | Adler | member | - | -',
    '- | Tamm | member | Vertreterin | -',
    '- | Noll | member | - | -',
    '- | Kehl | absent | - | -',
    '- | Ruf | absent | - | -',
    '- | Stein | staff | Senator | -',
    '- | Holm | staff | Protokollführerin | -',
    '- | Wehr | guest | - | Vom Seniorenbeirat',
    '- | Ilmer | guest | - | Von der ARGE',
  ]);
});

test('the list ends at an agenda in spaced letters; "Verwaltung" and a degree are no names', () => {
  expect(
    listed(`Anwesend vom Gremium:
CDU
Birk, Rosa
Adler-Tamm M.A., Ute
SPD
Prof. Dr. Noll, Jan Vorsitzender
Stein, Max beratendes Mitglied
FREIE WÄHLER/DEINE STADT
Kehl, Karl
Verwaltung:
Verwaltung Jan Ruf
Verwaltung/Protokollführer Max Wehr
Steuerungsdienst Frau Holm (Protokoll)

T a g e s o r d n u n g

1.
Wege
2.
Stege
`),
  ).toEqual([
    'Rosa | Birk | member | - | CDU',
    'Ute | Adler-Tamm | member | - | CDU',
    'Jan | Noll | member | Vorsitzender | SPD',
    'Max | Stein | member | beratendes Mitglied | SPD',
    'Karl | Kehl | member | - | FREIE WÄHLER/DEINE STADT',
    'Jan | Ruf | staff | - | Verwaltung',
    'Max | Wehr | staff | Protokollführer | -',
    '- | Holm | staff | Protokoll | -',
  ]);
});

test('a firm that came itself heads nobody, former members are guests, and an institution is no family name', () => {
  expect(
    listed(`Es sind anwesend:
Frau Silke Birk Gemeindejugendring
Ausgeschiedene Ortsratsmitglieder:
Herr Jan Noll
Sonstige Teilnehmer:
Ing.-Büro Wehr, zu TOP 4
Ing.-Büro Kehl, Herr Dr. Ruf
Herr Peter Adler, Architekt`),
  ).toEqual([
    'Silke | Birk | member | - | Gemeindejugendring',
    'Jan | Noll | guest | Ausgeschiedenes Ortsratsmitglied | -',
    '- | Ruf | guest | - | Ing.-Büro Kehl',
    'Peter | Adler | guest | Architekt | -',
  ]);
});
