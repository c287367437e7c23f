import { expect, test } from 'vitest';
import { told } from './told.ts';

test('a place behind an office or the short name of a council is nobody’s name', () => {
  const list =
    'Anwesend:\nHerr Kai Adler, Ortsbürgermeister\nHerr Jorn Tamm, Ortsvorsteher der Ortschaft Ebbing\nFrau Rosa Birk';
  expect(
    told(list, 'Der Steg in Ebbing ist alt. 50 Euro kommen vom Ortsvorsteher Ebbing. Frau Birk dankt.'),
  ).toEqual(['Jorn Tamm | Ortsvorsteher der Ortschaft Ebbing', 'Kai Adler | Ortsbürgermeister', 'Rosa Birk']);
  expect(
    told(
      list,
      'Herr Adler teilt mit, was die Ortsräte wünschen:\nOR Groß Ebbing\nMittel für Boote\nOR Kirchbrede\nDie Verwaltung soll den Steg planen.',
    ),
  ).toEqual(['Jorn Tamm | Ortsvorsteher der Ortschaft Ebbing', 'Kai Adler | Ortsbürgermeister', 'Rosa Birk']);
  expect(
    told(
      'Anwesend:\nFrau Rosa Birk\nHerr Kai Adler',
      'Der Steg ist alt. Laut OR Birk fehlt das Geld. OR Birk fragt, wann der Steg kommt.',
    ),
  ).toEqual(['Kai Adler', 'Rosa Birk | OR']);
});

test('the head of a part of the municipality is whom the list has below its head', () => {
  expect(
    told(
      'Es sind anwesend:\nFrau Rosa Birk\nOrtsvorsteher der Ortschaft Ebbing:\nHerr Jorn Tamm',
      'Der Ortsvorsteher von Ebbing empfiehlt, den Steg zu bauen.',
    ),
  ).toEqual(['Jorn Tamm | Ortsvorsteher der Ortschaft Ebbing', 'Rosa Birk']);
});

test('one vote among several, and all or none of many, are nobody', () => {
  expect(
    told(
      'Anwesend:\nFrau Rosa Birk\nHerr Kai Adler',
      'In der Abstimmung sprechen sich 6 Mitglieder für den Steg aus, ein Mitglied spricht sich für die Fähre aus. Alle Anwesenden sind sich einig, dass der Steg alt ist. Bisher ist kein Grundeigentümer bereit, ihn zu bauen.',
    ),
  ).toEqual(['Kai Adler', 'Rosa Birk']);
});

test('who is listed below a plural office and its short name has both, and the short name tells no gender', () => {
  expect(
    told(
      'Anwesend: Ortsvorsteher (OV) Bork-Ilm als Vorsitzender; die Ortschaftsräte (OR) Dietzel, Frau Gök, Kehl, Frau von der Au, Zwick\nEntschuldigt: OR Haagen (Schicht)',
      'OR Gök fragt, wann der Steg kommt. OV Bork-Ilm antwortet, er komme bald.',
    ),
  ).toEqual([
    'Dietzel | Ortschaftsrat',
    'Frau Gök | Ortschaftsrätin',
    'Frau von der Au | Ortschaftsrätin',
    'Haagen | OR',
    'Herr Bork-Ilm | Ortsvorsteher | Vorsitzender',
    'Kehl | Ortschaftsrat',
    'Zwick | Ortschaftsrat',
  ]);
});

test('double names with a particle, sisters, and who keeps the minutes besides her office', () => {
  expect(
    told(
      'Anwesend:\nFrau Rosa Birk\nVon der Verwaltung:\nBürgermeister Enno Tamm-de Ilm\nVerwaltungsangestellte Kehl als Protokollführerin',
      'Schwester Benedikta fragt, wann der Steg kommt. Bürgermeister Tamm-de Ilm antwortet, er komme bald. Sr. Amata dankt.',
    ),
  ).toEqual([
    'Enno Tamm-de Ilm | Bürgermeister @ Verwaltung',
    'Kehl | Verwaltungsangestellte @ Verwaltung | Protokollführerin',
    'Rosa Birk',
    'Schwester Benedikta',
    'Sr. Amata',
  ]);
});

test('a duty besides an office is a role of its own, and a bracket that refers tells none', () => {
  expect(
    told(
      'Anwesend:\nFrau Rosa Birk\nVon der Verwaltung:\nFrau Ute Kehl, Ortsratsbetreuerin zugleich Protokollführerin\nHerr Jan Noll, Fachbereich Planung, Bau, Umwelt',
      'Die Anfrage von Frau Birk (Anlage 3) liegt vor. Herr Ilm von der Dorfpflegegruppe fragt, wann der Steg kommt. Laut FB 3, Herr Ruf, kommt er bald.',
      'Einwohnerfragestunde',
    ),
  ).toEqual([
    'Herr Ilm | - @ Dorfpflegegruppe',
    'Herr Ruf | - @ FB 3',
    'Jan Noll | - @ Fachbereich Planung, Bau, Umwelt',
    'Rosa Birk',
    'Ute Kehl | Ortsratsbetreuerin @ Verwaltung | Protokollführerin',
  ]);
});
