import { expect, test } from 'vitest';
import { documentOf, outline } from './document-of.ts';

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

Rm Amsel fragt, wie viele Menschen vermittelt worden seien.

gez. Amsel`);
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
Vorsitzender: Gemeindevertreter Hinrich Amsel
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
    'member | Hinrich | Amsel | Gemeindevertreter, Vorsitzender',
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

Vorsitz: Ratsfrau Amsel
Anwesend:
Rm Bode (SPD)
Rm Dr. Cramer (CDU) i. V. für Rm Deich
sB Ehlers

Tagesordnung
TOP 1 Feststellung der Tagesordnung
TOP 2 Bericht aus der Kita Wehrstraße

TOP 1 Feststellung der Tagesordnung

TOP 2 wird vorgezogen, so Ratsfrau Amsel.

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
  ).toEqual(['Ratsfrau, Vorsitz Amsel null', 'Rm Bode SPD', 'Rm Dr.Cramer CDU', 'sB Ehlers null']);
});

test('who else was there comes for somebody, and a number of people is nobody', () => {
  const { attendance } = documentOf(`Niederschrift
über die Sitzung der Gemeindevertretung der Gemeinde Lindenau vom 06.06.2013

Anwesend sind:
Bürgermeister Jan Adler
Gemeindevertreterin Rosalie Birk

Weiterhin sind anwesend:
Herr Tamm, Amt Kirchbrede
Frau Ilmer, Firma Lichthof; ca. 25 Einwohner
Herr Ohm, Polizei, Kontaktbereichsbeamter

Tagesordnung

1. Eröffnung

zu TOP 1. Eröffnung

Der Bürgermeister eröffnet die Sitzung.`);
  const told = attendance.map(({ familyName, as, role, organization }) => [
    familyName,
    as,
    role,
    organization,
  ]);
  expect(told.slice(2)).toEqual([
    ['Tamm', 'guest', null, 'Amt Kirchbrede'],
    ['Ilmer', 'guest', null, 'Firma Lichthof'],
    ['Ohm', 'guest', 'Kontaktbereichsbeamter', 'Polizei'],
  ]);
});
