import { describe, expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';

const LIST = `Anwesend:
Herr Walter Adler, Ratsherr
Frau Kirsten Krummbein, Ratsfrau
Frau Dr. Rosa Birk, Amtsleiterin
Herr Peter Oltmann, Ratsherr
`;
const minutes = (
  heading: string,
  said: string,
  list = LIST,
) => `Niederschrift über die Sitzung des Sozialausschusses der Stadt Lindenau am 3. Mai 2024
Beginn: 18.00 Uhr
Ort: Rathaus

${list}
TOP 1 Eröffnung der Sitzung

Es sind alle da.

TOP 2 ${heading}

${said}

TOP 3 Radweg am Markt

Der Radweg wird gebaut.
`;
const kindOf = (family: string, text: string) =>
  extract({
    ...{ origin: 'lindenau/rat.txt', label: 'rat.txt', mediaType: 'text/plain' },
    ...{ text, hash: 'ab'.repeat(32) },
  }).people.find(({ familyName }) => familyName === family)?.kind;

describe('who asks at question time where no list tells who was there', () => {
  const ASKS = 'Frau Tamm fragt, ob der Weg gesperrt bleibe. Herr Ilmer antwortet, dass er offen sei.';
  test.each([
    'Einwohnerfragestunde',
    'Bürgerfragestunde',
    'Einwohner*innen Fragestunde',
    'Einwohner-/innenfragestunde',
  ])('is private: %s', (heading) => {
    expect(kindOf('Tamm', minutes(heading, ASKS, ''))).toBe('private');
    expect(kindOf('Ilmer', minutes(heading, ASKS, ''))).not.toBe('private');
  });
  test.each(['Fragestunde', 'Anfragen'])('is not, where members may ask as well: %s', (heading) => {
    expect(kindOf('Tamm', minutes(heading, ASKS, ''))).toBe('unknown');
  });
  test('and not who answers there, too', () => {
    expect(
      kindOf(
        'Tamm',
        minutes(
          'Einwohnerfragestunde',
          `${ASKS} Herr Wehr fragt, wann er gebaut werde. Frau Tamm antwortet, dass er im Mai gebaut werde.`,
          '',
        ),
      ),
    ).toBe('unknown');
  });
});

test('the hour is known in a text without any layout, too', () => {
  const said = (heading: string) =>
    `Auszug\n\n${heading}\n\nFrau Tamm fragt, ob der Weg gesperrt bleibe.\n\nTOP 2 Radweg\n\nFrau Ilmer fragt, was er koste.\n`;
  for (const heading of ['Einwohnerfragestunde', 'TOP 1 Einwohnerfragestunde', 'TOP 1: Bürgerfragestunde']) {
    expect(kindOf('Tamm', said(heading))).toBe('private');
    expect(kindOf('Ilmer', said(heading))).toBe('unknown');
  }
});

describe('who speaks under a full name that the attendance list has not', () => {
  const says = (name: string, list = LIST) =>
    minutes('Spielplatz', `${name} weist darauf hin, dass die Schaukel fehle.`, list);
  test('is private where nothing tells of an office', () => {
    expect(kindOf('Tamm', says('Frau Rosa Tamm'))).toBe('private');
  });
  test.each([
    ['Tamm', 'Frau Tamm', 'a family name alone is of anybody'],
    ['Krummbein', 'Frau Kerstin Krummbein', 'a given name that is misspelt'],
    ['Oltman', 'Herr Peter Oltman', 'a family name that is misspelt'],
    ['Tamm', 'Frau Rosa Tamm vom Planungsbüro Wehr', 'somebody who comes from somewhere'],
    ['Tamm', 'Ortsheimatpflegerin Rosa Tamm', 'somebody with a function'],
  ])('%s of %j is not: %s', (family, name) => {
    expect(kindOf(family, says(name))).not.toBe('private');
  });
  test('is not where there is no list', () => {
    expect(kindOf('Tamm', says('Frau Rosa Tamm', ''))).toBe('unknown');
  });
  test('is not where nothing is said, but done', () => {
    expect(kindOf('Tamm', minutes('Spielplatz', 'Frau Rosa Tamm erhält den Preis der Stadt.'))).not.toBe(
      'private',
    );
  });
});
