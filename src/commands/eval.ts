import { existsSync, readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import type { Extraction } from '../../import/model.ts';
import { acceptAll, difference, OWN_TEXTS } from './accepted/index.ts';
import { EXIT, Failure } from './failure.ts';
import { figureTable, historyLine } from './figures.ts';
import { rulesReport } from './rules/index.ts';
import { extractions } from './sources.ts';
import { distinct, type Figures, type Gold, goldOf, inView, measure, PARTS, type Part } from './yardstick.ts';

/** Beside the project, as the guide says. */
const GOLD = '../shared/eval/gold';
const HISTORY = 'docs/figures.md';

interface Options {
  readonly show?: boolean;
  readonly part: Part;
  readonly record?: string;
  readonly rules?: boolean;
  readonly diff?: boolean;
  readonly accept?: boolean;
}

/** `ratsgraph eval [FOLDER…]`: extractions beside the gold. */
export function evalCommand(): Command {
  return new Command('eval')
    .summary('measure extraction against hand-made gold')
    .description(
      'Extracts the texts of each gold folder, has the yardstick beside it compare, and prints figures and goals.',
    )
    .argument('[folder...]', `gold folders (default: those in ${GOLD})`)
    .option('-s, --show', 'list every miss and every false alarm')
    .addOption(new Option('-p, --part <part>', 'which part of the gold').choices(PARTS).default('all'))
    .option(
      '--rules',
      'what each rule is worth: hits, precision and recall, worst first, and rules that never fire',
    )
    .option('--diff', 'every act gained, lost or changed against the accepted state, with its sentence')
    .option('--accept', 'take what is found now as the accepted state (test/accepted)')
    .option('-r, --record <what changed>', `add a line of the figures to ${HISTORY}`)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

const EXAMPLES = `
Examples, from the top of the project:
  npm run eval                              figures and goals
  npm run eval -- --diff                    after a change of a cue or a word list: what it changes
  npm run eval -- --accept                  keep that as the state to compare with
  npm run eval -- --rules                   which rules earn their keep
`;

async function run(folders: string[], options: Options): Promise<void> {
  const { show = false, part, record, rules = false, diff = false, accept = false } = options;
  if (diff || accept) return compareWithAccepted(folders, diff, accept);
  const all = (folders.length > 0 ? folders : goldFolders()).map((folder) => goldOf(folder, part));
  const golds = distinct(all.filter(({ texts }) => texts.length > 0));
  if (rules) {
    process.stdout.write(await rulesReport(golds));
    return;
  }
  const { names, figures } = await measureAll(golds, show);
  process.stdout.write(`${figureTable(names, figures)}\n`);
  const sum = figures.at(-1);
  if (record !== undefined && sum !== undefined) await appendFile(HISTORY, historyLine(record, part, sum));
}

/** The project's own texts, and the gold where it is there; or the folders named. */
async function compareWithAccepted(
  folders: readonly string[],
  diff: boolean,
  accept: boolean,
): Promise<void> {
  const gold = existsSync(GOLD) ? goldFolders() : [];
  const all = folders.length > 0 ? folders : [...OWN_TEXTS, ...gold];
  if (diff) process.stdout.write(await difference(all));
  if (accept) process.stdout.write(await acceptAll(all));
}

async function measureAll(golds: readonly Gold[], show: boolean) {
  const names = golds.map(({ folder }) => basename(folder));
  const figures: Figures[] = [];
  const predicted: Extraction[] = [];
  for (const gold of golds) {
    const own = await extractAll(gold);
    predicted.push(...own);
    figures.push(inView([gold], (view) => measure(view, own, { show })));
  }
  if (golds.length > 1) {
    names.push('all');
    figures.push(inView(golds, (view) => measure(view, predicted, { show: false })));
  }
  return { names, figures };
}

async function extractAll({ texts }: Gold): Promise<readonly Extraction[]> {
  const found = [];
  for await (const extraction of extractions(texts)) found.push(extraction);
  return found;
}

function goldFolders(): readonly string[] {
  try {
    return readdirSync(GOLD)
      .sort()
      .map((name) => join(GOLD, name));
  } catch (error) {
    throw new Failure(
      EXIT.noInput,
      `${GOLD} does not exist: name a folder with texts and *.gold.json to measure against.`,
      { cause: error },
    );
  }
}
