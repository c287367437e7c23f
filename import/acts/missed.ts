/** A rule whose words are there and which was not taken all the same. */
export interface Miss {
  /** Name of the cue. */
  readonly rule: string;
  /** What it failed on: a name of this list, or of the veto. */
  readonly failed: string;
  /** Where its words begin; an offset of the text that was searched. */
  readonly at: number;
}

/** Told of each miss by those who look; without it nothing is noted. */
export type Missed = (miss: Miss) => void;
