import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('a list between semicolons goes on where a line ends behind what somebody is', () => {
  expect(
    listed(`Anwesend:
Frau Monika Lerch
Weiter anwesend: Bauhofleiter Noll; Herr Amsel, Forstamt Auental; Wehrführer
Tamm, Freiwillige Feuerwehr Auendorf; Pfarrerin Dr. Kehl, Evangelische Kirchen-
gemeinde Auendorf; 14 Zuhörer`),
  ).toEqual([
    'Monika | Lerch | member | - | -',
    '- | Noll | guest | Bauhofleiter | -',
    '- | Amsel | guest | - | Forstamt Auental',
    '- | Tamm | guest | Wehrführer | Freiwillige Feuerwehr Auendorf',
    '- | Kehl | guest | Pfarrerin | Evangelische Kirchengemeinde Auendorf',
  ]);
});
