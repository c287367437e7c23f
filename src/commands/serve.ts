import { Command } from 'commander';
import { graphOption } from './options.ts';
import { type ServingOptions, servingOptions } from './serving-options.ts';

interface Options extends ServingOptions {
  readonly graph: string;
}

/** `ratsgraph serve`: the explorer and the API on one port. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .summary('serve the explorer and the API')
    .description(
      'Serves the explorer, GraphQL with GraphiQL, health, metrics and downloads on one port until Ctrl-C.',
    )
    .addOption(graphOption())
    .action(run);
  for (const option of servingOptions()) command.addOption(option);
  return command;
}

async function run({ graph: url, ...options }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { serveUntilStopped } = await import('./serving.ts');
  await withGraph(url, (graph) => serveUntilStopped(graph, options));
}
