import { describe, expect, test } from 'vitest';
import { type Mark, pieces } from '../../src/explorer/src/lib/source/marks.ts';
import { originalAt } from '../../src/explorer/src/lib/source/original.ts';
import {
  otherMarks,
  placesOf,
  stripesOf,
  unexplainedMarks,
} from '../../src/explorer/src/lib/source/receipt.ts';

const TEXT = 'Nebel. Frau Birk fragt, ob es hell werde. Nebel.';
const QUESTION: Mark = {
  kind: 'question',
  id: 'q',
  question: 'q',
  start: 7,
  end: 41,
  rule: 'fragen',
  basis: null,
  outcome: null,
};
const SENTENCES = [
  { class: 'unexplained', start: 0, end: 6 },
  { class: 'question', start: 7, end: 41 },
  { class: 'report', start: 42, end: 48 },
];

describe('the receipt', () => {
  test('what no rule explained is marked; all sentences that are no act, where all are wanted', () => {
    expect(unexplainedMarks(SENTENCES).map(({ id, kind }) => [id, kind])).toEqual([['s0', 'unexplained']]);
    expect(otherMarks(SENTENCES).map(({ id, kind }) => [id, kind])).toEqual([
      ['s0', 'unexplained'],
      ['s42', 'report'],
    ]);
  });

  test('an act lies over the sentence that it is longer than', () => {
    const [fog] = unexplainedMarks(SENTENCES);
    const wide = { ...QUESTION, start: 0 };
    const found = pieces(TEXT, { start: 0, end: TEXT.length, spaced: true }, [wide, ...(fog ? [fog] : [])]);
    expect(found.map(({ mark }) => mark?.kind)).toEqual(['question', 'question', undefined]);
  });

  test('a legend counts in reading order; a strip has shares of the text, long ones below', () => {
    const marks = [...otherMarks(SENTENCES), QUESTION, { ...QUESTION, id: 'p', start: 0, end: 3 }];
    expect(placesOf(marks)).toEqual({ question: ['p', 'q'], unexplained: ['s0'], report: ['s42'] });
    expect(stripesOf(marks, TEXT.length)[0]).toEqual({
      id: 'q',
      kind: 'question',
      from: 0.1458,
      long: 0.7083,
    });
  });
});

describe('the way into the original', () => {
  const place = { quote: 'Frau Birk fragt', page: 3 };
  const at = (url: string | null, mediaType: string) => originalAt({ url, mediaType }, place);

  test('leads to the words of a page, to the page of a PDF, to the beginning of a Word file, and nowhere without an address', () => {
    expect(at('https://rat.example/7', 'text/html')).toEqual({
      href: 'https://rat.example/7#:~:text=Frau%20Birk%20fragt',
      opens: 'words',
    });
    expect(at('https://rat.example/7.pdf#x', 'application/pdf')).toEqual({
      href: 'https://rat.example/7.pdf#page=3',
      opens: 'page',
    });
    expect(at('https://rat.example/7.docx', 'application/vnd.x')).toMatchObject({ opens: 'start' });
    expect(at(null, 'application/pdf')).toEqual({ href: null, opens: 'nowhere' });
  });
});
