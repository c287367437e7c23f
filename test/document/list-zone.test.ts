import { describe, expect, it } from 'vitest';
import { documentOf, outline } from './document-of.ts';

const people = (text: string) =>
  documentOf(text).attendance.map(({ familyName, as, role, organization }) =>
    [familyName, as, role ?? '-', organization ?? '-'].join(' | '),
  );

describe('the list of those present where no agenda ends it', () => {
  it('ends at the first paragraph number, and its paragraphs are the items', () => {
    const found = documentOf(`Gemeinde Lindenau

Niederschrift über die öffentliche Verhandlung des Gemeinderats
am 10. Juli 2014

Vorsitzender: Bürgermeister Adler
Abwesend: GR Tamm (krank)
Außerdem anwesend: Kämmerin Birk, Ortsbaumeister Ilmer

§ 60
Bürgerfrageviertelstunde

Ein Bewohner fragt, wann der Weg gebaut wird.

§ 61
Feldwege

Der Ortsbaumeister stellt die Liste vor.
`);
    expect(found).toMatchObject({ layout: 'session', committee: 'Gemeinderat' });
    expect(found.items.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '60 Bürgerfrageviertelstunde',
      '61 Feldwege',
    ]);
    expect(people(found.source.text)).toEqual([
      'Adler | member | Bürgermeister, Vorsitzender | -',
      'Tamm | absent | GR | -',
      'Birk | guest | Kämmerin | -',
      'Ilmer | guest | Ortsbaumeister | -',
    ]);
  });

  it('ends where talk begins', () => {
    const text = `Protokoll der Gemeindevertretersitzung vom 15. Juni 2006

Anwesend: Bürgermeister Max Adler, die Gemeindevertreter Birk, Tamm, Frau Wehr-
land, Ilmer
Entschuldigt: Gemeindevertreter Sander
Gäste: Frau Klee vom Bauamt des Amtes, Revierförster Storch (Forstamt Auenhof), 9 Bürger

1. Der Bürgermeister eröffnete die Sitzung.

2. Bürgerfragestunde

Herr Quandt fragte, wann die Lampe repariert wird.
`;
    expect(people(text)).toEqual([
      'Adler | member | Bürgermeister | -',
      'Birk | member | Gemeindevertreter | -',
      'Tamm | member | Gemeindevertreter | -',
      'Wehrland | member | Gemeindevertreterin | -',
      'Ilmer | member | Gemeindevertreter | -',
      'Sander | excused | Gemeindevertreter | -',
      'Klee | guest | - | Bauamt des Amtes',
      'Storch | guest | Revierförster | Forstamt Auenhof',
    ]);
    expect(outline(documentOf(text)).at(-1)).toBe('text: Herr Quandt fragte, wann die Lampe repariert wird.');
  });

  it('is no speech of the chair', () => {
    const text = `Vorsitzende Rosa Birk: Ich rufe Punkt 7 auf und begrüße Herrn Adler.

Herr Adler: Vielen Dank. Wir haben 62 Kilometer verlegt.
`;
    expect(people(text)).toEqual([]);
  });
});

it('a list names those under the chair, guests with their bodies and those of one party alone', () => {
  expect(
    people(`Niederschrift
über die Sitzung des Ortsgemeinderates Lindenau
am 22.09.2015 um 20.00 Uhr

Unter dem Vorsitz von Ortsbürgermeister Max Adler waren anwesend:
1. Beigeordneter Kai Birk
Beigeordnete
Ute Rabe
Ratsmitglieder:
UWG: Clemens Tamm
Bündnis 90/Die Grünen: Dr. Rosa Ilmer
Ferner war anwesend: Herr Jan Sander, Verbandsgemeindeverwaltung, als Schriftführer;
zu TOP 2 Herr Dipl.-Ing. Klee vom Ingenieurbüro Klee & Wehr
Dipl.-Ing. Ute Quandt, Planungsbüro Auenland
Werkleiter Dipl.-Ing. Steffen Quast
Herr Wirtschaftsprüfer Dr. Holm, Treuhand GmbH
Gäste: Herr Storch, Lindenauer Verkehrsbetriebe (LVB)
Zuhörer: 14
Öffentlicher Teil

TOP 1: Einwohnerfragestunde
Herr Rabe fragt nach dem Stand der Arbeiten.

TOP 2: Ausbau der Kellerstraße
Herr Klee stellt die Planung vor.
`),
  ).toEqual([
    'Adler | member | Ortsbürgermeister, Vorsitz | -',
    'Birk | member | 1. Beigeordneter | -',
    'Rabe | member | Beigeordnete | -',
    'Tamm | member | - | UWG',
    'Ilmer | member | - | Bündnis 90/Die Grünen',
    'Sander | guest | Schriftführer | Verbandsgemeindeverwaltung',
    'Klee | guest | - | Ingenieurbüro Klee & Wehr',
    'Quandt | guest | - | Planungsbüro Auenland',
    'Quast | guest | Werkleiter | -',
    'Holm | guest | Wirtschaftsprüfer | Treuhand GmbH',
    'Storch | guest | - | Lindenauer Verkehrsbetriebe (LVB)',
  ]);
});
