import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { graphOption } from './options.ts';

interface Options {
  readonly graph: string;
}

const EXAMPLE = `
The file says who is who where the minutes cannot tell, and why, and which names people use (docs/people.md):

  people:
    - same: [Walter Adler, Watler Adler]
      reason: a slip of the pen in the minutes of May
      by: clerk's office
    - split: Karl Lemke
      documents: [lindenau/2015-03-02-rat.txt]
      reason: the planner of that name, not the councillor
  names:
    - name: Cäcilienschule
      knownAs: [Cäci]
`;

/** `ratsgraph people FILE`: who is who and what is called how, as people have settled it. */
export function peopleCommand(): Command {
  return new Command('people')
    .summary('settle who is who where minutes cannot tell, and names that people use')
    .description(
      'Makes exactly what the file says hold: merges people whom minutes name differently, splits those of one name, lets things be found by the names that people use, and undoes what an earlier file said and this one does not.',
    )
    .argument('<file>', 'a YAML or JSON file')
    .addOption(graphOption())
    .addHelpText('after', EXAMPLE)
    .action(run);
}

async function run(file: string, { graph: url }: Options): Promise<void> {
  const { settle } = await import('./settling.ts');
  const { withGraph } = await import('./graph.ts');
  const text = await readFile(file, 'utf8');
  const { merged, split, named } = await withGraph(url, (graph) => settle(graph, file, text));
  process.stdout.write(`${merged} merged, ${split} split, ${named} known by other names.\n`);
}
