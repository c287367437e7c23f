import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Source } from '../../import/model.ts';
import { curationIn } from './curation/file.ts';
import { type Asked, type Explained, explain, type Spot } from './explain/index.ts';
import { explainText } from './explain/text.ts';
import { EXIT, Failure } from './failure.ts';
import { Lines } from './lines.ts';
import { writeOut } from './output.ts';
import { eachSource } from './sources.ts';

const FORMS: Readonly<Record<string, (explained: Explained) => string>> = {
  text: explainText,
  json: (explained) => `${JSON.stringify(explained, null, 2)}\n`,
};

interface Options {
  readonly format: string;
  readonly nearly?: boolean;
  readonly curation?: string;
  readonly out?: string;
}

/** `ratsgraph explain FILE[:LINE[:COLUMN]]`: why the graph says what it says, and why it does not say more. */
export function explainCommand(): Command {
  return new Command('explain')
    .summary('tell what was found at a place, by which rules, and which rules nearly fired')
    .description(
      'Tells of each sentence what it was read as, who asks, answers and promises by which rule and which words, and which rules nearly fired and on what they failed. Without a line the whole document, sentence by sentence.',
    )
    .argument(
      '<place>',
      'a file or web address, with :LINE or :LINE:COLUMN behind it if you like; - for standard input',
    )
    .addOption(
      new Option('-f, --format <form>', 'form of the output').choices(Object.keys(FORMS)).default('text'),
    )
    .option(
      '-n, --nearly',
      'in a whole document, tell what nearly fired of every sentence, not only where nothing begins',
    )
    .option(
      '-c, --curation <file>',
      'tell what a curation file (docs/curation.md) says otherwise, as curated',
    )
    .option('-o, --out <file>', 'write to a file')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

const EXAMPLES = `
Examples:
  ratsgraph explain minutes.txt:48       the sentences of line 48, as an editor counts
  ratsgraph explain minutes.txt:48:13    the sentence at column 13 of it
  ratsgraph explain minutes.txt          the whole document
  ratsgraph explain minutes.txt --curation curation.yaml
                                         the same with what people corrected by hand
  echo 'Adler fragt, ob das geht.' | ratsgraph explain - --nearly
`;

async function run(place: string, { format, nearly = false, curation: by, out }: Options): Promise<void> {
  const { file, spot } = placeOf(place);
  const curation = by === undefined ? null : curationIn(by, await readFile(by, 'utf8'));
  const found = eachSource([file], (source) => explained(source, { spot, nearly, curation }));
  const texts: string[] = [];
  for await (const one of found) texts.push(FORMS[format]?.(one) ?? '');
  if (texts.length > 0) await writeOut(texts, out);
  process.exitCode = found.exit;
}

/** "minutes.txt:48:13"; a file that really bears such a name is that file. */
function placeOf(place: string): { readonly file: string; readonly spot: Spot | null } {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place) ?? [];
  if (file === undefined || existsSync(place) || /^https?:\/\/[^/]*$/u.test(file))
    return { file: place, spot: null };
  return { file, spot: { line: Number(line), column: column === undefined ? null : Number(column) } };
}

function explained(source: Source, asked: Asked): Explained {
  const { spot } = asked;
  const { count } = new Lines(source.text);
  if (spot !== null && (spot.line < 1 || spot.line > count)) {
    throw new Failure(EXIT.usage, `${source.label} has ${count} lines, so there is no line ${spot.line}.`);
  }
  return explain(source, asked);
}
