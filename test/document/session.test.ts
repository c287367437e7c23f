import { describe, expect, test } from 'vitest';
import { documentOf, outline, wordsOf } from './document-of.ts';

const minutes = `P r o t o k o l l
der 3. Sitzung des Ortsrates Lindenau am Dienstag, dem 21. Februar 2023, im Gasthaus
"Zur Wehr", Mühlenstraße 1
Beginn der Sitzung: 18:00 Uhr
Es sind anwesend:
Frau Almut Freifrau von Kirchbrede, Ortsbürgermeisterin
Herr Ernst Bornemann (ab TOP 3)
Frau Dr. Wiebke Stein-Ahrens als Vertreterin für Herrn Bruno Falk
Mitglied nach § 4 Abs. 3 der Hauptsatzung
Herr Kai Auental
Es fehlen entschuldigt:
Herr Lars Quandt        }
Frau Ute Quandt         } CDU-Fraktion
Teilnehmer der Verwaltung:
Herr Udo Niebuhr, stellv. Leiter Fachbereich Planung, Bau, Umwelt und
Feuerschutz zugleich Protokollführer
Sonstige Teilnehmer:
Frau Ines Pohl, Vorsitzende Förderverein Freibad zu TOP 3
Planungsbüro Wehrland, Herr Sander und Frau Klee
Tagesordnung:
- öffentlicher Teil -
1. Eröffnung der Sitzung
2. Einwohnerfragestunde
3. Ausbau der Mühlenstraße und des
Radweges zur Wehr
- Beratung und Beschlussfassung
(DS 12/2023)
4. Anfragen
Zu Punkt 1: Eröffnung der Sitzung
Frau von Kirchbrede eröffnet die Sitzung.
Zu Punkt 2: Einwohnerfragestunde
Eine Bürgerin fragt, ob der Spielplatz an der Wehr im nächsten Jahr neue Geräte bekommt und wer
das bezahlt. Herr Niebuhr antwortet, dass die Mittel im Haushalt stehen und die Aus-
\f- 2 -
schreibung im März beginnt.
Weiterhin bemängelt Herr Bornemann den Zustand des Weges zum Friedhof, der bei jedem Regen
unter Wasser steht.
Zu Punkt 3: Ausbau der Mühlenstraße und des
Radweges zur Wehr (DS 12/2023)
Herr Niebuhr erläutert die Drucksache.
Mühlenstraße:
Der Ortsrat berät über die Breite des Gehweges und hält zwei Meter für das Mindeste, was dort
gebaut werden sollte.
Der Ortsrat beschließt einstimmig wie folgt:
a) Der Gehweg wird zwei Meter breit.
b) Die Bäume bleiben stehen.
Beratungsergebnis: einstimmig
Zu Punkt 4: Anfragen
Anfragen liegen nicht vor. Die nächste Sitzung des Ortsrates der Gemeinde Auendorf ist am 2. Mai.
Die Gemeinde Auendorf lädt dazu ein.
Ende der Sitzung: 19:50 Uhr
(Ortsbürgermeisterin) (Protokollführer)
Anlage 1
TOP 4
Finanzen 2023
`;
const document = documentOf(minutes);

describe('the head', () => {
  test('tells committee, day and municipality', () => {
    expect(document).toMatchObject({
      layout: 'session',
      committee: 'Ortsrat Lindenau',
      date: '2023-02-21',
      municipality: 'Auendorf',
    });
  });

  test('its parts are no text', () => {
    expect(
      outline(document)
        .slice(0, 3)
        .map((line) => line.split(':')[0]),
    ).toEqual(['furniture', 'attendance', 'agenda']);
  });
});

describe('attendance', () => {
  const people = document.attendance.map(
    ({ as, salutation, title, givenName, familyName, role, organization }) =>
      [as, salutation, title, givenName, familyName, role, organization]
        .map((part) => part ?? '-')
        .join(' | '),
  );
  test('names, titles, roles and bodies', () => {
    expect(people).toEqual([
      'member | Frau | - | Almut | Freifrau von Kirchbrede | Ortsbürgermeisterin | -',
      'member | Herr | - | Ernst | Bornemann | - | -',
      'member | Frau | Dr. | Wiebke | Stein-Ahrens | - | -',
      'member | Herr | - | Kai | Auental | Mitglied nach § 4 Abs. 3 der Hauptsatzung | -',
      'excused | Herr | - | Lars | Quandt | - | CDU-Fraktion',
      'excused | Frau | - | Ute | Quandt | - | CDU-Fraktion',
      'staff | Herr | - | Udo | Niebuhr | stellv. Leiter Fachbereich Planung, Bau, Umwelt und Feuerschutz zugleich Protokollführer | -',
      'guest | Frau | - | Ines | Pohl | Vorsitzende | Förderverein Freibad',
      'guest | Herr | - | - | Sander | - | Planungsbüro Wehrland',
      'guest | Frau | - | - | Klee | - | Planungsbüro Wehrland',
    ]);
  });

  test('each shows its words', () => {
    const [first] = document.attendance;
    expect(minutes.slice(first?.start, first?.end)).toBe(
      'Frau Almut Freifrau von Kirchbrede, Ortsbürgermeisterin',
    );
  });
});

describe('agenda items', () => {
  test('stand where they are discussed, with their wrapped titles', () => {
    expect(document.items.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Eröffnung der Sitzung',
      '2 Einwohnerfragestunde',
      '3 Ausbau der Mühlenstraße und des Radweges zur Wehr',
      '4 Anfragen',
    ]);
    expect(minutes.slice(document.items[1]?.start, document.items[1]?.end)).toBe('Einwohnerfragestunde');
    expect(document.items[1]?.start).toBeGreaterThan(minutes.indexOf('Zu Punkt 2'));
  });

  test('a later "TOP 4" in an annex is none, and the annex is not read', () => {
    expect(outline(document).at(-1)).toMatch(/^furniture: Ende der Sitzung.*Finanzen 2023$/);
  });
});

describe('paragraphs', () => {
  const second = document.blocks.filter((block) => block.item === 1 && block.kind === 'text');

  test('go on over a page break, whose number is a gap', () => {
    expect(second.map((block) => wordsOf(document, block))).toEqual([
      'Eine Bürgerin fragt, ob der Spielplatz an der Wehr im nächsten Jahr neue Geräte bekommt und wer das bezahlt. Herr Niebuhr antwortet, dass die Mittel im Haushalt stehen und die Aus- schreibung im März beginnt.',
      'Weiterhin bemängelt Herr Bornemann den Zustand des Weges zum Friedhof, der bei jedem Regen unter Wasser steht.',
    ]);
    expect(second[0]?.gaps.map((gap) => minutes.slice(gap.start, gap.end))).toEqual(['- 2 -']);
  });

  test('headings, decisions and results are told apart', () => {
    const kinds = document.blocks.filter((block) => block.item === 2).map((block) => block.kind);
    expect(kinds).toEqual(['heading', 'text', 'heading', 'text', 'decision', 'decision', 'decision', 'vote']);
  });
});

test('minutes whose agenda is followed at once by what was said', () => {
  const found = documentOf(`Protokoll vom 21.09.2024

Gemeindevertretung vom 21.09.2024

Tagesordnung

1. Begrüßung

Um 19.30 Uhr eröffnet die Bürgermeisterin die Sitzung. Es gibt keine Einwände.

2. Einwohnerfragestunde

Ein Einwohner fragt an, wann der Deich erhöht wird. Die Bgm weiß es nicht.

3. Bericht

Der Bericht liegt bei.`);
  expect(found).toMatchObject({ layout: 'session', committee: 'Gemeindevertretung', date: '2024-09-21' });
  expect(found.items.map((item) => item.heading)).toEqual(['Begrüßung', 'Einwohnerfragestunde', 'Bericht']);
  expect(outline(found)).toContain(
    'text: Ein Einwohner fragt an, wann der Deich erhöht wird. Die Bgm weiß es nicht.',
  );
});

test('an annex of written questions and answers is read', () => {
  const page = (text: string) => outline(documentOf(text)).filter((line) => line.startsWith('text'));
  expect(
    page(`Protokoll
der Sitzung des Ortsrates Lindenau am Montag, dem 6. Februar 2023, im Rathaus
Tagesordnung:
1. Anfragen
Zu Punkt 1: Anfragen
Anfragen liegen nicht vor.
Ende der Sitzung: 19:00 Uhr
(Ortsbürgermeister) (Protokollführung)
Anlage 1
1. Wird der Sand auf dem Spielplatz gewechselt?
Antwort der Verwaltung:
Der Bauhof wechselt ihn im Frühjahr.
2. Wann kommt die Bank?
Antwort der Verwaltung (Bauhof):
Im Mai.
\fAnlage 2
Kassenbericht`),
  ).toEqual([
    'text: Anfragen liegen nicht vor.',
    'text: Wird der Sand auf dem Spielplatz gewechselt?',
    'text: Antwort der Verwaltung:',
    'text: Der Bauhof wechselt ihn im Frühjahr.',
    'text: Wann kommt die Bank?',
    'text: Antwort der Verwaltung (Bauhof):',
    'text: Im Mai.',
  ]);
});

test('points with their titles on the next line', () => {
  const found = documentOf(`Niederschrift
über die 14. Sitzung des Sozialausschusses am 12.03.2019
Stadt Lindenau
Veröffentlichte Tagesordnung:

1. Regularien

2.1 Bericht des Jobcenters
(Drucksache Nr.: 13210-19)

zu TOP 1
Regularien

Die Tagesordnung wird festgestellt.

zu TOP 2.1
Bericht des Jobcenters
(Drucksache Nr.: 13210-19)

Rm Adam fragt, wie viele Menschen vermittelt worden seien.

gez. Adam`);
  expect(found.municipality).toBe('Lindenau');
  expect(found.items.map((item) => `${item.number} ${item.heading}`)).toEqual([
    '1 Regularien',
    '2.1 Bericht des Jobcenters',
  ]);
});

test('functions before names, and lists without "Herr" and "Frau"', () => {
  const found = documentOf(`Niederschrift über die 5. Sitzung des Bauausschusses der Gemeinde Auendorf
vom 07.09.2021 im Bürgerhaus
Anwesend sind:
Vorsitzender: Gemeindevertreter Hinrich Adam
Gemeindevertreterin Dr. Karen Bode
bürgerliches Mitglied Uwe Cramer
Deich, Lena (SPD)
Dr. Ehlers, Ute (Grüne)
Außerdem anwesend:
Frau Frahm, Amt Wehrland, Protokollführerin
Entschuldigt fehlt:
Gemeindevertreter Gerd Hall
Tagesordnung:
1. Eröffnung
2. Wege
1. Eröffnung
Der Vorsitzende eröffnet die Sitzung.
2. Wege
Frau Dr. Bode fragt nach den Kosten.`);
  expect(
    found.attendance.map(({ as, title, givenName, familyName, role, organization }) =>
      [as, title, givenName, familyName, role, organization].filter((part) => part !== null).join(' | '),
    ),
  ).toEqual([
    'member | Hinrich | Adam | Gemeindevertreter',
    'member | Dr. | Karen | Bode | Gemeindevertreterin',
    'member | Uwe | Cramer | bürgerliches Mitglied',
    'member | Lena | Deich | SPD',
    'member | Dr. | Ute | Ehlers | Grüne',
    'guest | Frahm | Protokollführerin | Amt Wehrland',
    'excused | Gerd | Hall | Gemeindevertreter',
  ]);
});

test('agendas with TOP in list and body', () => {
  const found = documentOf(`Niederschrift
über die öffentliche Sitzung des Ausschusses für Soziales und Kultur der Stadt Lindenau am 3. Mai 2022

Vorsitz: Ratsfrau Adam
Anwesend:
Rm Bode (SPD)
Rm Dr. Cramer (CDU) i. V. für Rm Deich
sB Ehlers

Tagesordnung
TOP 1 Feststellung der Tagesordnung
TOP 2 Bericht aus der Kita Wehrstraße

TOP 1 Feststellung der Tagesordnung

TOP 2 wird vorgezogen, so Ratsfrau Adam.

TOP 2 Bericht aus der Kita Wehrstraße

Rm Bode möchte wissen, wie viele Plätze fehlen.

Ende: 18:30 Uhr`);
  expect(found.committee).toBe('Ausschuss für Soziales und Kultur der Stadt Lindenau');
  expect(found.items.map((item) => item.heading)).toEqual([
    'Feststellung der Tagesordnung',
    'Bericht aus der Kita Wehrstraße',
  ]);
  expect(
    found.attendance.map((one) => `${one.role} ${one.title ?? ''}${one.familyName} ${one.organization}`),
  ).toEqual(['Ratsfrau Adam null', 'Rm Bode SPD', 'Rm Dr.Cramer CDU', 'sB Ehlers null']);
});
