import { save } from '../../import/write/index.ts';
import type { Graph } from '../graph/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { interruptible } from './interrupt.ts';
import { counted, emptyTally, importReport } from './report.ts';
import { type ExtractionOptions, extractions } from './sources.ts';

const NOTICE = 'Finishing the documents at hand; Ctrl-C again stops at once.';
const STOPPED = 'ratsgraph: stopped before the end; the same command goes on where this one stopped.';

/**
 * Imports the sources and tells on stdout what they held and what changed. At Ctrl-C the documents at hand are
 * finished and no other is begun.
 * @returns how the command ends
 */
export async function importInto(
  graph: Graph,
  sources: readonly string[],
  options: Omit<ExtractionOptions, 'signal'> = {},
): Promise<ExitCode | 0> {
  return interruptible(NOTICE, async (signal) => {
    const started = Date.now();
    const tally = emptyTally();
    const found = extractions(sources, { ...options, signal });
    const saved = await save(graph, counted(found, tally), { signal });
    const where = `${graph.place} (${graph.engine})`;
    process.stdout.write(
      importReport(where, { tally, saved, skipped: found.skipped, time: Date.now() - started }),
    );
    if (signal.aborted) process.stderr.write(`${STOPPED}\n`);
    return signal.aborted ? EXIT.interrupted : found.exit;
  });
}
