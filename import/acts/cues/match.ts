import { type Cue, caught, compile } from '../../language/cue.ts';
import { neededWords } from '../../language/needed-words.ts';
import { type WordIndex, wordIndex } from '../../language/word-index.ts';
import type { Reading } from '../reading.ts';

export interface Matched {
  readonly name: string;
  /** Offset in the outline of the sign in the group `by`; null without one. */
  readonly by: number | null;
  /** The same of the group `of`. */
  readonly of: number | null;
  /** Where the match begins. */
  readonly at: number;
}

interface Compiled {
  readonly name: string;
  readonly pattern: RegExp;
}

const indexes = new WeakMap<readonly Cue[], WordIndex<Compiled>>();

/** The first of the cues that a sentence's outline matches; null for none. */
export function match(cues: readonly Cue[], reading: Reading): Matched | null {
  const { text } = reading.outline;
  for (const { name, pattern } of indexOf(cues)(text)) {
    const found = pattern.exec(text);
    if (!found) continue;
    return { name, by: placeOf(found, 'by'), of: placeOf(found, 'of'), at: found.index };
  }
  return null;
}

function placeOf(found: RegExpExecArray, group: 'by' | 'of'): number | null {
  const sign = caught(found, group);
  return sign ? found.index + found[0].lastIndexOf(sign) : null;
}

function indexOf(cues: readonly Cue[]): WordIndex<Compiled> {
  const index =
    indexes.get(cues) ??
    wordIndex(
      cues.map((cue) => ({ name: cue.name, pattern: compile(cue) })),
      ({ pattern }) => neededWords(pattern),
    );
  indexes.set(cues, index);
  return index;
}
