import { setTimeout as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Graph } from '../graph/index.ts';
import { EXIT } from './failure.ts';
import { failureOf } from './faults.ts';
import { type FetchingOptions, fetching, fetchingOptions } from './fetching-options.ts';
import type { ImportOptions } from './importing.ts';
import { interruptible } from './interrupt.ts';
import { graphOption, jobsOption } from './options.ts';
import { type ServingOptions, servingOptions } from './serving-options.ts';

interface Options extends ServingOptions, FetchingOptions {
  readonly graph: string;
  readonly jobs: number;
  readonly serve: boolean;
  readonly every: Span;
}

/** As it was written ("10m"), and in milliseconds. */
interface Span {
  readonly written: string;
  readonly ms: number;
}

type Round = () => Promise<unknown>;

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_DAYS = 7;

/** `ratsgraph watch SOURCE…`: imports what is new or changed, again and again. */
export function watchCommand(): Command {
  const command = new Command('watch')
    .summary('import what is new or changed, again and again')
    .description(
      'Imports what is new or changed at the sources, now and then again and again until Ctrl-C. What cannot be read is told and tried again the next time.',
    )
    .argument('<source...>', 'files, folders, archives (.zip), globs or web addresses (also of OParl)')
    .addOption(everyOption())
    .option('--serve', 'serve the graph meanwhile: an embedded one has room for one process alone', false)
    .addOption(graphOption())
    .addOption(jobsOption())
    .action(run);
  for (const option of [...fetchingOptions(), ...servingOptions()]) command.addOption(option);
  return command;
}

async function run(
  sources: string[],
  { graph: url, jobs, serve, every, ...options }: Options,
): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { importNew } = await import('./importing.ts');
  const round = (graph: Graph, told: Pick<ImportOptions, 'onDone'> = {}) =>
    importNew(graph, sources, { jobs, quiet: true, web: fetching(options), ...told });
  process.stdout.write(`Looking every ${every.written} for what is new or changed; Ctrl-C stops.\n`);
  await interruptible('Stopping.', async (signal) => {
    if (!serve) return watch(() => withGraph(url, (graph) => round(graph), { canWait: true }), every, signal);
    const { serveUntilStopped } = await import('./serving.ts');
    const { createMetrics, measured } = await import('../server/index.ts');
    return withGraph(url, (graph) => {
      const metrics = createMetrics(graph.connections);
      const open = measured(graph, metrics);
      const beside = () => serveUntilStopped(graph, options, metrics);
      return watch(() => round(open, { onDone: metrics.imported }), every, signal, beside);
    });
  });
}

/**
 * Rounds until Ctrl-C, which is how it is meant to end. The first round may fail, with a reason that whoever started
 * it should know at once; later ones are told and tried again.
 * @param beside what happens while the later ones do
 */
async function watch(
  round: Round,
  every: Span,
  signal: AbortSignal,
  beside: () => Promise<void> = async () => {},
): Promise<void> {
  await round();
  if (signal.aborted) return;
  await Promise.all([goOn(round, every, signal), beside()]);
}

async function goOn(round: Round, { ms }: Span, signal: AbortSignal): Promise<void> {
  while (!(await stoppedWithin(ms, signal))) await attempt(round);
}

async function attempt(round: Round): Promise<void> {
  try {
    await round();
  } catch (fault) {
    const { exit, message } = failureOf(fault);
    if (exit === EXIT.software) throw fault;
    process.stderr.write(`ratsgraph: ${message} It is tried again.\n`);
  }
}

/** Waits; true where the signal fired before the time was over. */
function stoppedWithin(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, false, { signal }).catch(() => true);
}

function everyOption(): Option {
  return new Option('-e, --every <time>', 'how long to wait between two looks: 30s, 10m, 2h, 1d')
    .default(span('10m'), '10m')
    .argParser(span);
}

function span(written: string): Span {
  const [, number, unit = ''] = /^([1-9]\d{0,5})([smhd])$/u.exec(written) ?? [];
  const ms = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (ms <= LONGEST_DAYS * 86_400_000) return { written, ms };
  throw new InvalidArgumentError(
    `It must be a time like 30s, 10m, 2h or 1d, of at most ${LONGEST_DAYS} days.`,
  );
}
