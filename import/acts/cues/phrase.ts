import { neededWords } from '../../language/needed-words.ts';
import { type WordIndex, wordIndex } from '../../language/word-index.ts';

/**
 * A cue of words in order, a record that a test runs: the parts must follow each other inside one clause, each found on its
 * own, so that matching stays linear however hostile the text is.
 */
export interface Phrase {
  readonly name: string;
  readonly pattern: readonly RegExp[];
  /** Clauses in which the cue must be found. */
  readonly yes: readonly string[];
  /** Clauses that look alike and in which it must not be found. */
  readonly no: readonly string[];
}

/** Where a cue stands in the searched text: from its first part to the end of its last, and what lies between. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** End of the first part: behind it stand subject and objects of a verb in second place. */
  readonly firstEnd: number;
  /** Start of the last part. */
  readonly lastStart: number;
}

/** No letter or figure before and behind; `\b` does not know umlauts. */
export const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Whole words, given as alternatives of a pattern. */
export function words(alternatives: string, flags = 'u'): RegExp {
  return new RegExp(`${BEGIN}(?:${alternatives})${END}`, flags);
}

/** Looks up the phrases that a text may hold, by the words with which their parts begin. */
export function phraseIndex<One extends Phrase>(phrases: readonly One[]): WordIndex<One> {
  return wordIndex(phrases, ({ pattern }) => pattern.flatMap(neededWords));
}

/** Finds the parts in order, each at the first place behind the one before; null where one is missing. */
export function find(pattern: readonly RegExp[], text: string): Hit | null {
  let end = 0;
  let first: RegExpExecArray | null = null;
  let last: RegExpExecArray | null = null;
  let lastStart = 0;
  for (const part of pattern) {
    last = part.exec(text.slice(end));
    if (last === null) return null;
    first ??= last;
    lastStart = end + last.index;
    end = lastStart + last[0].length;
  }
  if (first === null) return null;
  return { start: first.index, end, firstEnd: first.index + first[0].length, lastStart };
}
