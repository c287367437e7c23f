import { Command } from 'commander';
import type { Erased } from '../api/index.ts';
import { EXIT, Failure } from './failure.ts';
import { graphOption, serverOption } from './options.ts';

interface Options {
  readonly graph: string;
  readonly municipality?: string;
  readonly server?: URL;
}

/** `ratsgraph erase WHO`: a person's name out of the graph, for good. */
export function eraseCommand(): Command {
  return new Command('erase')
    .summary("take a person's name out of the graph, for good")
    .description(
      'Takes the name of a person out of the graph: out of texts, captions, names and what is searched. What the person asked, answered and promised stays under office and pseudonym. Later imports of the same minutes do not bring the name back. Ends with a search for it in everything that the graph holds.',
    )
    .argument('<who>', 'name as the explorer shows it, or id of the person (p_…)')
    .option('-m, --municipality <name>', 'where, if several are called so')
    .addOption(graphOption())
    .addOption(serverOption('leave it'))
    .action(run);
}

async function run(who: string, { graph: url, municipality, server }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { erased, report } = await import('./rights/erased.ts');
  const told = await (server
    ? erasedThrough(server, who, municipality)
    : withGraph(url, (graph) => erased(graph, who, municipality)));
  process.stdout.write(report(told));
  if (told.left.length + told.files.length > 0)
    throw new Failure(EXIT.findings, 'the name is not gone everywhere: see above.');
}

const ERASE = `mutation ($who: String!, $municipality: String) {
  erase(who: $who, municipality: $municipality) {
    id name nodes edges searched { nodes edges lines } rewritten left files elsewhere cached
  }
}`;

async function erasedThrough(server: URL, who: string, municipality?: string): Promise<Erased> {
  const { ask } = await import('./asking.ts');
  return (await ask<{ erase: Erased }>(server, ERASE, { who, municipality })).erase;
}
