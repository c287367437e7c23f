import type { SourceError, SourceErrorCode } from '../../import/read/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { type Progress, showProgress } from './progress.ts';

const SOURCE_EXITS: Readonly<Record<SourceErrorCode, ExitCode>> = {
  'not-found': EXIT.noInput,
  'no-minutes': EXIT.noInput,
  empty: EXIT.data,
  binary: EXIT.data,
  damaged: EXIT.data,
  locked: EXIT.data,
  'no-text': EXIT.data,
  drift: EXIT.data,
  'too-large': EXIT.data,
  'same-origin': EXIT.data,
  unreadable: EXIT.permission,
  'not-allowed': EXIT.permission,
  'bad-address': EXIT.usage,
  unreachable: EXIT.unavailable,
  timeout: EXIT.unavailable,
  'http-status': EXIT.unavailable,
};

/** What is made of the sources, in their order; one that cannot be read is told on stderr, and the others go on. */
export interface Each<Made> extends AsyncIterable<Made> {
  /** How many documents were read and skipped so far. */
  readonly skipped: number;
  /** How many could not be read. */
  readonly problems: number;
  /** How a command ends whose sources had problems: as the first one says; 0 without any. */
  readonly exit: ExitCode | 0;
}

/** What whoever reads the sources tells meanwhile. */
export interface Work {
  readonly progress: Progress;
  /** One more document was read that needs no work. */
  readonly skipOne: () => void;
  /** A source cannot be read. */
  readonly onProblem: (problem: SourceError) => void;
}

/** With the progress shown from the first one to the last. */
export function each<Made>(make: (work: Work) => AsyncGenerator<Made>): Each<Made> {
  let skipped = 0;
  let problems = 0;
  let exit: Each<Made>['exit'] = 0;
  return {
    get skipped() {
      return skipped;
    },
    get problems() {
      return problems;
    },
    get exit() {
      return exit;
    },
    async *[Symbol.asyncIterator]() {
      const progress = await showProgress();
      const skipOne = () => {
        skipped += 1;
      };
      const onProblem = ({ code, message }: SourceError) => {
        progress.say(`ratsgraph: ${message}`);
        problems += 1;
        exit ||= SOURCE_EXITS[code];
      };
      try {
        yield* make({ progress, skipOne, onProblem });
      } finally {
        progress.stop();
      }
    },
  };
}

/** One after the other. */
export function both<Made>(one: Each<Made>, other: Each<Made>): Each<Made> {
  return {
    get skipped() {
      return one.skipped + other.skipped;
    },
    get problems() {
      return one.problems + other.problems;
    },
    get exit() {
      return one.exit || other.exit;
    },
    async *[Symbol.asyncIterator]() {
      yield* one;
      yield* other;
    },
  };
}
