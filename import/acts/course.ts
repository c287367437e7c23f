import type { Basis, SentenceClass } from '../model.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';

/** A question in the course of a discussion; `first`–`last` are offsets of the outline of its sentence. */
export interface Question {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly asker: Person | null;
  readonly addressees: readonly Person[];
  readonly content: boolean;
  /** What its asker said right before in the same paragraph; null for nothing. */
  readonly preface: Reading | null;
}

/** What somebody says in a row of sentences; the first may begin inside its sentence. */
export interface Speech {
  readonly speaker: Person | null;
  readonly rule: string;
  /** As what he sits there who speaks; null also where he was asked by name. */
  readonly standing: Standing;
  /** Whether it begins with the figure that was asked for. */
  readonly figure: boolean;
  readonly start: number;
  /** Where in its first sentence another one begins to speak; absent where nobody does. */
  until?: number;
  readonly sentences: Reading[];
}

/** Questions and the speeches that reply to them. */
export interface Round {
  readonly questions: number[];
  readonly answers: number[];
  /** The question and its answer share a sentence. */
  readonly framed: boolean;
  /** Questions of former askers that the answers may serve as well. */
  readonly earlier: readonly number[];
}

/** The whole course: what was asked and said, in the order of the text. */
export interface Course {
  readonly questions: readonly Question[];
  readonly speeches: readonly Speech[];
  readonly rounds: readonly Round[];
  readonly classes: readonly SentenceClass[];
  /** Who speaks in each sentence; null where nobody is known to. */
  readonly voices: readonly (Person | null)[];
}

/** A speech replies to a question; indexes of the course. */
export interface CourseLink {
  readonly question: number;
  readonly speech: number;
  readonly basis: Basis;
}
