import { type FetcherOptions, readRaw } from '../../import/read/index.ts';
import type { Imported, Removed } from '../api/index.ts';
import { ask } from './asking.ts';
import { each, type Work } from './each.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { interruptible } from './interrupt.ts';
import { takenBackReport, waitingReport } from './report.ts';
import { version } from './version.ts';

/** A server takes a hundred documents of 20 MB in all, and two minutes for them: fewer come well within both. */
const MOST_DOCUMENTS = 20;
const MOST_BYTES = 10_000_000;

const NOTICE = 'Finishing the documents at hand; Ctrl-C again stops at once.';
const STOPPED = 'ratsgraph: stopped before the end; the same command hands over what is missing.';
const NOTES = '{ name message }';
const IMPORT = `mutation ($documents: [MinutesInput!]!) {
  import(documents: $documents) {
    created changed superseded unchanged questions answers commitments problems ${NOTES} warnings ${NOTES} waiting
  }
}`;

const NOTHING = {
  ...{ created: 0, changed: 0, superseded: 0, unchanged: 0 },
  ...{ questions: 0, answers: 0, commitments: 0 },
};

interface Handed {
  readonly name: string;
  readonly base64: string;
  /** JSON. */
  readonly told: string;
}

/**
 * Has the server at `server` import the sources into the graph that it holds.
 * @returns how the command ends
 */
export async function handOver(
  sources: readonly string[],
  server: URL,
  web: FetcherOptions,
): Promise<ExitCode | 0> {
  return interruptible(NOTICE, async (signal) => {
    const sum = { ...NOTHING };
    let hasProblems = false;
    let waits: readonly string[] = [];
    const gone = new Set<string>();
    const onGone = (origin: string) => void gone.add(origin);
    const batches = each((work) => inBatches(sources, { signal, web, onGone }, work));
    for await (const batch of batches) {
      const told = await ask<{ import: Imported }>(server, IMPORT, { documents: batch });
      const { problems, warnings, waiting, ...counts } = told.import;
      waits = waiting;
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += counts[name];
      for (const { name, message } of warnings) tell(`Warning for ${name}: ${message}`);
      for (const { message } of problems) tell(`ratsgraph: ${message}`);
      hasProblems ||= problems.length > 0;
    }
    const removed = await takenBack(server, gone);
    process.stdout.write(report(server, sum) + takenBackReport(removed) + waitingReport(waits));
    if (signal.aborted) tell(STOPPED);
    return signal.aborted ? EXIT.interrupted : batches.exit || (hasProblems ? EXIT.data : 0);
  });
}

const REMOVE = 'mutation ($origins: [String!]!) { remove(origins: $origins) { removed } }';

/** What was taken back by whoever published it goes from the graph, too. */
async function takenBack(server: URL, gone: ReadonlySet<string>): Promise<number> {
  if (gone.size === 0) return 0;
  const { remove } = await ask<{ remove: Pick<Removed, 'removed'> }>(server, REMOVE, { origins: [...gone] });
  return remove.removed.length;
}

interface Reading {
  readonly signal: AbortSignal;
  readonly web: FetcherOptions;
  readonly onGone: (origin: string) => void;
}

async function* inBatches(
  sources: readonly string[],
  { signal, web, onGone }: Reading,
  { progress, onProblem }: Work,
): AsyncGenerator<Handed[]> {
  let batch: Handed[] = [];
  let size = 0;
  for await (const { origin, label, bytes, told } of readRaw(sources, {
    signal,
    web: { ...web, version: version() },
    ...{ onProblem, onGone },
    onPlaces: progress.total,
  })) {
    if (batch.length === MOST_DOCUMENTS || (batch.length > 0 && size + bytes.length > MOST_BYTES)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    if (signal.aborted) return;
    const base64 = Buffer.from(bytes).toString('base64');
    batch.push({ name: origin, base64, told: JSON.stringify(told) });
    size += bytes.length;
    progress.step(label);
  }
  if (batch.length > 0) yield batch;
}

function report(server: URL, sum: Omit<Imported, 'problems' | 'warnings' | 'waiting'>): string {
  const { created, changed, superseded, unchanged, questions, answers, commitments } = sum;
  const others = superseded > 0 ? `${superseded} superseded, ` : '';
  return (
    `Imported through ${server}: ${created} created, ${changed} changed, ${others}${unchanged} unchanged; ` +
    `${questions} questions, ${answers} answers, ${commitments} promises.\n`
  );
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
