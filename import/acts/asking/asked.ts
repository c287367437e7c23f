import { type Cue, compile } from '../../language/cue.ts';
import type { AskingCue } from '../cues/asking.ts';

/** A question as a sentence tells it; offsets are the outline's. */
export interface Asked {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Where the asker's sign stands; null where the cue says whose words these are instead. */
  readonly asker: number | null;
  readonly whose: AskingCue['asker'];
  /** A possessive ("auf ihre Frage") that points at the asker. */
  readonly own: boolean;
  /** Signs of those whom the sentence asks. */
  readonly addressees: readonly number[];
  readonly content: boolean;
  /** In the frame of its answer: the answer begins here; null for a question of its own. */
  readonly answer: number | null;
  /** Where the sign of who answers stands, if the frame itself names him. */
  readonly by: number | null;
  /** May only tell that an open question was answered. */
  readonly refers: boolean;
  /** "fragt beim Landkreis nach": behind a question he asks somebody who is not here, for its sake. */
  readonly elsewhere?: boolean;
}

export interface Compiled<Kind extends Cue> {
  readonly cue: Kind;
  readonly pattern: RegExp;
}

/** Cues with their patterns, made once. */
export const compiled = <Kind extends Cue>(cues: readonly Kind[]): readonly Compiled<Kind>[] =>
  cues.map((cue) => ({ cue, pattern: compile(cue) }));
