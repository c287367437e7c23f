import { type Cue, caught, compile } from '../../language/cue.ts';
import type { Reading } from '../reading.ts';

export interface Matched {
  readonly name: string;
  /** Offset in the outline of the sign in the group `by`; null without one. */
  readonly by: number | null;
  /** Where the match begins. */
  readonly at: number;
}

const patterns = new WeakMap<Cue, RegExp>();

/** The first of the cues that a sentence's outline matches; null for none. */
export function match(cues: readonly Cue[], reading: Reading): Matched | null {
  const { text } = reading.outline;
  for (const cue of cues) {
    const found = patternOf(cue).exec(text);
    if (!found) continue;
    const sign = caught(found, 'by');
    return { name: cue.name, by: sign ? found.index + found[0].lastIndexOf(sign) : null, at: found.index };
  }
  return null;
}

function patternOf(cue: Cue): RegExp {
  const pattern = patterns.get(cue) ?? compile(cue);
  patterns.set(cue, pattern);
  return pattern;
}
