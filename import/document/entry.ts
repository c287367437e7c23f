import type { Head } from './list-head.ts';
import type { Presence } from './presence.ts';

/** One person's words in the list: a line or its part, with the lines that go on with it. */
export interface Entry {
  readonly start: number;
  words: string;
  end: number;
  readonly head: Head;
  /** When those under the head were there. */
  readonly presence: Presence;
  /** Which of how many people of its line this is. */
  readonly column: number;
  readonly columns: number;
  /** What words before several say that he is as well as they. */
  readonly role?: string;
}
