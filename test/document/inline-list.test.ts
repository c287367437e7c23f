import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

/** Everybody of the attendance list, one a line. */
function listed(text: string): readonly string[] {
  return documentOf(text).attendance.map(({ familyName, givenName, as, role, organization }) =>
    [givenName ?? '-', familyName, as, role ?? '-', organization ?? '-'].join(' | '),
  );
}

test('a line that lists people without "Herr" or "Frau" names each of them', () => {
  const people = listed(`Niederschrift
über die 5. Sitzung der Stadtverordnetenversammlung der Stadt Lindenau
am Donnerstag, dem 07.10.2021, im Bürgerhaus

Anwesend:
CDU-Fraktion: StV Adler, StV Dr. Birk, StV Tamm-Wehr (ab TOP 2)
Ratsmitglieder: Volker Sander, Jutta Quandt
Magistrat: Bürgermeisterin Klee, Erster Stadtrat Ilmer
Amt Auenland: Herr Storch (Bauamt)
Kämmerin Frau Wolter
Vertreter der Verwaltung: Fachdienstleiter Kranz, Frau Wehr
ferner anwesend: Herr Quast von der Polizei
Gäste: Försterin Britta Holm; Dipl.-Ing. Krug, Büro Krug + Wehr; 9 Zuhörer
Entschuldigt: StV Rabe (SPD), StV Lenz

Tagesordnung:
1. Eröffnung
Zu TOP 1: Eröffnung
Der Vorsteher eröffnet die Sitzung.
`);
  expect(people).toEqual([
    '- | Adler | member | StV | CDU-Fraktion',
    '- | Birk | member | StV | CDU-Fraktion',
    '- | Tamm-Wehr | member | StV | CDU-Fraktion',
    'Volker | Sander | member | Ratsmitglied | -',
    'Jutta | Quandt | member | Ratsmitglied | -',
    '- | Klee | staff | Bürgermeisterin | Magistrat',
    '- | Ilmer | staff | Erster Stadtrat | Magistrat',
    '- | Storch | staff | - | Bauamt',
    '- | Wolter | member | Kämmerin | -',
    '- | Kranz | staff | Fachdienstleiter | -',
    '- | Wehr | staff | - | -',
    '- | Quast | guest | - | Polizei',
    'Britta | Holm | guest | Försterin | -',
    '- | Krug | guest | - | Büro Krug + Wehr',
    '- | Rabe | excused | StV | SPD',
    '- | Lenz | excused | StV | -',
  ]);
});

test('heads and words before several tell what each of them is', () => {
  const people = listed(`Niederschrift
über die 5. Sitzung des Gemeinderates Lindenau
am Donnerstag, dem 07.10.2021, im Bürgerhaus

Anwesend unter dem Vorsitz von Ortsbürgermeisterin Ute Adler:
Beigeordneter Kai Birk
Gemeinderäte: Herr Volker Sander, Frau Jutta Quandt
Ausschussmitglieder:
Rosa Tamm (SPD)
Mitglieder: Gemeinderätin Lena Storch; Stadtverordnete Max Krug, Lena Wehr und Jo Ilmer
Verwaltung: Amtsleiterin Kämmerei Petra Klee
Gäste: Polizeioberkommissar Nils Kranz (Polizeistation Auenhof); Herr Uwe Holm, Prokurist der Hafen GmbH
Protokoll: Rosa Tamm

Tagesordnung:
1. Eröffnung
Zu TOP 1: Eröffnung
Die Vorsitzende eröffnet die Sitzung.
`);
  expect(people).toEqual([
    'Ute | Adler | member | Ortsbürgermeisterin, Vorsitz | -',
    'Kai | Birk | member | Beigeordneter | -',
    'Volker | Sander | member | Gemeinderat | -',
    'Jutta | Quandt | member | Gemeinderätin | -',
    'Rosa | Tamm | member | Ausschussmitglied | SPD',
    'Lena | Storch | member | Gemeinderätin | -',
    'Max | Krug | member | Stadtverordneter | -',
    'Lena | Wehr | member | Stadtverordnete | -',
    'Jo | Ilmer | member | Stadtverordneter | -',
    'Petra | Klee | staff | Amtsleiterin Kämmerei | -',
    'Nils | Kranz | guest | Polizeioberkommissar | Polizeistation Auenhof',
    'Uwe | Holm | guest | Prokurist | Hafen GmbH',
    'Rosa | Tamm | staff | Protokoll | -',
  ]);
});
