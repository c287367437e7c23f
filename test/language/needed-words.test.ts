import { describe, expect, it } from 'vitest';
import { find, phraseIndex } from '../../import/acts/cues/phrase.ts';
import { PROMISES } from '../../import/acts/cues/promises.ts';
import { neededWords } from '../../import/language/needed-words.ts';
import { wordIndex } from '../../import/language/word-index.ts';

const BEGIN = '(?<![\\p{L}])';

/** The most telling row of a pattern. */
const telling = (source: string, flags = 'u') => neededWords(new RegExp(source, flags)).at(-1)?.toSorted();

describe('the words that a match must hold', () => {
  it.each([
    ['sag(?:t|te|en)?(?![\\p{L}])', ['sagt', 'sagte', 'sagen', 'sag']],
    ['[Dd]er (?:Rat|Kreis)', ['Der', 'der']],
    ['(?:wird|(?:ist|sei)(?! zu)),', ['wird', 'ist', 'sei']],
    ['(?<!zu )prüfen(?![\\p{L}])', ['prüfen']],
    ['a [^)]*b|c ', ['a', 'c']],
    ['[^.]* zur Sprache(?: hin)?[.,]', ['Sprache']],
    ['(?:(?:das|ein) )?(?:Wort|Rederecht)$', ['Wort', 'Rederecht']],
    [
      '(?<by>[\\uE000-\\uE3FF])(?: \\p{L}+){0,6}? (?:antwortet|erwidert)(?![\\p{L}])',
      ['antwortet', 'erwidert'],
    ],
  ])('%s', (source, words) => {
    expect(telling(`${BEGIN}(?:${source})`)).toEqual(words.toSorted());
  });

  it('stand in several rows, the most telling one last', () => {
    expect(neededWords(/ im (?:Rat|Kreis) beantwortet,/u)).toEqual([
      ['im'],
      ['Rat', 'Kreis'],
      ['beantwortet'],
    ]);
  });

  it.each([
    '\\p{L}*rat ',
    'a+ ',
    '(?:ab|.) ',
    'prüf',
    '\\d Tage',
    '(?: Rat )?',
    ' (?:Rat |\\p{L}+)',
    '[^.]*Rat ',
  ])('are not told by %s', (source) => {
    expect(telling(`${BEGIN}(?:${source})`)).toBeUndefined();
  });

  it('are not told where a match may begin inside a word', () => {
    expect(telling('prüfen(?![\\p{L}])')).toBeUndefined();
  });

  it('are not told where capitals do not count', () => {
    expect(telling(`${BEGIN}prüfen(?![\\p{L}])`, 'iu')).toBeUndefined();
  });
});

describe('an index by words', () => {
  const index = wordIndex(['zwei', 'immer', 'eins', 'zwei mal vier'], (item) =>
    item === 'immer' ? [] : item.split(' ').map((word) => [word]),
  );

  it('tells what a text may hold, in the order of the things', () => {
    expect(index('eins und zwei')).toEqual(['zwei', 'immer', 'eins']);
    expect(index('einst')).toEqual(['immer']);
  });

  it('tells only what finds a word for each of its parts', () => {
    expect(index('vier mal drei')).toEqual(['immer']);
    expect(index('zwei mal vier')).toEqual(['zwei', 'immer', 'zwei mal vier']);
  });

  it('never hides a cue that is in a text', () => {
    const possible = phraseIndex(PROMISES);
    for (const text of PROMISES.flatMap(({ yes }) => yes)) {
      const hidden = PROMISES.filter((cue) => find(cue.pattern, text) && !possible(text).includes(cue));
      expect(
        hidden.map(({ name }) => name),
        text,
      ).toEqual([]);
    }
  });

  it('spares most of the work', () => {
    expect(phraseIndex(PROMISES)('Der Weg ist fertig.').length).toBeLessThan(PROMISES.length / 4);
  });
});
