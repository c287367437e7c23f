import { describe, expect, it } from 'vitest';
import type { Status } from '../../import/model.ts';
import { extracted } from '../extracted.ts';

function statuses(text: string): readonly Status[] {
  return extracted(text, 'lindenau/rat.txt').questions.map(({ status }) => status);
}

const TWO =
  'Frau Birk fragt, wann die Orgel gestimmt wird. Außerdem möchte sie wissen, was der neue Steg kostet.';

describe('a reply to several questions', () => {
  it.each([
    [
      'by what they are about',
      'Herr Adler antwortet, dass die Orgel im Mai an der Reihe sei. Was der Steg kostet, werde er nachreichen.',
      ['ANSWERED', 'DEFERRED'],
    ],
    [
      'put off first',
      'Herr Adler sagt zu, die Kosten für den Steg dem Protokoll beizufügen. Die Orgel ist bereits gestimmt.',
      ['ANSWERED', 'DEFERRED'],
    ],
    [
      'by number',
      'Herr Adler nennt den 3. Mai. Die zweite Frage werde er schriftlich beantworten.',
      ['ANSWERED', 'DEFERRED'],
    ],
    [
      'behind a number',
      'Herr Adler beantwortet die erste Frage dahingehend, dass im Mai gestimmt werde. Das wisse er nicht genau, er werde es nachreichen.',
      ['ANSWERED', 'DEFERRED'],
    ],
    [
      'figures to who asked for them',
      'Herr Adler nennt den Mai. Die Zahlen reiche er nach.',
      ['ANSWERED', 'DEFERRED'],
    ],
    [
      'refused in part',
      'Herr Adler teilt mit, die Orgel werde im Mai gestimmt. Zum Steg wolle er sich nicht äußern.',
      ['ANSWERED', 'DECLINED'],
    ],
    ['for both', 'Herr Adler sagt zu beiden Fragen eine schriftliche Antwort zu.', ['DEFERRED', 'DEFERRED']],
  ] as const)('%s', (_, reply, expected) => {
    expect(statuses(`${TWO} ${reply}`)).toEqual(expected);
  });
});
