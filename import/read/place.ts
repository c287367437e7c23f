import { stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { attempt, SourceError } from './error.ts';
import { filesIn } from './folder.ts';

/** One thing to read; `label` is how messages name it. */
export interface Place {
  readonly kind: 'file' | 'address' | 'stdin';
  /** The absolute path, the address, or `-`. */
  readonly at: string;
  readonly label: string;
}

const ofMinutes = /\.(?:txt|text|md|html?|pdf|docx)$/iu;
/** What lies in folders of minutes and is none. */
const aboutTheFolder = /^(readme|licen[cs]e|changelog|notice)\b/iu;
const scheme = /^[a-z][a-z0-9+.-]+:\/\//iu;

/** Whether a path is that of a document that is read, in an archive or a folder. */
export function isMinutes(path: string): boolean {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  const isMark = name.startsWith('~$') || name.startsWith('.') || path.startsWith('__MACOSX/');
  return ofMinutes.test(name) && !isMark && !aboutTheFolder.test(name);
}

/** Of several; a place that is named twice counts once. */
export async function allPlaces(
  specs: readonly string[],
  problem: (problem: SourceError) => void,
): Promise<Place[]> {
  const found = new Map<string, Place>();
  for (const spec of specs) {
    for (const place of (await attempt(() => places(spec, problem), problem)) ?? []) {
      if (!found.has(place.at)) found.set(place.at, place);
    }
  }
  return [...found.values()];
}

/** Whether a path is that of an archive by its name. */
export function isCalledArchive(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** What a file, folder, pattern, address or `-` stands for, in the order of the paths. */
export async function places(spec: string, problem: (problem: SourceError) => void): Promise<Place[]> {
  if (spec === '-') return [{ kind: 'stdin', at: '-', label: 'standard input' }];
  if (scheme.test(spec)) return [{ kind: 'address', at: address(spec), label: spec }];
  const found = await stat(spec).catch(() => null);
  if (found?.isDirectory()) return inFolder(spec, problem);
  if (found !== null) return [file(resolve(spec), spec)];
  const { isDynamicPattern } = await globbing();
  if (isDynamicPattern(spec)) return matching(spec);
  throw new SourceError('not-found', spec, `${spec} does not exist: check the path and how it is spelled.`);
}

function address(spec: string): string {
  const url = URL.canParse(spec) ? new URL(spec) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new SourceError(
      'bad-address',
      spec,
      `${spec} is no web address that can be read: it has to look like https://example.org/minutes.html.`,
    );
  }
  url.hash = '';
  return url.href;
}

/** Loaded only where a pattern is read: one document must not wait for it. */
function globbing(): Promise<typeof import('tinyglobby')> {
  return import('tinyglobby');
}

async function inFolder(folder: string, problem: (problem: SourceError) => void): Promise<Place[]> {
  const files = await filesIn(folder, problem);
  const paths = files.filter((path) => isMinutes(path) || isCalledArchive(path));
  const found = inOrder(paths);
  if (found.length > 0) return found;
  throw new SourceError(
    'no-minutes',
    folder,
    `${folder} holds no minutes: text (.txt, .text, .md), pages (.html, .htm), .pdf, .docx and .zip files are read, also from the folders in it.`,
  );
}

async function matching(pattern: string): Promise<Place[]> {
  const { glob } = await globbing();
  const found = inOrder(
    await glob(pattern.split(sep).join('/'), { absolute: true, expandDirectories: false }),
  );
  if (found.length > 0) return found;
  throw new SourceError(
    'not-found',
    pattern,
    `${pattern} matches no file: check the pattern and the folder.`,
  );
}

function inOrder(paths: readonly string[]): Place[] {
  return paths
    .map((path) => resolve(path))
    .filter((path) => !aboutTheFolder.test(basename(path)))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => file(path, fromHere(path)));
}

/** The path as people write it: from the working folder where it lies below it. */
function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function file(at: string, label: string): Place {
  return { kind: 'file', at, label };
}
