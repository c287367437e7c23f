import { Command, InvalidArgumentError } from 'commander';
import type { Graph } from '../graph/index.ts';
import { EXIT, Failure } from './failure.ts';
import { graphOption } from './options.ts';
import { firstDay } from './retention.ts';

interface Options {
  readonly graph: string;
  readonly olderThan?: string;
}

/** `ratsgraph remove ORIGIN…`: documents out of the graph. */
export function removeCommand(): Command {
  return new Command('remove')
    .summary('take documents out of the graph')
    .description('Takes documents out of the graph, with everything that only they supported.')
    .argument(
      '[origin...]',
      'as the graph names the documents: an address, or folder and file name ("sample/rat.txt")',
    )
    .option(
      '--older-than <time>',
      'the documents of all meetings longer ago than that (10y, 18m), or before that day (2015-01-01)',
      dayIn,
    )
    .addOption(graphOption())
    .action(run);
}

async function run(origins: string[], { graph: url, olderThan }: Options): Promise<void> {
  if ((olderThan === undefined) === (origins.length === 0))
    throw new Failure(EXIT.usage, 'remove takes documents, or --older-than with a time: name one of both.');
  const { withGraph } = await import('./graph.ts');
  if (olderThan === undefined) return withGraph(url, (graph) => removeThese(graph, origins));
  const { removeBefore } = await import('../../import/write/retention.ts');
  const removed = await withGraph(url, (graph) => removeBefore(graph, olderThan));
  process.stdout.write(`${removed.length} documents of meetings before ${olderThan} removed.\n`);
}

async function removeThese(graph: Graph, origins: readonly string[]): Promise<void> {
  const { remove } = await import('../../import/write/index.ts');
  const { removed, missing, untold } = await remove(graph, origins);
  process.stdout.write(`${removed.length} documents removed.\n`);
  if (untold.length > 0)
    process.stdout.write(
      `Told in them until now, and told again once they are imported again: ${untold.join(', ')}.\n`,
    );
  if (missing.length > 0) {
    throw new Failure(
      EXIT.noInput,
      `the graph holds no ${missing.join(', no ')}: ratsgraph export lists what it holds.`,
    );
  }
}

function dayIn(written: string): string {
  const day = firstDay(written);
  if (day !== null) return day;
  throw new InvalidArgumentError('It must be a time like 10y or 18m, or a day like 2015-01-01.');
}
