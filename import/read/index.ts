import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Source } from '../model.ts';
import { collect, fileBytes } from './bytes.ts';
import { contentOf } from './content.ts';
import { attempt, SourceError } from './error.ts';
import { allPlaces, type Place } from './place.ts';
import { fetchPage, type Page } from './web.ts';

export { SourceError, type SourceErrorCode } from './error.ts';
export { given } from './given.ts';

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds that an address may take; 30 s unless told. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Called once, before the first document, with the number of places to read. */
  readonly onPlaces?: (count: number) => void;
  /** Called for each source that cannot be read; the rest goes on. Without it the first problem is thrown. */
  readonly onProblem?: (problem: SourceError) => void;
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
  const found = await allPlaces(specs, problem);
  options.onPlaces?.(found.length);
  const earlier = new Map<string, Known>();
  for (const place of found) {
    options.signal?.throwIfAborted();
    const source = await attempt(() => load(place, options), problem);
    if (source !== null && isNew(source, earlier, problem)) yield source;
  }
}

/** A document as it came, for whoever hands it on. */
export interface Raw {
  readonly origin: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** The bytes of what `read` would read, in the same order and by the same names. */
export async function* readRaw(
  specs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Raw, void> {
  const problem = options.onProblem ?? raise;
  const found = await allPlaces(specs, problem);
  options.onPlaces?.(found.length);
  for (const place of found) {
    options.signal?.throwIfAborted();
    const page = await attempt(() => bytesOf(place, options), problem);
    if (page === null) continue;
    yield { origin: originOf(place, hashOf(page.bytes)), label: place.label, bytes: page.bytes };
  }
}

function raise(problem: SourceError): never {
  throw problem;
}

/** What is kept of a document that was read: never its text, so that memory does not grow with their number. */
type Known = Pick<Source, 'label' | 'hash'>;

/** False where the same document came before; two documents that would be taken for one are a problem. */
function isNew(
  source: Source,
  earlier: Map<string, Known>,
  problem: (problem: SourceError) => void,
): boolean {
  const before = earlier.get(source.origin);
  if (before === undefined) {
    earlier.set(source.origin, { label: source.label, hash: source.hash });
    return true;
  }
  if (before.hash !== source.hash) problem(sameOrigin(before, source));
  return false;
}

function sameOrigin(before: Known, source: Source): SourceError {
  return new SourceError(
    'same-origin',
    source.label,
    `${before.label} and ${source.label} would both be "${source.origin}": rename a file or its folder.`,
  );
}

async function load(place: Place, options: ReadOptions): Promise<Source> {
  const page = await bytesOf(place, options);
  const content = await contentOf(page, place.at, place.label);
  const hash = hashOf(page.bytes);
  return { origin: originOf(place, hash), label: place.label, ...content, hash };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function bytesOf(place: Place, options: ReadOptions): Promise<Page> {
  const { fetch = globalThis.fetch, timeout = 30_000, signal, stdin = process.stdin } = options;
  if (place.kind === 'address') return fetchPage(place, { fetch, timeout, signal });
  const bytes = place.kind === 'stdin' ? await collect(stdin, place.label) : await fileBytes(place, signal);
  return { bytes, isHtml: /^\.html?$/iu.test(extname(place.at)), charset: undefined };
}

/** Standard input has no name of its own: its words make one, so that two of them do not replace each other. */
function originOf(place: Place, hash: string): string {
  if (place.kind === 'stdin') return `stdin/${hash.slice(0, 16)}`;
  if (place.kind === 'address') return withoutPassword(place.at);
  return place.at.split(/[\\/]/u).filter(Boolean).slice(-2).join('/');
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
