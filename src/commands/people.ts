import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { EXIT, Failure } from './failure.ts';
import { graphOption } from './options.ts';

interface Options {
  readonly graph: string;
}

const EXAMPLE = `
The file says who is who where the minutes cannot tell, and why (docs/people.md):

  people:
    - same: [Walter Adler, Watler Adler]
      reason: a slip of the pen in the minutes of May
      by: clerk's office
    - split: Karl Lemke
      documents: [lindenau/2015-03-02-rat.txt]
      reason: the planner of that name, not the councillor
`;

/** `ratsgraph people FILE`: who is who, as people have settled it. */
export function peopleCommand(): Command {
  return new Command('people')
    .summary('settle who is who where minutes cannot tell')
    .description(
      'Makes exactly what the file says hold: merges people whom minutes name differently, splits those of one name, and undoes what an earlier file said and this one does not.',
    )
    .argument('<file>', 'a YAML or JSON file')
    .addOption(graphOption())
    .addHelpText('after', EXAMPLE)
    .action(run);
}

async function run(file: string, { graph: url }: Options): Promise<void> {
  const { settlementsIn } = await import('./settlements.ts');
  const { settlePeople, Unsettled } = await import('../../import/write/index.ts');
  const { withGraph } = await import('./graph.ts');
  const settlements = settlementsIn(file, await readFile(file, 'utf8'));
  try {
    await withGraph(url, (graph) =>
      settlePeople(
        graph,
        settlements.map(({ settlement }) => settlement),
      ),
    );
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    const line = settlements.find(({ settlement }) => settlement === error.settlement)?.line ?? 1;
    throw new Failure(EXIT.noInput, `${file}:${line}: ${error.message}. Nothing was changed.`, {
      cause: error,
    });
  }
  const merged = settlements.filter(({ settlement }) => settlement.kind === 'same').length;
  process.stdout.write(`${merged} merged, ${settlements.length - merged} split.\n`);
}
