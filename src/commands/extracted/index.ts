import { createReadStream } from 'node:fs';
import type { Extraction } from '../../../import/model.ts';
import { attempt, SourceError } from '../../../import/read/error.ts';
import { allPlaces } from '../../../import/read/place.ts';
import { type Each, each, type Work } from '../each.ts';
import type { ExtractionOptions } from '../sources.ts';
import { damaged, parseLine } from './line.ts';

/** A document with all that it says is a few times its text, which is 20 MB at most. */
const LONGEST = 200_000_000;

/** What `extract --format jsonl` printed; a line that is no extraction is told on stderr, and the others go on. */
export function extracted(specs: readonly string[], options: ExtractionOptions = {}): Each<Extraction> {
  return each((work) => eachLine(specs, options, work));
}

/** By origin, of the bytes that were read. */
type Hashes = Map<string, string>;

async function* eachLine(
  specs: readonly string[],
  { signal, skip }: ExtractionOptions,
  work: Work,
): AsyncGenerator<Extraction> {
  const hashes: Hashes = new Map();
  for await (const line of lines(specs, work)) {
    if (signal?.aborted) return;
    const extraction = await attempt(() => newIn(line, hashes), work.onProblem);
    if (extraction !== null && skip?.(extraction.document)) work.skipOne();
    else if (extraction !== null) yield extraction;
    work.progress.step(line.place);
  }
}

interface Line {
  readonly line: string;
  /** "part.jsonl:17". */
  readonly place: string;
}

/** The lines of all files that can be read, empty ones left out. */
async function* lines(specs: readonly string[], { progress, onProblem }: Work): AsyncGenerator<Line> {
  const files = await allPlaces(specs, onProblem);
  let count = 0;
  for (const { at } of files) count += await countLines(at);
  progress.total(count);
  for (const { at, label } of files) {
    for await (const line of linesOf(at, label)) if (line.line.trim() !== '') yield line;
  }
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

/**
 * What the line says; null where the same document came before.
 * @throws {SourceError} also where another came under its name
 */
function newIn({ line, place }: Line, hashes: Hashes): Extraction | null {
  const extraction = parseLine(line, place);
  const { origin, hash } = extraction.document;
  const before = hashes.get(origin);
  if (before === hash) return null;
  if (before === undefined) {
    hashes.set(origin, hash);
    return extraction;
  }
  const message = `${place} is another document than one before it, and both are "${origin}": leave one of them out.`;
  throw new SourceError('same-origin', place, message);
}
