import { driftOf } from '../../import/document/drift.ts';
import type { Extraction, Source } from '../../import/model.ts';
import { read, SourceError, type SourceErrorCode } from '../../import/read/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { inTurn } from './in-turn.ts';
import { type Progress, showProgress } from './progress.ts';
import { extractor, usualJobs } from './workers.ts';

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
  'bad-address': EXIT.usage,
  unreachable: EXIT.unavailable,
  timeout: EXIT.unavailable,
  'http-status': EXIT.unavailable,
};

/** How a command ends where a source cannot be read. */
export function exitOf({ code }: SourceError): ExitCode {
  return SOURCE_EXITS[code];
}

export interface ExtractionOptions {
  /** When it fires, no further document is begun. */
  readonly signal?: AbortSignal;
  /** Sources that need no work; all do unless told. */
  readonly skip?: (source: Pick<Source, 'origin' | 'hash'>) => boolean;
  /** How many documents are extracted at a time; the usual number unless told. */
  readonly jobs?: number;
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
  const { extract, end } = extractor(options.jobs ?? usualJobs());
  return each(specs, { make: extract, end }, options);
}

/** Reads the sources and gives what `make` makes of each. */
export function eachSource<Made>(
  specs: readonly string[],
  make: (source: Source) => Made,
  options: ExtractionOptions = {},
): Each<Made> {
  return each(specs, { make, end: async () => {} }, options);
}

interface Maker<Made> {
  readonly make: (source: Source) => Made | Promise<Made>;
  readonly end: () => Promise<void>;
}

interface Seen {
  skipped: number;
  exit: ExitCode | 0;
}

function each<Made>(specs: readonly string[], maker: Maker<Made>, options: ExtractionOptions): Each<Made> {
  const seen: Seen = { skipped: 0, exit: 0 };
  return {
    get skipped() {
      return seen.skipped;
    },
    get exit() {
      return seen.exit;
    },
    [Symbol.asyncIterator]: () => makeEach(specs, maker, options, seen),
  };
}

async function* makeEach<Made>(
  specs: readonly string[],
  { make, end }: Maker<Made>,
  options: ExtractionOptions,
  seen: Seen,
): AsyncGenerator<Made> {
  const progress = await showProgress();
  try {
    for await (const { source, result } of inTurn(wanted(specs, options, seen, progress), make)) {
      yield result;
      progress.step(source.label);
    }
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  } finally {
    progress.stop();
    await end();
  }
}

/** The sources that can be read and need work. */
async function* wanted(
  specs: readonly string[],
  { signal, skip }: ExtractionOptions,
  seen: Seen,
  progress: Progress,
): AsyncGenerator<Source> {
  const onProblem = (problem: SourceError) => {
    progress.say(`ratsgraph: ${problem.message}`);
    seen.exit ||= exitOf(problem);
  };
  const sources = read(specs, { ...(signal && { signal }), onProblem, onPlaces: progress.total });
  for await (const source of sources) {
    if (skip?.(source)) seen.skipped += 1;
    else if (isReadable(source, onProblem)) {
      yield source;
      continue;
    }
    progress.step(source.label);
  }
}

/** False where a page of a known system has changed its looks, which is told. */
export function isReadable(source: Source, onProblem: (problem: SourceError) => void): boolean {
  const drift = driftOf(source);
  if (drift !== null) onProblem(new SourceError('drift', source.label, drift));
  return drift === null;
}
