import { expect, test } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

/** Who was there, by a list and a talk: name, kind, how. */
function attending(list: string, talk: string): readonly string[] {
  const found = extracted(
    `Stadt Lindenau\nNiederschrift über die Sitzung des Ortsrates am 12.03.2015\n\n${list}\n\nTOP 1 Wege\n${talk}\nTOP 2 Stege\nEs wird beraten.\n`,
  );
  const names = namesIn(found);
  const kinds = new Map(found.people.map(({ id, kind }) => [id, kind]));
  return found.attendance.map(({ person, as }) => `${names.get(person)} ${kinds.get(person)} ${as}`);
}

test('whom the text says to be excused, and who speaks although excused', () => {
  expect(
    attending(
      'Anwesend:\nHerr Max Adler\nFrau Rosa Birk\nEs fehlt entschuldigt:\nFrau Rosa Birk',
      `Herr Adler teilt mit, dass sich Herr Ilm sowie Frau Stein entschuldigen lassen. Herr Otte hat sich bei den Gästen entschuldigt.
Frau Birk fragt, ob Herr Ilm und Frau Stein zustimmen. Herr Ilm, Frau Stein und Herr Otte hatten das angeregt.`,
    ),
  ).toEqual([
    'Max Adler elected member',
    'Rosa Birk elected member',
    'Herr Ilm unknown excused',
    'Frau Stein unknown excused',
  ]);
});

test('a missing representative of a club is a guest, and whom a missing member stands in for a member', () => {
  const found = extracted(
    'Stadt Lindenau\nNiederschrift über die Sitzung des Ortsrates am 12.03.2015\n\nAnwesend:\nHerr Max Adler\nEs fehlen:\nFrau Dr. Ute Hain als Vertreterin für Herrn Otto Krug\nHerr Kai Rau, Vertreter der Jägerschaft im Landkreis Auenhof\n\nTOP 1 Wege\nEs wird beraten.\nTOP 2 Stege\nEs wird beraten.\n',
  );
  expect(found.people.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual([
    'Dr. Ute Hain elected',
    'Kai Rau guest',
    'Max Adler elected',
    'Otto Krug elected',
  ]);
});
