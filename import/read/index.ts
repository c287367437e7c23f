import type { Source } from '../model.ts';
import { hashOf } from './bytes.ts';
import { contentOf } from './content.ts';
import { attempt, SourceError } from './error.ts';
import type { Fetcher, FetcherOptions } from './fetcher/index.ts';
import type { Finding } from './finding.ts';
import { found } from './found.ts';
import type { Told } from './given.ts';
import { allPlaces } from './place.ts';

export { SourceError, type SourceErrorCode } from './error.ts';
export type { FetcherOptions } from './fetcher/index.ts';
export { given, type Told } from './given.ts';

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** How addresses are fetched. */
  readonly web?: FetcherOptions;
  readonly signal?: AbortSignal;
  /** Called before the first document with the number of places to read, and again where a place turns out to hold more. */
  readonly onPlaces?: (count: number) => void;
  /** Called for each source that cannot be read; the rest goes on. Without it the first problem is thrown. */
  readonly onProblem?: (problem: SourceError) => void;
  /** Documents that need not be read; all are read unless told. */
  readonly isKnown?: (document: Pick<Source, 'origin' | 'hash' | 'known'>) => boolean;
  /** Called for each document that was not read because it is known. */
  readonly onKnown?: (label: string) => void;
  /** Called with the origin of each document that whoever publishes it has taken back. */
  readonly onGone?: (origin: string) => void;
}

/**
 * Reads files, folders, patterns, `-` and addresses in the order given, folders in the order of their paths.
 * A file that is named twice is read once.
 */
export async function* read(
  specs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Source, void> {
  const problem = options.onProblem ?? raise;
  const earlier = new Map<string, Known>();
  for await (const finding of findings(specs, options)) yield* newIn(finding, { earlier, options, problem });
}

/** A document as it came, for whoever hands it on. */
export interface Raw {
  readonly origin: string;
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly told: Told;
}

/** The bytes of what `read` would read, in the same order and by the same names. */
export async function* readRaw(
  specs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Raw, void> {
  for await (const { origin, label, page, known, register } of findings(specs, options)) {
    const { bytes, isHtml, charset } = page;
    const beside = { ...(charset && { charset }), ...(known && { known }), ...(register && { register }) };
    yield { origin, label, bytes, told: { isHtml, ...beside } };
  }
}

async function* findings(specs: readonly string[], options: ReadOptions): AsyncGenerator<Finding> {
  const { stdin = process.stdin, signal, onProblem: problem = raise } = options;
  const places = await allPlaces(specs, problem);
  let count = places.length;
  options.onPlaces?.(count);
  const more = (further: number) => {
    count += further;
    options.onPlaces?.(count);
  };
  const { fetcher, close } = fetching(options);
  const around = { fetcher, stdin, signal, problem, more, gone: options.onGone ?? (() => {}) };
  try {
    for (const place of places) {
      signal?.throwIfAborted();
      yield* reported(found(place, around), problem);
    }
  } finally {
    await close();
  }
}

function raise(problem: SourceError): never {
  throw problem;
}

/** The fetcher is loaded where an address is read: files must not wait for it. */
function fetching({ web, signal }: ReadOptions) {
  let made: Promise<Fetcher> | undefined;
  const make = async () => {
    const { Fetcher } = await import('./fetcher/index.ts');
    return new Fetcher({ ...web, ...(signal && { signal }) });
  };
  return {
    fetcher: () => (made ??= make()),
    close: async () => (await made)?.close(),
  };
}

/** What comes before a problem, which ends it. */
async function* reported<T>(
  findings: AsyncGenerator<T>,
  problem: (problem: SourceError) => void,
): AsyncGenerator<T> {
  for (;;) {
    const next = await attempt(() => findings.next(), problem);
    if (next === null || next.done === true) return;
    yield next.value;
  }
}

/** What is kept of a document that was read: never its text, so that memory does not grow with their number. */
type Known = Pick<Source, 'label' | 'hash'>;

interface Reading {
  readonly earlier: Map<string, Known>;
  readonly options: ReadOptions;
  readonly problem: (problem: SourceError) => void;
}

/**
 * The document, read; nothing where it came before, is known or cannot be read. Two documents that would be taken for
 * one are a problem.
 */
async function* newIn(finding: Finding, { earlier, options, problem }: Reading): AsyncGenerator<Source> {
  const { origin, label, page, known, register } = finding;
  const hash = hashOf(page.bytes);
  const before = earlier.get(origin);
  if (before !== undefined && before.hash !== hash) problem(sameOrigin(before, finding));
  if (before !== undefined) return;
  if (options.isKnown?.({ origin, hash, ...(known && { known }) }) === true) {
    earlier.set(origin, { label, hash });
    options.onKnown?.(label);
    return;
  }
  const content = finding.content ?? (await attempt(() => contentOf(page, origin, label), problem));
  if (content === null) return;
  earlier.set(origin, { label, hash });
  yield { origin, label, ...content, hash, ...(known && { known }), ...(register && { register }) };
}

function sameOrigin(before: Known, { origin, label }: Finding): SourceError {
  return new SourceError(
    'same-origin',
    label,
    `${before.label} and ${label} would both be "${origin}": rename a file or its folder.`,
  );
}
