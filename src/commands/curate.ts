import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Corrected } from '../api/index.ts';
import { EXIT } from './failure.ts';
import { graphOption, serverOption } from './options.ts';

interface Options {
  readonly graph: string;
  readonly server?: URL;
}

const EXAMPLE = `
The file says what people know better, why, and who says so (docs/curation.md):

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
  askers:
    - question: q_55b7a3c7b882b0490623
      asker: Janosch Piehl
      reason: he says so himself
      by: clerk's office
  answers:
    - question: { document: lindenau/2024-02-20-sozial.txt, words: ob die Bänke bleiben }
      answer: a_0123456789abcdef0123
      reason: the letter of 3 May answers it
      by: clerk's office
  status:
    - question: q_55b7a3c7b882b0490623
      status: DEFERRED
      reason: the minutes leave out that it was put off
      by: clerk's office
  deliveries:
    - promise: c_0123456789abcdef0123
      on: 2024-05-02
      where: Vorlage 12/2024, Anlage 2
      reason: the figures are in it
      by: clerk's office

Ends with ${EXIT.noInput} where a correction waits, because its place is not in the graph; the others hold.
`;

/** `ratsgraph curate FILE`: what people know better than the minutes tell, with reason and author. */
export function curateCommand(): Command {
  return new Command('curate')
    .alias('people')
    .summary('correct what was read, settle who is who, and tell names that people use')
    .description(
      'Makes exactly what the file says hold: merges and splits people, lets things be found by the names that people use, corrects who asked, what answers, what became of a question and where a promise was delivered, and undoes what an earlier file said and this one does not.',
    )
    .argument('<file>', 'a YAML or JSON file')
    .addOption(graphOption())
    .addOption(serverOption('leave it'))
    .addHelpText('after', EXAMPLE)
    .action(run);
}

async function run(file: string, { graph: url, server }: Options): Promise<void> {
  const text = await readFile(file, 'utf8');
  const done = await (server ? correctedThrough(server, file, text) : correctedIn(url, file, text));
  const { merged, split, named, askers, answers, statuses, deliveries, waiting } = done;
  process.stdout.write(`${merged} merged, ${split} split, ${named} known by other names.\n`);
  const byHand = askers + answers + statuses + deliveries;
  if (byHand === 0) return;
  process.stdout.write(
    `By hand: ${askers} who asked, ${answers} answers, ${statuses} statuses, ${deliveries} deliveries; ${byHand - waiting.length} hold, ${waiting.length} wait.\n`,
  );
  for (const line of waiting) process.stderr.write(`ratsgraph: ${line}\n`);
  if (waiting.length > 0) process.exitCode = EXIT.noInput;
}

async function correctedIn(url: string, file: string, text: string): Promise<Corrected> {
  const { settle } = await import('./curation/index.ts');
  const { withGraph } = await import('./graph.ts');
  return withGraph(url, (graph) => settle(graph, file, text));
}

const CORRECT = `mutation ($settlements: String!, $file: String!) {
  correct(settlements: $settlements, file: $file) {
    merged split named askers answers statuses deliveries waiting
  }
}`;

async function correctedThrough(server: URL, file: string, settlements: string): Promise<Corrected> {
  const { ask } = await import('./asking.ts');
  return (await ask<{ correct: Corrected }>(server, CORRECT, { settlements, file })).correct;
}
