import { Command } from 'commander';
import type { Graph } from '../graph/index.ts';
import { type FetchingOptions, fetching, fetchingOptions } from './fetching-options.ts';
import { graphOption, jobsOption, rebuildOption, SOURCES, serverOption } from './options.ts';

interface Options extends FetchingOptions {
  readonly graph: string;
  readonly jobs: number;
  readonly supersedes?: string;
  readonly rebuild: boolean;
  readonly server?: URL;
}

/** `ratsgraph import SOURCE…`: minutes into the graph. */
export function importCommand(): Command {
  const command = new Command('import')
    .summary('read minutes into the graph')
    .description(
      'Reads minutes into the graph. What is there already and says the same stays as it is; a changed document replaces what it said. Files that end in .jsonl are what `extract --format jsonl` printed, here or on another machine.',
    )
    .argument('<source...>', SOURCES)
    .addOption(graphOption())
    .addOption(jobsOption())
    .option(
      '--supersedes <origin>',
      'the document of the graph that this one source corrects; unneeded where it has the same name, or calls itself corrected',
    )
    .addOption(serverOption('hand the minutes over').conflicts(['supersedes', 'rebuild']))
    .addOption(rebuildOption())
    .action(run);
  for (const option of fetchingOptions()) command.addOption(option);
  return command;
}

async function run(sources: string[], options: Options): Promise<void> {
  const { graph: url, jobs, supersedes, server, rebuild, ...told } = options;
  const web = fetching(told);
  if (server) {
    const { handOver } = await import('./handing-over.ts');
    process.exitCode = await handOver(sources, server, web);
    return;
  }
  const { withGraph } = await import('./graph.ts');
  const { importInto } = await import('./importing.ts');
  const work = (graph: Graph) => importInto(graph, sources, { jobs, ...(supersedes && { supersedes }), web });
  process.exitCode = await withGraph(url, work, { rebuild, canWait: true });
}
