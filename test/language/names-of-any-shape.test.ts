import { expect, it } from 'vitest';
import { named } from './named.ts';

it.each([
  // Given names that are family names, before what somebody asks about or comes from.
  ['Auf die Frage von Herrn Heinz zur Hygiene', ['Herr *Heinz']],
  ['Fragen von Frau Felix zu den Kosten', ['Frau *Felix']],
  ['Eine Frage von Ratsfrau Moritz zum Nachlass', ['*Moritz /Ratsfrau']],
  ['Herr Claus vom Ordnungsamt antwortet.', ['Herr *Claus @Ordnungsamt']],
  ['Herr Hans zur Mühlen fragt.', ['Herr Hans *zur Mühlen']],
  ['Frau Ute von der Heide fragt.', ['Frau Ute *von der Heide']],
  // Names that are callings or titles, too.
  ['Herr Meister antwortet.', ['Herr *Meister']],
  ['Auf Nachfrage von Frau Pfarrer', ['Frau *Pfarrer']],
  ['Herr Pfarrer Adler antwortet.', ['Herr *Adler /Pfarrer']],
  ['Herr Bürgermeister antwortet.', ['*Bürgermeister /Bürgermeister']],
  ['Ausschussmitglied Graf fragt.', ['*Graf /Ausschussmitglied']],
  ['KTA Graf fragt.', ['*Graf /KTA']],
  ['Frau Dr. Graf antwortet.', ['Frau Dr. *Graf']],
  ['Das sei klar, so Frau Dr. Graf.', ['Frau Dr. *Graf']],
  ['Frau Mag fragt.', ['Frau *Mag']],
  ['Frau Mag. Birk fragt.', ['Frau Mag. *Birk']],
  // Given names that no list has.
  ['Auf Nachfrage von Herrn Meno P. wird geantwortet', ['Herr Meno *P.']],
  ['Gemeinderat Meno Adler stellt eine Frage.', ['Meno *Adler /Gemeinderat']],
  // Small words in front.
  ['Frau zur Lage fragt.', ['Frau *zur Lage']],
  ['Auf Nachfrage von Herrn aus der Aue', ['Herr *aus der Aue']],
  ['Frau am Ende fragt.', ['Frau *am Ende']],
  ['Frau Dr. in der Aue fragt.', ['Frau Dr. *in der Aue']],
  ['Frau von und zu Tann fragt.', ['Frau *von und zu Tann']],
  ['Herr tom Birk fragt.', ['Herr *tom Birk']],
  ['Frau op den Tann fragt.', ['Frau *op den Tann']],
  ['Rf v. Adler fragt.', ['*v. Adler /Rf']],
  ['Stadtverordnete von der Heide fragt.', ['*von der Heide /Stadtverordnete']],
  ['Ratsfrau zu Tann fragt.', ['*zu Tann /Ratsfrau']],
  ['Ratsherr auf dem Anger bittet darum.', ['*auf dem Anger /Ratsherr']],
  ['Auf Nachfrage von Stadträtin zur Lage', ['*zur Lage /Stadträtin']],
  ['GRin Dr. am Ende erkundigt sich.', ['Dr. *am Ende /GRin']],
  ['Eine Frage von Herrn Graf zu den Kosten', ['Herr *Graf']],
  ['Frau Dr. Meister fragt.', ['Frau Dr. *Meister']],
  ['Bürgermeister von Auendorf ist er nicht.', ['*Bürgermeister /Bürgermeister', '*er']],
  ['1. Bgm. Adler antwortet.', ['*Adler /1. Bürgermeister']],
  ['Erste BM’in Birk fragt.', ['*Birk /Erste Bürgermeisterin']],
  ['Das sagt der Zweite Bgm zu.', ['*Zweiter Bürgermeister /Zweiter Bürgermeister']],
  ['Eine Frau aus der Nachbarschaft fragt.', ['*Frau', '*Nachbarschaft']],
  ['Der Bürgermeister aus der Nachbarstadt fragt.', ['*Bürgermeister /Bürgermeister']],
])('names of any shape: %s', (sentence, expected) => {
  expect(named(sentence)).toEqual(expected);
});

it('small words and all, where the attendance list has the name', () => {
  expect(named('Dazu hat Stadtrat aus der Aue nichts gesagt.', ['aus der Aue'])).toEqual([
    '*aus der Aue /Stadtrat',
  ]);
  expect(named('Dazu hat Stadtrat aus der Aue nichts gesagt.')).not.toContain('*aus der Aue /Stadtrat');
});
