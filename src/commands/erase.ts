import { Command } from 'commander';
import { EXIT, Failure } from './failure.ts';
import { graphOption } from './options.ts';

interface Options {
  readonly graph: string;
  readonly municipality?: string;
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
    .action(run);
}

async function run(who: string, { graph: url, municipality }: Options): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { erased, report } = await import('./rights/erased.ts');
  const told = await withGraph(url, (graph) => erased(graph, who, municipality));
  if (told.engine === 'embedded') {
    const { rewritten } = await import('../graph/rewritten.ts');
    rewritten(told.place);
  }
  const { text, left } = report(told);
  process.stdout.write(text);
  if (left) throw new Failure(EXIT.findings, 'the name is not gone everywhere: see above.');
}
