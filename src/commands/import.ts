import { Command } from 'commander';
import { graphOption, jobsOption } from './options.ts';

interface Options {
  readonly graph: string;
  readonly jobs: number;
  readonly supersedes?: string;
}

/** `ratsgraph import SOURCE…`: minutes into the graph. */
export function importCommand(): Command {
  return new Command('import')
    .summary('read minutes into the graph')
    .description(
      'Reads minutes into the graph. What is there already and says the same stays as it is; a changed document replaces what it said. Files that end in .jsonl are what `extract --format jsonl` printed, here or on another machine.',
    )
    .argument('<source...>', 'files, folders, globs, web addresses, or - for standard input')
    .addOption(graphOption())
    .addOption(jobsOption())
    .option(
      '--supersedes <origin>',
      'the document of the graph that this one source corrects; unneeded where it has the same name, or calls itself corrected',
    )
    .action(run);
}

async function run(sources: string[], { graph: url, ...options }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { importInto } = await import('./importing.ts');
  process.exitCode = await withGraph(url, (graph) => importInto(graph, sources, options));
}
