import { createReadStream } from 'node:fs';
import type { Extraction } from '../../../import/model.ts';
import { SourceError } from '../../../import/read/error.ts';
import { type Place, places } from '../../../import/read/place.ts';
import { type Progress, showProgress } from '../progress.ts';
import { type Each, type ExtractionOptions, exitOf } from '../sources.ts';
import { LineError, parseLine } from './line.ts';

/** A document with all that it says is a few times its text, which is 20 MB at most. */
const LONGEST = 200_000_000;

/** What `extract --format jsonl` printed; a line that is no extraction is told on stderr, and the others go on. */
export function extracted(specs: readonly string[], options: ExtractionOptions = {}): Each<Extraction> {
  const seen: Seen = { skipped: 0, exit: 0, hashes: new Map() };
  return {
    get skipped() {
      return seen.skipped;
    },
    get exit() {
      return seen.exit;
    },
    [Symbol.asyncIterator]: () => each(specs, options, seen),
  };
}

interface Seen {
  skipped: number;
  exit: Each<Extraction>['exit'];
  /** By origin, of the bytes that were read. */
  readonly hashes: Map<string, string>;
}

async function* each(
  specs: readonly string[],
  { signal, skip }: ExtractionOptions,
  seen: Seen,
): AsyncGenerator<Extraction> {
  if (specs.length === 0) return;
  const progress = await showProgress();
  try {
    for await (const { line, place } of lines(specs, progress, seen)) {
      if (signal?.aborted) return;
      const extraction = attempt(line, place, progress, seen);
      if (extraction !== null && skip?.(extraction.document)) seen.skipped += 1;
      else if (extraction !== null) yield extraction;
      progress.step(place);
    }
  } finally {
    progress.stop();
  }
}

interface Line {
  readonly line: string;
  /** "part.jsonl:17". */
  readonly place: string;
}

/** The lines of all files that can be read, empty ones left out. */
async function* lines(specs: readonly string[], progress: Progress, seen: Seen): AsyncGenerator<Line> {
  const files = await filesOf(specs, progress, seen);
  let count = 0;
  for (const { at } of files) count += await countLines(at);
  progress.total(count);
  for (const { at, label } of files) {
    for await (const line of linesOf(at, label)) if (line.line.trim() !== '') yield line;
  }
}

async function filesOf(specs: readonly string[], progress: Progress, seen: Seen): Promise<Place[]> {
  const files: Place[] = [];
  for (const spec of specs) {
    try {
      files.push(...(await places(spec)));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      tell(error, progress, seen);
    }
  }
  return files;
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(path, 'utf8')) count += String(chunk).split('\n').length - 1;
  return count;
}

/** Lines end at a line feed and nowhere else: a text may hold other ends of lines. */
async function* linesOf(path: string, label: string): AsyncGenerator<Line> {
  let [pieces, length, number] = [[] as string[], 0, 1];
  for await (const chunk of createReadStream(path, 'utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    pieces.push(first);
    length += first.length;
    if (length > LONGEST) throw damaged(`${label}:${number}`, 'it is too long for one');
    for (const next of others) {
      yield { line: pieces.join(''), place: `${label}:${number}` };
      [pieces, length, number] = [[next], next.length, number + 1];
    }
  }
  yield { line: pieces.join(''), place: `${label}:${number}` };
}

/** Null after the problem was told. */
function attempt(line: string, place: string, progress: Progress, seen: Seen): Extraction | null {
  try {
    const extraction = parseLine(line);
    return isNew(extraction, place, seen) ? extraction : null;
  } catch (error) {
    const problem = error instanceof LineError ? damaged(place, error.message) : error;
    if (!(problem instanceof SourceError)) throw problem;
    tell(problem, progress, seen);
    return null;
  }
}

/**
 * False where the same document came before.
 * @throws {SourceError} where another came under its name
 */
function isNew({ document: { origin, hash } }: Extraction, place: string, { hashes }: Seen): boolean {
  const before = hashes.get(origin);
  hashes.set(origin, before ?? hash);
  if (before === undefined || before === hash) return before === undefined;
  const message = `${place} is another document than one before it, and both are "${origin}": leave one of them out.`;
  throw new SourceError('same-origin', place, message);
}

function damaged(place: string, what: string): SourceError {
  const message = `${place} is no line of "extract --format jsonl": ${what}. Extract that document again.`;
  return new SourceError('damaged', place, message);
}

function tell(problem: SourceError, progress: Progress, seen: Seen): void {
  progress.say(`ratsgraph: ${problem.message}`);
  seen.exit ||= exitOf(problem);
}
