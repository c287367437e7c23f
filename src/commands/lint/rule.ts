import type { Reading } from '../../../import/acts/reading.ts';
import type { Span } from '../../../import/model.ts';
import type { Stages } from '../../../import/pipeline.ts';

/** Minutes as the rules see them. */
export interface Minutes extends Stages {
  readonly readings: readonly Reading[];
}

/** A fault at its words. What clerks read is German, as the minutes are. */
export interface Fault extends Span {
  readonly message: string;
}

/** A fault worth mending before minutes are published, as a record with examples that a test runs. */
export interface LintRule {
  /** As `--rule` takes it. */
  readonly name: string;
  /** What is wrong, in one German sentence. */
  readonly title: string;
  /** Why it matters and what to do, in German. */
  readonly help: string;
  /** A `warning` is wrong or missing; a `note` may be meant so. */
  readonly level: 'warning' | 'note';
  readonly find: (minutes: Minutes) => readonly Fault[];
  /** Invented minutes in which it finds something. */
  readonly yes: readonly string[];
  /** Minutes that look alike and in which it finds nothing. */
  readonly no: readonly string[];
}
