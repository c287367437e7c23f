import { expect, test } from 'vitest';
import { told as people } from './told.ts';

test('a head of several tells nobody’s gender: a given name does, or the text', () => {
  expect(
    people(
      'Anwesend:\nStadtverordnete: Dr. Kai Adler (SPD), Kerstin Birk (CDU), Fenna Ilm (FDP)',
      'Frau Birk fragt, ob der Weg gebaut wird. Frau Ilm fragt, wann der Steg gebaut wird. Herr Adler dankt.',
    ),
  ).toEqual([
    'Dr. Kai Adler | Stadtverordneter @ SPD',
    'Fenna Ilm | Stadtverordnete @ FDP',
    'Kerstin Birk | Stadtverordnete @ CDU',
  ]);
  expect(
    people(
      'Anwesend:\nGemeindevertreter: Fenna Ilm, Kerstin Birk, Kai Adler\nBürgermeister: Jorn Tamm',
      'Frau Ilm fragt, wann der Steg gebaut wird.',
    ),
  ).toEqual([
    'Fenna Ilm | Gemeindevertreterin',
    'Jorn Tamm | Bürgermeister',
    'Kai Adler | Gemeindevertreter',
    'Kerstin Birk | Gemeindevertreterin',
  ]);
});

const COUNCIL = `Anwesend:
Ratsvorsitzender Max Tamm
Ratsherr Jan Noll
Ratsfrau Rosa Birk
Ratsherr Kai Falk
Frau Ute Ruf, Betreuerin des Rates zugleich Protokollführerin
Ausgeschiedene Ratsmitglieder:
Herr Uwe Kranz`;

test('a deputy holds no more than the deputy’s office', () => {
  expect(
    people(
      COUNCIL,
      'Der stellvertretende Ratsvorsitzende, Herr Noll, eröffnet die Sitzung. Herr stellv. Bürgermeister Falk dankt. ' +
        'Die stellvertretende Vorsitzende, Frau Dr. Birk, fragt, ob der Weg gebaut wird.',
    ),
  ).toEqual([
    'Dr. Rosa Birk | Ratsfrau | stellvertretende Vorsitzende',
    'Jan Noll | Ratsherr | stellvertretender Ratsvorsitzender',
    'Kai Falk | Ratsherr | stellv. Bürgermeister',
    'Max Tamm | Ratsvorsitzender',
    'Ute Ruf | Betreuerin des Rates zugleich Protokollführerin',
    'Uwe Kranz | Ausgeschiedenes Ratsmitglied',
  ]);
});

test('an office beside its holder is no person of its own', () => {
  expect(
    people(
      COUNCIL,
      'Ratsherr Falk übergibt der Protokollführerin das Wort. Neue Gruppensprecherin ist Frau Birk. ' +
        'Berichterstatter zu diesem Punkt ist erneut Ratsherr Falk. Von jedem Ratsmitglied ist dies bestätigt worden.\n' +
        'Berichterstatterin, Ratsfrau Ilm führt den Antrag aus. Der Vorsitzende ist Frau Birk dankbar.',
    ),
  ).toEqual([
    'Frau Ilm | Ratsfrau | Berichterstatterin',
    'Jan Noll | Ratsherr',
    'Kai Falk | Ratsherr | Berichterstatter',
    'Max Tamm | Ratsvorsitzender | Vorsitzender',
    'Rosa Birk | Ratsfrau | Gruppensprecherin',
    'Ute Ruf | Betreuerin des Rates zugleich Protokollführerin | Protokollführerin',
    'Uwe Kranz | Ausgeschiedenes Ratsmitglied',
  ]);
});

test('what several are is each of those named behind it', () => {
  expect(
    people(
      'Anwesend:\nRatsvorsitzender Max Tamm',
      'Der Vorsitzende verpflichtet die Ortsratsmitglieder Ilse Rau, Otto Stein und Irmela Kehl. ' +
        'Hier machen die beiden neuen Ortsratsmitglieder, Herr Ilm und Herr Zorn, darauf aufmerksam, dass der Weg fehlt. ' +
        'Die Ratsherren Adler und Ohm fragen, ob der Steg gebaut wird.',
    ),
  ).toEqual([
    'Herr Adler | Ratsherr',
    'Herr Ilm | Ortsratsmitglied',
    'Herr Ohm | Ratsherr',
    'Herr Zorn | Ortsratsmitglied',
    'Ilse Rau | Ortsratsmitglied',
    'Irmela Kehl | Ortsratsmitglied',
    'Max Tamm | Ratsvorsitzender | Vorsitzender',
    'Otto Stein | Ortsratsmitglied',
  ]);
});

test('what is said of a body is no part of its name', () => {
  expect(
    people(
      'Anwesend:\nVerwaltung: Herr Falk (Leiter Bauamt)',
      'Von der Verwaltung wird vom Bauamt Näheres ausgeführt. Frau Ilm fragt, ob das Bauamt Genaueres weiß.',
    ),
  ).toEqual(['Frau Ilm', 'Herr Falk | Leiter @ Bauamt']);
});

test('whom somebody proposes holds no office yet, whom somebody meets gives him none, and councillors are not of the house', () => {
  expect(
    people(
      'Anwesend:\nHerr Jens Tamm\nHerr Uwe Birk\nFrau Ilse Rau\nHerr Kai Noll',
      'Herr Tamm schlägt für die Wahl zum Ortsbürgermeister Herrn Birk vor. Herr Birk schlägt zur stellvertretenden Ortsbürgermeisterin Frau Rau vor. ' +
        'Herr Noll wird sich mit dem Sachbearbeiter der Stadt Lindenau in Verbindung setzen. Herr Kehl, Ratsherr der Stadt Lindenau, berichtet.',
    ),
  ).toEqual(['Herr Kehl | Ratsherr', 'Ilse Rau', 'Jens Tamm', 'Kai Noll', 'Uwe Birk']);
});

test('a title of birth tells the gender, and where it is a part of the name it is no other', () => {
  expect(
    people(
      'Anwesend:\nFrau Carlota Freifrau von Tann, Bürgermeisterin\nHerr Alexander Freiherr von Tann',
      'Frau Bürgermeisterin, Freifrau von Tann stellt richtig, dass der Umzug des Ausschusses Tann, des Fördervereins der Grundschule Auendorf im Mai ist. ' +
        'Danach berichtet Freifrau von Tann, dass der Weg gesperrt ist. Es fragt Gräfin von Rau, ob er bleibt.',
    ),
  ).toEqual(['Alexander Freiherr von Tann', 'Carlota Freifrau von Tann | Bürgermeisterin', 'Gräfin von Rau']);
});

test('of two of one name the item of the agenda tells who reports, and nobody who asks', () => {
  const list = 'Anwesend:\nHerr Jens Tamm, Bürgermeister\nHerr Kai Tamm\nHerr Max Adler';
  const item = 'Bericht bzw. Mitteilungen des Bürgermeisters';
  const both = ['Jens Tamm | Bürgermeister', 'Kai Tamm', 'Max Adler'];
  expect(people(list, 'Herr Tamm teilt mit, dass der Weg gebaut wird.', item)).toEqual(both);
  expect(people(list, 'Herr Tamm teilt mit, dass der Weg gebaut wird.')).toEqual(['Herr Tamm', ...both]);
  expect(people(list, 'Herr Tamm fragt, ob der Weg gebaut wird.', item)).toEqual(['Herr Tamm', ...both]);
});

test('what stands behind a name or several says where they come from, and what they are', () => {
  expect(
    people(
      'Anwesend:\nHerr Max Adler',
      'Wegen der Bäume kann man sich an Herrn Zorn (Fachbereich 2 - Sicherheit, Ordnung und Soziales) wenden. Herr Zorn fragt. ' +
        'Herr Ohm, ein Garten- und Landschaftsarchitekt, stellt den Entwurf vor. ' +
        'Herr Rau und Herr Stein vom Planungsbüro Wehr stellen den Stand vor.',
    ),
  ).toEqual([
    'Herr Ohm | Landschaftsarchitekt',
    'Herr Rau | - @ Planungsbüro Wehr',
    'Herr Stein | - @ Planungsbüro Wehr',
    'Herr Zorn | - @ Fachbereich 2 - Sicherheit, Ordnung und Soziales',
    'Max Adler',
  ]);
});
