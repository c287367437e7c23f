import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test.each([
  [
    'anwesend:      OBM Herr Adler, OR Frau Birk, OR Herr Tamm',
    ['- | Adler | member | OBM | -', '- | Birk | member | OR | -', '- | Tamm | member | OR | -'],
  ],
  [
    'Anwesend: Frau Ilm\nVerwaltung: Bürgermeisterin Noll, AL Finanzen Herr Zander, AL Bau Herr Kern, Justiziarin Frau Rust',
    [
      '- | Ilm | member | - | -',
      '- | Noll | staff | Bürgermeisterin | -',
      '- | Zander | staff | AL Finanzen | -',
      '- | Kern | staff | AL Bau | -',
      '- | Rust | staff | Justiziarin | -',
    ],
  ],
  [
    'Zugegen waren: der Vorsitzende Herr Ott Adler, seine Stellvertreterin Frau Inge Birk, Herr Jan Ilm',
    [
      'Ott | Adler | member | Vorsitzender | -',
      'Inge | Birk | member | Stellvertreterin | -',
      'Jan | Ilm | member | - | -',
    ],
  ],
  [
    'Anwesend (stimmberechtigt): Zweite Bürgermeisterin Anna Birk sowie die Gemeinderatsmitglieder (GRM) Adler, Dr. Ilm',
    [
      'Anna | Birk | member | Zweite Bürgermeisterin | -',
      '- | Adler | member | Gemeinderatsmitglied | -',
      '- | Ilm | member | Gemeinderatsmitglied | -',
    ],
  ],
  [
    'Anwesende Mitglieder:\nAnna Birk (Vorsitzende), Ott Adler, Frau Ilm, Herr Dr. Tamm',
    [
      'Anna | Birk | member | Vorsitzende | -',
      'Ott | Adler | member | Mitglied | -',
      '- | Ilm | member | Mitglied | -',
      '- | Tamm | member | Mitglied | -',
    ],
  ],
  [
    'Anwesend: Frau Birk\nVerwaltung:\nBeigeordneter und Kämmerer Ott Adler',
    ['- | Birk | member | - | -', 'Ott | Adler | staff | Beigeordneter und Kämmerer | -'],
  ],
  [
    'Anwesend: Frau Birk\nGäste: Herr Tamm, Planungsbüro Wehr, Frau Ilm (Werft)',
    ['- | Birk | member | - | -', '- | Tamm | guest | - | Planungsbüro Wehr', '- | Ilm | guest | - | Werft'],
  ],
])('what somebody is may stand before his "Herr": %s', (list, expected) => {
  expect(listed(list)).toEqual(expected);
});
