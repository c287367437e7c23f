import { Command } from 'commander';
import { EXIT, Failure } from './failure.ts';
import { graphOption } from './options.ts';

interface Options {
  readonly graph: string;
}

/** `ratsgraph remove ORIGIN…`: documents out of the graph. */
export function removeCommand(): Command {
  return new Command('remove')
    .summary('take documents out of the graph')
    .description('Takes documents out of the graph, with everything that only they supported.')
    .argument(
      '<origin...>',
      'as the graph names the documents: an address, or folder and file name ("sample/rat.txt")',
    )
    .addOption(graphOption())
    .action(run);
}

async function run(origins: string[], { graph: url }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { remove } = await import('../../import/write/index.ts');
  const { removed, missing } = await withGraph(url, (graph) => remove(graph, origins));
  process.stdout.write(`${removed.length} documents removed.\n`);
  if (missing.length > 0) {
    throw new Failure(
      EXIT.noInput,
      `the graph holds no ${missing.join(', no ')}: ratsgraph export lists what it holds.`,
    );
  }
}
