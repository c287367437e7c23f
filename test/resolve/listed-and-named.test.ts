import { expect, test } from 'vitest';
import { extracted } from '../extracted.ts';

/** Everybody of minutes with this list and talk: name, then each role with where it is held. */
function people(list: string, talk: string): readonly string[] {
  const head =
    'Stadt Lindenau\nNiederschrift über die Sitzung der Stadtverordnetenversammlung am 12.03.2015\n\n';
  const { people: all, organizations } = extracted(
    `${head}${list}\n\nTOP 1 Wege\n${talk}\nTOP 2 Stege\nEs wird beraten.\n`,
  );
  const called = new Map(organizations.map(({ id, name }) => [id, name]));
  return all
    .map(({ name, roles }) => {
      const told = roles.map(({ role, organization }) =>
        [role ?? '-', ...(organization === null ? [] : [called.get(organization)])].join(' @ '),
      );
      return [name, ...told].join(' | ');
    })
    .sort();
}

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
