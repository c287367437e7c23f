import { expect, test } from 'vitest';
import { told as people } from './told.ts';

const LIST = `Anwesend:
Herr Max Adler, Ortsbürgermeister
Frau Rosa Birk
Herr Jan Kehl
Verwaltung:
Frau Ute Ruf, Sachbearbeiterin zugleich Protokollführerin`;

/** Whom a talk names besides those of the list. */
function besides(talk: string, item?: string): readonly string[] {
  return people(LIST, talk, item).filter((one) => !/^(?:Max Adler|Rosa Birk|Jan Kehl|Ute Ruf)/u.test(one));
}

test('whom nobody names is a person only where he asks, answers or says something', () => {
  expect(
    besides(`Es soll ein Sprecher für den Arbeitskreis festgelegt werden. Die Zustimmung der Anlieger muss noch erfolgen.
Ist dies der Fall, hat der Antragsteller einen Anspruch. Bis zum Steg kann der Radfahrer den Weg benutzen.
Hinsichtlich der Räumung bleibt es bei der Pflicht der Anlieger. Die Vertreter der Schulen sollen eingebunden werden.`),
  ).toEqual([]);
  expect(
    besides('Ein Anlieger berichtet, dass der Steg wackelt. Der Landwirt möchte wissen, wer zahlt.'),
  ).toEqual(['Anlieger', 'Landwirt']);
});

test('adverbs, authorities and virtues are no people', () => {
  expect(besides('Eingangs erläutert Herr Adler den Plan. Nachmittags antwortet Frau Birk.')).toEqual([]);
  expect(besides('In einem Schritt beabsichtigt die Regionsverwaltung ein Konzept.')).toEqual([]);
  expect(besides('Durch die Bündelung und Selbstverwaltung soll die Schule besser werden.')).toEqual([]);
});

test('"Herr und Frau Ilmer" are two of one name', () => {
  expect(besides('Herr und Frau Ilmer aus Wehrdorf weisen darauf hin, dass der Steg zu teuer ist.')).toEqual([
    'Frau Ilmer',
    'Herr Ilmer',
  ]);
});

test('of two words behind "Herrn" of which the second is no noun, the first is a given name', () => {
  expect(besides('Herr Adler erteilt Herrn Tjark Olewitz das Wort. Herr Olewitz dankt.')).toEqual([
    'Tjark Olewitz',
  ]);
  expect(besides('Herr Adler erteilt Herrn Olewitz Auskunft. Herr Olewitz dankt.')).toEqual(['Herr Olewitz']);
});

test('an office that the last speaker has himself is his', () => {
  expect(people(LIST, 'Frau Birk spricht für die Freien. Fraktionsvorsitzende ist sie selbst.')).toContain(
    'Rosa Birk | Fraktionsvorsitzende',
  );
});

test('who says something in the passive is a speaker', () => {
  expect(
    besides(`Von Herrn Volker Ilmer wird aufgezeigt, dass der Steg wackelt. Er bittet um Abhilfe.
Weiterhin wird vom Ortsheimatpfleger Werner Stein berichtet, dass die Chronik fertig ist.`),
  ).toEqual(['Volker Ilmer', 'Werner Stein | Ortsheimatpfleger']);
});

test('a calling that no list has stands before the name, a body before the name of its chair', () => {
  expect(
    besides(`Die Politesse, Frau Brandt, berichtet, dass oft falsch geparkt wird.
Der Vorsitzende der SGA Konrad Stolle trägt den Antrag vor.
Dazu Petra Falk, Referatsleiterin im zuständigen Bereich der Wasserbehörde: „Der Steg wird fertig.“`),
  ).toEqual([
    'Frau Brandt | Politesse',
    'Konrad Stolle | Vorsitzender @ SGA',
    'Petra Falk | Referatsleiterin @ Wasserbehörde',
  ]);
});

test('the deputy of a mayor is none, and an office may be without a closing comma', () => {
  expect(
    besides(`Der Allgemeine Vertreter des Bürgermeisters, Herr Gerlach, teilt mit, dass der Steg fertig ist.
Herr Ilmer, Ortsheimatpfleger in Lindenau und Mitglied des Rates äußert, dass der Steg wackelt.
Sie dankt dem Schiedsmann des Ortes, Herrn Jürgen Holm. Er berichtet, dass es drei Fälle gab.`),
  ).toEqual([
    'Herr Gerlach | Allgemeiner Vertreter des Bürgermeisters',
    'Herr Ilmer | Ortsheimatpfleger',
    'Jürgen Holm | Schiedsmann',
  ]);
});

test('a pronoun may stand behind the verb, and a heading may tell an office', () => {
  expect(
    besides(
      'Uwe Krause möchte wissen, warum der Steg nicht gereinigt wird. Ferner stellt er sich als neuer Vorsitzender des Angelvereins vor. Frau Almut Schmied dankt.',
      'Begrüßung der Ortsheimatpflegerin Almut Schmied',
    ),
  ).toEqual(['Almut Schmied | Ortsheimatpflegerin', 'Uwe Krause | Vorsitzender @ Angelverein']);
});

test('whom a meeting elects to the office of the heading holds it', () => {
  const elected = (heading: string, talk: string) =>
    people(LIST, talk, heading).filter((one) => /^(?:Rosa|Jan)/u.test(one));
  expect(
    elected(
      'Wahl von zwei gleichberechtigten stellvertretenden Ortsbürgermeisterinnen/Ortsbürgermeistern',
      'Herr Adler schlägt Herrn Kehl und Frau Birk vor. Beide werden sodann per Handzeichen gewählt und nehmen die Wahl an.',
    ),
  ).toEqual([
    'Jan Kehl | stellvertretender Ortsbürgermeister',
    'Rosa Birk | stellvertretende Ortsbürgermeisterin',
  ]);
  expect(
    elected(
      'Wahl einer/s Vorsitzenden',
      'Herr Adler schlägt hierfür Frau Birk vor, welche sodann einstimmig gewählt wird.',
    ),
  ).toEqual(['Jan Kehl', 'Rosa Birk | Vorsitzende']);
  expect(elected('Wahl der Farbe', 'Herr Adler schlägt Frau Birk vor. Diese wird gewählt.')).toEqual([
    'Jan Kehl',
    'Rosa Birk',
  ]);
});

test('a chair beside a party in the list is that of the meeting, and one "of the party" the party’s', () => {
  expect(
    people(
      'Anwesend:\nSPD-Fraktion\nHerr Max Adler (Vorsitzender)\nFrau Rosa Birk, Vorsitzende der SPD-Fraktion',
      '',
    ),
  ).toEqual([
    'Max Adler | - @ SPD-Fraktion | Vorsitzender',
    'Rosa Birk | Vorsitzende der SPD-Fraktion @ SPD-Fraktion',
  ]);
});

test('"des Vereins" is the one whose chair she is known to be', () => {
  expect(
    people(
      'Anwesend:\nFrau Grete Ilm, Vorsitzende des TSV Lindenau',
      'Der Verein Heckenpflege dankt. Die Vorsitzende des Vereins, Frau Ilm, berichtet, dass der Steg fertig ist.',
    ),
  ).toEqual(['Grete Ilm | Vorsitzende @ TSV Lindenau']);
});

test('within one document a full name with a letter lost is whom the list names', () => {
  const list = 'Anwesend:\nHerr Wilhelm Birk\nHerr Ingo Lindemann\nFrau Christiane Noll\nHerr Peter Meier';
  expect(
    people(
      list,
      'Herr Wilhem Birk fragt, ob es geht. Herr Ingo Lidemann fragt, wann. Herr Christian Noll und Herr Peter Meyer fragen, wer zahlt. Herr Peter Meyer dankt.',
    ),
  ).toEqual([
    'Christian Noll',
    'Christiane Noll',
    'Ingo Lindemann',
    'Peter Meier',
    'Peter Meyer',
    'Wilhelm Birk',
  ]);
});

test('an office with the full name tells which of two is meant', () => {
  expect(
    people(
      'Anwesend:\nHerr Bernd Tamm\nHerr Benno Tamm',
      'Bürgermeister Tamm berichtet. Das ist im Sinne des Bürgermeisters Bernd Tamm.',
    ),
  ).toEqual(['Benno Tamm', 'Bernd Tamm | Bürgermeister']);
  expect(people('Anwesend:\nHerr Bernd Tamm\nHerr Benno Tamm', 'Bürgermeister Tamm berichtet.')).toEqual([
    'Benno Tamm',
    'Bernd Tamm',
    'Herr Tamm | Bürgermeister',
  ]);
});
