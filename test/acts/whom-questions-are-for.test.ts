import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

const HEAD =
  'Ortsrat Lindenau\n\nNiederschrift über die Sitzung am 05.03.2024\n\nAnwesend: Frau Birk, Herr Adler, Frau Ilm, Herr Tamm\n\nTOP 1: Hafen\n\n';

/** Each question as who asks it, and whom (organisations and people, in order). */
function asked(text: string): readonly string[] {
  const extraction = extracted(HEAD + text, 'lindenau/rat.txt');
  const names = namesIn(extraction);
  return extraction.questions.map(({ askedBy, addressedTo }) =>
    [askedBy, ...addressedTo].map((id) => names.get(id ?? '') ?? 'unbekannt').join(' > '),
  );
}

describe('whom words beside the verb say that a question is for', () => {
  it.each([
    ['An das Klinikum gewandt, fragt Frau Birk, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk fragt, an die Bahn gewandt, was der Steg kostet.', 'Bahn'],
    ['Frau Birk wendet sich an die Musikschule und fragt, was der Steg kostet.', 'Musikschule'],
    ['Die Bahn wird von Frau Birk gefragt, was der Steg kostet.', 'Bahn'],
    ['Frau Birk fragt, ob das Klinikum sagen könne, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk stellt der Bahn die Frage, was der Steg kostet.', 'Bahn'],
    ['Frau Birk hat die Bahn gefragt, was der Steg kostet.', 'Bahn'],
    ['Vom Klinikum möchte Frau Birk wissen, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk hätte gern vom Klinikum gewusst, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk fragt in Richtung der Musikschule, was der Steg kostet.', 'Musikschule'],
    ['Frau Birk hat eine Frage an die Bahn. Sie möchte wissen, was der Steg kostet.', 'Bahn'],
    [
      'Auf die Frage von Frau Birk an die Bahn, was der Steg kostet, antwortet Herr Tamm, das sei offen.',
      'Bahn',
    ],
    ['Frau Birk lobt. Frage an das Klinikum: Was kostet der Steg? Herr Tamm sagt, nichts.', 'Klinikum'],
    ['Frau Birk fragt das Amt 61, was der Steg kostet.', 'Amt 61'],
    ['Frau Birk fragt das Amt für Wege und Ufer, was der Steg kostet.', 'Amt für Wege und Ufer'],
    ['Frau Birk fragt die Kita „Seestern“, was der Steg kostet.', 'Kita „Seestern“'],
    ['Frau Birk fragt den Hafenfreunde e.V., was der Steg kostet.', 'Hafenfreunde e. V.'],
    ['Frau Birk möchte vom DRK wissen, was der Steg kostet.', 'DRK'],
    ['Frau Birk befragt das Klinikum, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk fragt deshalb das Klinikum, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk an das Klinikum: Was kostet der Steg?', 'Klinikum'],
    ['Frau Birk fragt, was der Steg kostet, und bittet die Bahn um Auskunft.', 'Bahn'],
    ['Frau Birk wendet sich mit der Frage, was der Steg kostet, an die Bahn.', 'Bahn'],
    ['Frau Birk erbittet vom Jobcenter Auskunft, was der Steg kostet.', 'Jobcenter'],
  ])('%s', (text, whom) => {
    expect(asked(text)).toEqual([`Frau Birk > ${whom}`]);
  });

  it.each([
    'Frau Birk fragt, ob man sich an die Bahn gewandt habe.',
    'Frau Birk fragt, wer der Bahn die Frage gestellt habe.',
    'Frau Birk fragt, ob die Bahn am Hafen bleiben könne.',
    'Frau Birk fragt, ob man der Bahn mitteilen könne, dass der Steg gesperrt sei.',
    'Frau Birk dankt der Bahn und fragt, was der Steg kostet.',
    'Herr Adler wendet sich an die Bahn und dankt. Frau Birk fragt, was der Steg kostet.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual(['Frau Birk']);
  });
});

describe('for whom somebody answers', () => {
  it.each([
    'Frau Zander für die Bahn antwortet, nichts.',
    'Als Leiterin der Bahn antwortet Frau Zander, nichts.',
    'Frau Zander, Beauftragte für Stege bei der Bahn, antwortet, nichts.',
    'Die Leiterin von der Bahn, Frau Zander, antwortet, nichts.',
    'Die Ansprechpartnerin der Bahn, Frau Zander, antwortet, nichts.',
    'Herr Adler begrüßt von der Bahn Frau Zander. Frau Zander antwortet, nichts.',
  ])('%s', (text) => {
    expect(asked(`Frau Birk fragt, was der Steg kostet. ${text}`)).toEqual([
      'Frau Birk > Bahn > Frau Zander',
    ]);
  });
});
