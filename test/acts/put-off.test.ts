import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('what is put off, and what only seems to be', () => {
  it.each([
    [
      'by a body that hands it to the house right behind it',
      'Ein Einwohner fragt, wie der Plan aussieht. Der Ausschuss bittet die Verwaltung darum, ihm in der nächsten Sitzung zu berichten.',
      ['DEFERRED Ausschuss'],
    ],
    [
      'by who leads, who asks the house to check it',
      'Ein Anwohner fragt, ob das Schild größer werden kann. Ortsbürgermeister Adler bittet um verwaltungsseitige Prüfung.',
      ['DEFERRED Herr Adler'],
    ],
    [
      'by nobody, as none could tell, and it is found out first',
      'Aus dem Rat wird gefragt, welche Kosten das Boot verursacht. Da dazu keine Auskunft erteilt werden konnte, soll zunächst eine Berechnung des Preises erfolgen.',
      ['DEFERRED '],
    ],
    [
      'as long as there are talks, and others will be told',
      'Herr Rau fragt, ob die Zuschüsse gestrichen wurden. Bürgermeister Tamm erklärt, dass er vor dem Urteil nicht Stellung nehmen kann. Die Segler werden dazu demnächst unterrichtet.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'as nothing can be said yet to a motion, of which somebody takes care',
      'Herr Rau fragt, was gebaut wird. Frau Ilm teilt mit, dass es zu dem Antrag keine Auskunft gibt, sich der Angelegenheit aber angenommen wird.',
      ['DEFERRED Frau Ilm'],
    ],
    [
      'to a later item',
      'Herr Rau fragt nach den Booten. Herr Adler erklärt, dass er dazu Näheres unter dem Punkt 7, Verschiedenes, sagen wird.',
      ['DEFERRED Herr Adler'],
    ],
    [
      'only beside the answer',
      'Frau Birk fragt, ob es Möglichkeiten gibt, unterstützt zu werden. Herr Tamm sagt dazu, dass die Werft nicht unterstützen kann. Eine Möglichkeit, Farbe zu bekommen, wird Herr Tamm noch prüfen.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'not where somebody else sees to it',
      'Herr Rau fragt nach den Bibern. Herr Tamm führt aus, dass sich Herr Adler um die Biber am Steg kümmern wird.',
      ['ANSWERED Herr Tamm'],
    ],
    [
      'but told, and kept from the minutes',
      'Frau Birk fragt, ob der Steg umgewidmet wird. Hierzu macht Bürgermeisterin Tamm Ausführungen.',
      ['OFF_RECORD Frau Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
