import { driftOf } from '../../import/document/drift.ts';
import type { DocumentFact, Extraction, Source } from '../../import/model.ts';
import { type FetcherOptions, read, SourceError } from '../../import/read/index.ts';
import { digestOf } from '../../import/resolve/identity.ts';
import { type Each, each, type Work } from './each.ts';
import { inTurn } from './in-turn.ts';
import { version } from './version.ts';
import { extractor, usualJobs } from './workers.ts';

/** What a document is known by: `known` is a digest of what was known beforehand. */
export type Document = Pick<DocumentFact, 'origin' | 'hash' | 'known'>;

export interface ExtractionOptions {
  /** When it fires, no further document is begun. */
  readonly signal?: AbortSignal;
  /** Sources that need no work; all do unless told. */
  readonly skip?: (source: Document) => boolean;
  /** Called with the origin of each document that whoever publishes it has taken back. */
  readonly onGone?: (origin: string) => void;
  /** How many documents are extracted at a time; the usual number unless told. */
  readonly jobs?: number;
  /** How addresses are fetched. */
  readonly web?: FetcherOptions;
}

export type Extractions = Each<Extraction>;

export function extractions(specs: readonly string[], options: ExtractionOptions = {}): Extractions {
  const { extract, end } = extractor(options.jobs ?? usualJobs());
  return each((work) => makeEach(specs, { make: extract, end }, options, work));
}

/** Reads the sources and gives what `make` makes of each. */
export function eachSource<Made>(
  specs: readonly string[],
  make: (source: Source) => Made,
  options: ExtractionOptions = {},
): Each<Made> {
  return each((work) => makeEach(specs, { make, end: async () => {} }, options, work));
}

interface Maker<Made> {
  readonly make: (source: Source) => Made | Promise<Made>;
  readonly end: () => Promise<void>;
}

async function* makeEach<Made>(
  specs: readonly string[],
  { make, end }: Maker<Made>,
  options: ExtractionOptions,
  work: Work,
): AsyncGenerator<Made> {
  try {
    for await (const { source, result } of inTurn(wanted(specs, options, work), make)) {
      yield result;
      work.progress.step(source.label);
    }
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  } finally {
    await end();
  }
}

/** The sources that can be read and need work. */
async function* wanted(
  specs: readonly string[],
  { signal, skip, web, onGone }: ExtractionOptions,
  { progress, onProblem, skipOne }: Work,
): AsyncGenerator<Source> {
  const onKnown = (label: string) => {
    skipOne();
    progress.step(label);
  };
  const sources = read(specs, {
    ...(signal && { signal }),
    ...(skip && {
      isKnown: ({ known, ...one }) => skip({ ...one, ...(known && { known: digestOf(known) }) }),
    }),
    ...(onGone && { onGone }),
    web: { ...web, version: version() },
    ...{ onProblem, onPlaces: progress.total, onKnown },
  });
  for await (const source of sources) {
    if (isReadable(source, onProblem)) yield source;
    else progress.step(source.label);
  }
}

/** False where a page of a known system has changed its looks, which is told. */
export function isReadable(source: Source, onProblem: (problem: SourceError) => void): boolean {
  const drift = driftOf(source);
  if (drift !== null) onProblem(new SourceError('drift', source.label, drift));
  return drift === null;
}
