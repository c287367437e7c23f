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
Die Gemeinde Auendorf lädt dazu ein; die Gemeinde Auendorf bittet um Anmeldung.
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

test('brackets below a title are no signature', () => {
  const title = 'Radweges zur Wehr (DS 12/2023)\n';
  const bracketed = documentOf(minutes.replace(title, 'Radweges zur Wehr\n(Radweg Teil II)\n(DS 12/2023)\n'));
  expect(bracketed.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  expect(outline(bracketed).join('\n')).toContain('Anfragen liegen nicht vor.');
});
