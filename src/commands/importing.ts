import type { Extraction } from '../../import/model.ts';
import { known, NoForebear, remove, type Saved, save, waiting } from '../../import/write/index.ts';
import { removeBefore } from '../../import/write/retention.ts';
import type { Graph } from '../graph/index.ts';
import type { DocumentCounts } from '../server/index.ts';
import { both, type Each } from './each.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';
import { interruptible } from './interrupt.ts';
import {
  counted,
  emptyTally,
  type Import,
  importReport,
  takenBackReport,
  waitingLine,
  waitingReport,
} from './report.ts';
import { keptSince, youngEnough } from './retention.ts';
import { noteCache } from './rights/caches.ts';
import { type Rights, rightsOn } from './rights/index.ts';
import { type Document, type ExtractionOptions, extractions } from './sources.ts';

const NOTICE = 'Finishing the documents at hand; Ctrl-C again stops at once.';
const STOPPED = 'ratsgraph: stopped before the end; the same command goes on where this one stopped.';

export interface ImportOptions extends Omit<ExtractionOptions, 'signal'> {
  /** Nothing is told where nothing was imported. */
  readonly quiet?: boolean;
  /** The origin of the document that the only one among the sources corrects. */
  readonly supersedes?: string;
  /** What is hidden in the graph, where that was read already. */
  readonly rights?: Rights;
  /** Called at the end with what became of the documents, and after how many seconds. */
  readonly onDone?: (documents: DocumentCounts, seconds: number) => void;
}

/** Imports those of the sources that the graph does not hold with just these bytes. */
export async function importNew(
  graph: Graph,
  sources: readonly string[],
  options: ImportOptions = {},
): Promise<ExitCode | 0> {
  const there = await known(graph);
  const rights = await rightsOn(graph);
  const skip = ({ origin, hash, known: digest }: Document) => {
    const [stored, before] = there.get(origin)?.split('+') ?? [];
    return before === digest && rights.isHashOf(stored, hash);
  };
  return importInto(graph, sources, { ...options, skip, rights });
}

/**
 * Imports the sources and tells on stdout what they held and what changed. At Ctrl-C the documents at hand are
 * finished and no other is begun.
 * @returns how the command ends
 */
export async function importInto(
  graph: Graph,
  sources: readonly string[],
  { quiet = false, supersedes, rights, onDone, ...options }: ImportOptions = {},
): Promise<ExitCode | 0> {
  return interruptible(NOTICE, async (signal) => {
    const started = Date.now();
    const { cache } = options.web ?? {};
    if (cache && sources.some(isAddress)) noteCache(graph.place, cache);
    const tally = emptyTally();
    const since = keptSince(process.env);
    const { hidden } = rights ?? (await rightsOn(graph));
    const gone = new Set<string>();
    const onGone = (origin: string) => void gone.add(origin);
    const found = await everything(sources, { ...options, signal, onGone });
    const kept = counted(hidden(youngEnough(found, since)), tally);
    const saved = await saveCorrecting(graph, kept, { signal, supersedes });
    const removed = (await removeGone(graph, gone)) + (await removeOld(graph, since));
    // What another version, or a rule that hides more, has in another's place leaves its bytes in an embedded file.
    if (!signal.aborted && saved.changed + removed > 0) await graph.rewrite();
    const where = `${graph.place} (${graph.engine})`;
    const told = { tally, saved, skipped: found.skipped, time: Date.now() - started };
    onDone?.(documentsOf(told, found.problems), told.time / 1000);
    if (!quiet || tally.documents > 0) process.stdout.write(importReport(where, told));
    if (tally.documents > 0) process.stdout.write(waitingReport((await waiting(graph)).map(waitingLine)));
    if (signal.aborted) process.stderr.write(`${STOPPED}\n`);
    return signal.aborted ? EXIT.interrupted : found.exit;
  });
}

function documentsOf({ saved, skipped }: Import, refused: number): DocumentCounts {
  const { created, changed, unchanged } = saved;
  return { created, changed, unchanged: unchanged + skipped, refused };
}

async function removeOld(graph: Graph, since: string | null): Promise<number> {
  if (since === null) return 0;
  const { removed } = await removeBefore(graph, since);
  if (removed.length > 0)
    process.stdout.write(`${removed.length} documents of before ${since} were removed.\n`);
  return removed.length;
}

/** What was taken back by whoever published it goes from the graph, too. */
async function removeGone(graph: Graph, gone: ReadonlySet<string>): Promise<number> {
  if (gone.size === 0) return 0;
  const there = await known(graph);
  const held = [...gone].filter((origin) => there.has(origin));
  if (held.length === 0) return 0;
  const { removed } = await remove(graph, held);
  process.stdout.write(takenBackReport(removed.length));
  return removed.length;
}

/** What minutes say, and before it what was extracted before. */
async function everything(sources: readonly string[], options: ExtractionOptions): Promise<Each<Extraction>> {
  const lines = sources.filter(isExtracted);
  const minutes = sources.filter((source) => !isExtracted(source));
  if (lines.length === 0) return extractions(minutes, options);
  const { extracted } = await import('./extracted/index.ts');
  const before = extracted(lines, options);
  return minutes.length === 0 ? before : both(before, extractions(minutes, options));
}

/** Files and patterns that end so are what `extract --format jsonl` printed. */
function isExtracted(source: string): boolean {
  return /\.jsonl$/iu.test(source) && !isAddress(source);
}

function isAddress(source: string): boolean {
  return /^https?:/iu.test(source);
}

/** What is written; `supersedes` holds for the only document. */
async function saveCorrecting(
  graph: Graph,
  found: AsyncIterable<Extraction>,
  { signal, supersedes }: { readonly signal: AbortSignal; readonly supersedes: string | undefined },
): Promise<Saved> {
  if (supersedes === undefined) return save(graph, found, { signal });
  const told = new Map<string, string>();
  try {
    return await save(graph, correcting(found, supersedes, told), { signal, supersedes: told });
  } catch (error) {
    if (!(error instanceof NoForebear)) throw error;
    const message = `${error.message}: ratsgraph export lists what it holds. Nothing was imported.`;
    throw new Failure(EXIT.noInput, message, { cause: error });
  }
}

/** Notes in `told` that the document corrects that one, before anybody writes it. */
async function* correcting(
  found: AsyncIterable<Extraction>,
  supersedes: string,
  told: Map<string, string>,
): AsyncGenerator<Extraction> {
  let only: Extraction | null = null;
  for await (const extraction of found) {
    if (only !== null)
      throw new Failure(EXIT.usage, '--supersedes is for one document: import the others without it.');
    only = extraction;
  }
  if (only === null) return;
  if (only.source === supersedes)
    throw new Failure(
      EXIT.usage,
      `"${supersedes}" is this document itself: a changed one needs no --supersedes.`,
    );
  told.set(only.source, supersedes);
  yield only;
}
