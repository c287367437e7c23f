import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';

const meeting = (text: string) => {
  const { committee, date } = documentOf(text);
  return [committee, date];
};

test('the first lines tell whose meeting it is, and when', () => {
  expect(
    meeting(
      'Stadt Lindenau\nKultur-, Sport- und Werkausschuss, 21.07.2015\n\n5. Museum\nProtokoll:\nFrau Birk fragt, wann es öffnet.',
    ),
  ).toEqual(['Kultur-, Sport- und Werkausschuss', '2015-07-21']);
  expect(
    meeting(
      'Kreis Lindenau\n- Ausschuss für Schule und Jugend -\nSitzung vom 17.11.2022\n\nProtokoll:\nFrau Birk fragt.',
    ),
  ).toEqual(['Ausschuss für Schule und Jugend', '2022-11-17']);
});

test('so does the one body that decides; a councillor or a board of elsewhere is none', () => {
  expect(meeting('Protokoll:\nFrau Birk fragt.\nDer Schulausschuss nimmt den Bericht zur Kenntnis.')[0]).toBe(
    'Schulausschuss',
  );
  expect(meeting('Stadtrat Birk\nProtokoll:\nDer Aufsichtsrat beschließt morgen.')[0]).toBeNull();
});

test('a committee goes before the assembly of whose committees it is one', () => {
  const text =
    'Bezirksverordnetenversammlung Lindenau\nAusschuss für Schule\nProtokoll der 7. Sitzung\n\nAnwesend: BV Birk, BzStRin Tamm\n\nTOP 1: Schulweg\nBV Birk fragt, wann gebaut wird.\nTOP 2: Verschiedenes\nBV Birk dankt.\n';
  expect(meeting(text)[0]).toBe('Ausschuss für Schule');
  expect(documentOf(text).items.map(({ heading }) => heading)).toEqual(['Schulweg', 'Verschiedenes']);
});
