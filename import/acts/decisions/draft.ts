import type { Span } from '../../model.ts';

/** Words with their place. */
export interface Words extends Span {
  readonly text: string;
  /** "a", "2": the mark of the list's point that the words are, which is no word of them. */
  readonly mark?: string;
}

/** A decision on its way: its text in pieces, and the words that tell how it was voted on. */
export interface Draft {
  readonly rule: string;
  readonly item: number | null;
  readonly text: Words[];
  readonly votes: Words[];
  /** "Beschlussvorschlag:" above it: without a vote nothing is decided. */
  readonly isProposal: boolean;
}

/** From the first to the last of them; null without any. */
export function around(words: readonly Words[]): Span | null {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The beginning of all of them: what tells a result stands early, and hostile texts are long. */
export function sayAll(words: readonly Words[], most = 1500): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .slice(0, most);
}
