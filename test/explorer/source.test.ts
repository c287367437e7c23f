import { describe, expect, test } from 'vitest';
import { addressAtWords } from '../../src/explorer/src/lib/source/fragment.ts';
import { type Mark, pieces } from '../../src/explorer/src/lib/source/marks.ts';
import { paragraphs } from '../../src/explorer/src/lib/source/paragraphs.ts';
import { excerpt, type Shown, wholeText } from '../../src/explorer/src/lib/source/passage.ts';

/** As a printer would wrap it: full lines, a broken word, a short line that ends the paragraph. */
const WRAPPED = `Frau Talbach eröffnet die Sitzung und stellt die ordnungsgemäße Ladung der Mit-
glieder fest.
Herr Merkenich fragt, wann die Sanierung der Brücke in Auendorf beginnen solle und
wer sie bezahle. Herr Brandhorst antwortet, dass die Arbeiten im Herbst begännen. Er
sagt zu, die Kosten bis zur nächsten Sitzung nachzureichen, und bittet um die Ge-
duld der Anlieger.

Weitere Wortmeldungen liegen nicht vor.`;

function mark(kind: Mark['kind'], id: string, first: string, last: string): Mark {
  const start = WRAPPED.indexOf(first);
  const end = WRAPPED.indexOf(last, start) + last.length;
  return { kind, id, question: 'q', start, end, rule: `rule-${kind}`, basis: null, outcome: null };
}

const MARKS = [
  mark('question', 'q', 'Herr Merkenich fragt', 'bezahle.'),
  mark('answer', 'a', 'Herr Brandhorst antwortet', 'Anlieger.'),
  mark('promise', 'z', 'Er\nsagt zu', 'nachzureichen'),
];

const textOf = (shown: Shown) => shown.pieces.map(({ text }) => text).join('');

describe('paragraphs', () => {
  test('full lines flow together, a short line ends a paragraph, an empty one sets it apart', () => {
    const found = paragraphs(WRAPPED);
    expect(found.map(({ start, end }) => WRAPPED.slice(start, end).slice(0, 14))).toEqual([
      'Frau Talbach e',
      'Herr Merkenich',
      'Weitere Wortme',
    ]);
    expect(found.map(({ spaced }) => spaced)).toEqual([true, false, true]);
  });

  test('a text that nobody wrapped keeps its lines', () => {
    expect(paragraphs('Anwesend:\nFrau Talbach\nHerr Merkenich\n')).toHaveLength(3);
  });

  test('every word is shown, once', () => {
    const shown = wholeText(WRAPPED, MARKS).map(textOf).join(' ');
    const words = (text: string) => text.replace(/\u00AD|-\n/g, '').split(/\s+/);
    expect(words(shown)).toEqual(words(WRAPPED));
  });
});

describe('marks', () => {
  test('a promise lies on the answer that holds it, and each mark opens once', () => {
    const found = wholeText(WRAPPED, MARKS).flatMap((shown) => shown.pieces);
    const marked = found.filter((piece) => piece.mark !== null);
    expect(marked.map((piece) => [piece.mark?.id, piece.opens])).toEqual([
      ['q', true],
      ['a', true],
      ['z', true],
      ['a', false],
    ]);
  });

  test('a question inside the sentence that answers or promises is not hidden by it', () => {
    const text = 'Auf die Frage, ob es gehe, sagt er eine Prüfung zu.';
    const over = (kind: Mark['kind'], end: number): Mark => {
      return { kind, id: kind, question: 'q', start: 0, end, rule: 'r', basis: null, outcome: null };
    };
    const marks = [over('answer', text.length), over('promise', text.length), over('question', 25)];
    const found = pieces(text, { start: 0, end: text.length, spaced: true }, marks);
    expect(found.map(({ mark, opens }) => [mark?.kind, opens])).toEqual([
      ['question', true],
      ['promise', true],
    ]);
  });

  test('a mark across two paragraphs opens in the first', () => {
    const whole: Mark = { ...mark('answer', 'a', 'Frau', 'vor.'), start: 0, end: WRAPPED.length };
    const opens = wholeText(WRAPPED, [whole]).map((shown) => shown.pieces.map(({ opens }) => opens));
    expect(opens).toEqual([[true], [false], [false]]);
  });

  test('a broken word is whole again, a hyphen that belongs to the word stays', () => {
    const shown = (text: string) => pieces(text, { start: 0, end: text.length, spaced: true }, [])[0]?.text;
    expect(shown('der Mit-\nglieder')).toBe('der Mit\u00ADglieder');
    expect(shown('Ein-\nund Ausgang')).toBe('Ein- und Ausgang');
    expect(shown('B 1-\nAnschluss')).toBe('B 1- Anschluss');
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 9 }, (_, index) => `Absatz ${index}.`).join('\n\n');
  const at = (words: string, kind: Mark['kind']): Mark => {
    const start = long.indexOf(words);
    return {
      kind,
      id: words,
      question: 'q',
      start,
      end: start + words.length,
      rule: 'r',
      basis: null,
      outcome: null,
    };
  };

  test('holds question and answer with a neighbour on either side, and says what it leaves out', () => {
    const shown = excerpt(long, [at('Absatz 1.', 'question'), at('Absatz 6.', 'answer')], 'q');
    expect(shown.map(textOf)).toEqual([0, 1, 2, 5, 6, 7].map((index) => `Absatz ${index}.`));
    expect(shown.map(({ skipped }) => skipped)).toEqual([0, 0, 0, 2, 0, 0]);
  });
});

describe('an address at the words', () => {
  test('names few words whole and many by both ends', () => {
    expect(addressAtWords('https://rat.example/7', 'Wann, und wo?')).toBe(
      'https://rat.example/7#:~:text=Wann%2C%20und%20wo%3F',
    );
    expect(addressAtWords('https://rat.example/7#top4', 'a b c d e-f g h i j k l')).toBe(
      'https://rat.example/7#top4:~:text=a%20b%20c%20d%20e%2Df,h%20i%20j%20k%20l',
    );
  });
});
