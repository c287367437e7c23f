import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import type { Extraction } from '../../import/model.ts';
import { EXIT, Failure } from './failure.ts';
import { figureTable, historyLine } from './figures.ts';
import { extractions } from './sources.ts';
import { type Gold, goldOf, inView, measure, PARTS, type Part } from './yardstick.ts';

/** Beside the project, as the guide says. */
const GOLD = '../shared/eval/gold';
const HISTORY = 'docs/figures.md';

interface Options {
  readonly show?: boolean;
  readonly part: Part;
  readonly record?: string;
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
    .option('-r, --record <what changed>', `add a line of the figures to ${HISTORY}`)
    .action(run);
}

async function run(folders: string[], { show = false, part, record }: Options): Promise<void> {
  const golds = (folders.length > 0 ? folders : goldFolders())
    .map((folder) => goldOf(folder, part))
    .filter(({ texts }) => texts.length > 0);
  const names = golds.map(({ folder }) => basename(folder));
  const figures = [];
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
  process.stdout.write(`${figureTable(names, figures)}\n`);
  const sum = figures.at(-1);
  if (record !== undefined && sum !== undefined) await appendFile(HISTORY, historyLine(record, part, sum));
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
