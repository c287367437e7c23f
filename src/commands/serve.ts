import { Command } from 'commander';
import { graphOption, portOption } from './options.ts';

interface Options {
  readonly graph: string;
  readonly port: number;
}

/** `ratsgraph serve`: the explorer and the API on one port. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the explorer and the API')
    .description(
      'Serves the explorer, GraphQL with GraphiQL, health, metrics and downloads on one port until Ctrl-C.',
    )
    .addOption(graphOption())
    .addOption(portOption())
    .action(run);
}

async function run({ graph: url, port }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { serveUntilStopped } = await import('./serving.ts');
  await withGraph(url, (graph) => serveUntilStopped(graph, port));
}
