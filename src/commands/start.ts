import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Source } from '../../import/model.ts';
import { read } from '../../import/read/index.ts';
import type { Graph } from '../graph/index.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { graphOption } from './options.ts';
import { type ServingOptions, servingOptions } from './serving-options.ts';

/** Minutes of invented places that come with Ratsgraph. */
const SAMPLE = fileURLToPath(new URL('../../import/sample', import.meta.url));

interface Options extends ServingOptions {
  readonly graph: string;
}

/** `ratsgraph start [SOURCE…]`: import, then serve. */
export function startCommand(): Command {
  const command = new Command('start')
    .summary('import minutes, then serve')
    .description(
      'Imports minutes and serves them. Without a source an empty graph gets the bundled sample. What is there already is not imported again.',
    )
    .argument('[source...]', 'files, folders, globs, web addresses, or - for standard input')
    .addOption(graphOption())
    .action(run);
  for (const option of servingOptions()) command.addOption(option);
  return command;
}

async function run(sources: string[], { graph: url, ...options }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { serveUntilStopped } = await import('./serving.ts');
  await withGraph(url, async (graph) => {
    const ending = await importNew(graph, sources);
    process.exitCode = ending;
    if (ending !== EXIT.interrupted) await serveUntilStopped(graph, options);
  });
}

async function importNew(graph: Graph, sources: readonly string[]): Promise<ExitCode | 0> {
  const { known } = await import('../../import/write/index.ts');
  const { importInto } = await import('./importing.ts');
  const there = await known(graph);
  const skip = ({ origin, hash }: Source) => there.get(origin) === hash;
  if (sources.length > 0) return importInto(graph, sources, { skip });
  return (await isSample([...there.keys()])) ? importInto(graph, [SAMPLE], { skip }) : 0;
}

/** Whether all these documents come from the sample; so does nothing. */
async function isSample(origins: readonly string[]): Promise<boolean> {
  const bundled = new Set<string>();
  for await (const { origin } of read([SAMPLE])) bundled.add(origin);
  return origins.every((origin) => bundled.has(origin));
}
