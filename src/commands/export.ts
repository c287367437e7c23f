import { Command, Option } from 'commander';
import { graphOption } from './options.ts';
import { writeOut } from './output.ts';

interface Options {
  readonly graph: string;
  readonly format: 'jsonl';
  readonly out?: string;
}

/** `ratsgraph export`: the whole graph as text. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('print the whole graph')
    .description(
      'Prints every node and edge, one line of JSON each, sorted: the same graph gives the same bytes on every engine.',
    )
    .addOption(new Option('-f, --format <form>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .option('-o, --out <file>', 'write to a file')
    .addOption(graphOption())
    .action(run);
}

async function run({ graph: url, out }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { dump } = await import('../graph/dump.ts');
  await withGraph(url, (graph) => writeOut(dump(graph), out));
}
