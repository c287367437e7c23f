import type { Extraction, Source } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { read, type SourceError, type SourceErrorCode } from '../../import/read/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { showProgress } from './progress.ts';

const SOURCE_EXITS: Readonly<Record<SourceErrorCode, ExitCode>> = {
  'not-found': EXIT.noInput,
  'no-minutes': EXIT.noInput,
  empty: EXIT.data,
  binary: EXIT.data,
  'too-large': EXIT.data,
  'same-origin': EXIT.data,
  unreadable: EXIT.permission,
  'bad-address': EXIT.usage,
  unreachable: EXIT.unavailable,
  timeout: EXIT.unavailable,
  'http-status': EXIT.unavailable,
};

export interface ExtractionOptions {
  /** When it fires, no further document is begun. */
  readonly signal?: AbortSignal;
  /** Sources that need no work; all do unless told. */
  readonly skip?: (source: Source) => boolean;
}

/** What is made of the sources, in their order; one that cannot be read is told on stderr, and the others go on. */
export interface Each<Made> extends AsyncIterable<Made> {
  /** How many documents were read and skipped so far. */
  readonly skipped: number;
  /** How a command ends whose sources had problems: as the first one says; 0 without any. */
  readonly exit: ExitCode | 0;
}

export type Extractions = Each<Extraction>;

export function extractions(specs: readonly string[], options: ExtractionOptions = {}): Extractions {
  return eachSource(specs, extract, options);
}

/** Reads the sources and gives what `make` makes of each. */
export function eachSource<Made>(
  specs: readonly string[],
  make: (source: Source) => Made,
  options: ExtractionOptions = {},
): Each<Made> {
  const seen = { skipped: 0, exit: 0 as ExitCode | 0 };
  return {
    get skipped() {
      return seen.skipped;
    },
    get exit() {
      return seen.exit;
    },
    [Symbol.asyncIterator]: () => makeEach(specs, make, options, seen),
  };
}

async function* makeEach<Made>(
  specs: readonly string[],
  make: (source: Source) => Made,
  { signal, skip }: ExtractionOptions,
  seen: { skipped: number; exit: ExitCode | 0 },
): AsyncGenerator<Made> {
  const progress = showProgress();
  const onProblem = (problem: SourceError) => {
    progress.say(`ratsgraph: ${problem.message}`);
    seen.exit ||= SOURCE_EXITS[problem.code];
  };
  try {
    for await (const source of read(specs, {
      ...(signal && { signal }),
      onProblem,
      onPlaces: progress.total,
    })) {
      if (skip?.(source)) seen.skipped += 1;
      else yield make(source);
      progress.step(source.label);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    progress.stop();
  }
}
