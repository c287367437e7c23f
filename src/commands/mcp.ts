import { Command, Option } from 'commander';
import { graphOption, siteOption, webAddress } from './options.ts';

interface Options {
  readonly graph: string;
  readonly server?: string;
  readonly site: string;
}

/** `ratsgraph mcp`: the graph as tools for language models. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .summary('serve the graph to language models (Model Context Protocol)')
    .description(
      'Speaks the Model Context Protocol on stdin and stdout, for programs that start it: tools that search, list questions and promises, tell of people and organisations and explain facts, with quotes and links. ' +
        'It only reads. A graph file that a running server holds is asked through that server.',
    )
    .addOption(graphOption())
    .addOption(
      new Option('--server <address>', 'ask this running server instead of opening a graph').argParser(
        webAddress,
      ),
    )
    .addOption(siteOption())
    .action(run);
}

async function run({ graph: url, server, site }: Options, command: Command): Promise<void> {
  const { serveGraph, serveServer } = await import('./mcp-serving.ts');
  // Facts link to the server that tells them, unless somebody says where people find them.
  const isToldSite = command.getOptionValueSource('site') !== 'default';
  if (server !== undefined) return serveServer(server, isToldSite ? site : server);
  return serveGraph(url, site, isToldSite);
}
