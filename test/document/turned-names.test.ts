import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

/** Everybody of the attendance list, given name first. */
function listed(present: string): readonly string[] {
  return documentOf(`Niederschrift
über die 5. Sitzung des Gemeinderates Lindenau
am Donnerstag, dem 07.10.2021, im Bürgerhaus

Anwesend:
${present}

Tagesordnung:
1. Eröffnung
Zu TOP 1: Eröffnung
Der Vorsitzende eröffnet die Sitzung.
`).attendance.map(({ familyName, givenName }) => `${givenName ?? '-'} ${familyName}`);
}

test('a list that prints family names first without a comma is read so', () => {
  expect(
    listed(`CDU: Adler Max, Birk Rosa
SPD: Tamm Dieter, Quandt Jutta
Ferner: Wehr Xaverine
Geschäftsführerin Rosa Holm`),
  ).toEqual(['Max Adler', 'Rosa Birk', 'Dieter Tamm', 'Jutta Quandt', 'Xaverine Wehr', 'Rosa Holm']);
});

test('one family name that is a given name, too, turns no list', () => {
  expect(listed('CDU: Xaverine Hermann, Rosa Birk, Max Adler')).toEqual([
    'Xaverine Hermann',
    'Rosa Birk',
    'Max Adler',
  ]);
});
