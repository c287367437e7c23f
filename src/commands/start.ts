import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type FetcherOptions, readRaw } from '../../import/read/index.ts';
import type { Graph } from '../graph/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { type FetchingOptions, fetching, fetchingOptions } from './fetching-options.ts';
import { graphOption, rebuildOption, SOURCES } from './options.ts';
import { type ServingOptions, servingOptions } from './serving-options.ts';

/** Minutes of invented places that come with Ratsgraph. */
const SAMPLE = fileURLToPath(new URL('../../import/sample', import.meta.url));

interface Options extends ServingOptions, FetchingOptions {
  readonly graph: string;
  readonly rebuild: boolean;
}

/** `ratsgraph start [SOURCE…]`: import, then serve. */
export function startCommand(): Command {
  const command = new Command('start')
    .summary('import minutes, then serve')
    .description(
      'Imports minutes and serves them. Without a source an empty graph gets the bundled sample. What is there already is not imported again.',
    )
    .argument('[source...]', SOURCES)
    .addOption(graphOption())
    .addOption(rebuildOption())
    .action(run);
  for (const option of [...fetchingOptions(), ...servingOptions()]) command.addOption(option);
  return command;
}

async function run(sources: string[], { graph: url, rebuild, ...options }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { serveUntilStopped } = await import('./serving.ts');
  const work = async (graph: Graph) => {
    const ending = await importFirst(graph, sources, fetching(options));
    process.exitCode = ending;
    if (ending !== EXIT.interrupted) await serveUntilStopped(graph, options);
  };
  await withGraph(url, work, { rebuild });
}

async function importFirst(
  graph: Graph,
  sources: readonly string[],
  web: FetcherOptions,
): Promise<ExitCode | 0> {
  const { known } = await import('../../import/write/index.ts');
  const { importNew } = await import('./importing.ts');
  if (sources.length > 0) return importNew(graph, sources, { web });
  const there = await known(graph);
  return (await isSample([...there.keys()])) ? importNew(graph, [SAMPLE]) : 0;
}

/** Whether all these documents come from the sample; so does nothing. */
async function isSample(origins: readonly string[]): Promise<boolean> {
  const bundled = new Set<string>();
  for await (const { origin } of readRaw([SAMPLE])) bundled.add(origin);
  return origins.every((origin) => bundled.has(origin));
}
