import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('answers in the sentence of the question', () => {
  it.each([
    [
      'what somebody has to deny',
      'Frau Birk fragt, ob das Boot fährt, was Herr Tamm verneinen muss.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'with what somebody counters',
      'Ob es das Boot brauche, wollte Frau Birk wissen, dem Herr Tamm die Türme entgegenhielt.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'one of two things',
      'Frau Birk erkundigt sich, wie viele Boote es gibt, worauf Herr Tamm die Zahl 30 nannte und im Übrigen auf die Karte verwies.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'what somebody promises',
      'Frau Birk wollte den Grund erfahren, aus dem der Steg gesperrt ist, den Herr Tamm beim Amt zu erfragen zusagte.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'of what nothing is told',
      'Frau Birk erkundigt sich nach den Preisen, über die Herr Tamm ihr nach der Sitzung Auskunft gab.',
      ['OFF_RECORD Herr Tamm'],
    ],
    [
      'where an article is part of no name',
      'Frau Birk fragt nach dem Plan des Stegs, die Frau Ilm im Einzelnen darlegt.',
      ['ANSWERED Frau Ilm'],
    ],
    ['not what somebody has done', 'Frau Birk fragt nach dem Steg, den Herr Tamm gebaut hat.', ['NONE']],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
