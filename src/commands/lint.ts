import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from './failure.ts';
import { type Linted, lint, RULES } from './lint/index.ts';
import type { LintRule } from './lint/rule.ts';
import { sarif } from './lint/sarif.ts';
import { lintText } from './lint/text.ts';
import { writeOut } from './output.ts';
import { eachSource } from './sources.ts';

const FORMS: Readonly<Record<string, (documents: readonly Linted[], rules: readonly LintRule[]) => string>> =
  {
    text: lintText,
    json: (documents) => `${JSON.stringify(documents, null, 2)}\n`,
    sarif: (documents, rules) => `${JSON.stringify(sarif(documents, rules), null, 2)}\n`,
  };
const NAMES = RULES.map(({ name }) => name);

interface Options {
  readonly format: string;
  readonly rule?: readonly string[];
  readonly skip?: readonly string[];
  readonly maxFindings: number;
  readonly out?: string;
}

/** `ratsgraph lint SOURCE…`: faults worth mending before minutes are published. */
export function lintCommand(): Command {
  return new Command('lint')
    .summary('tell faults in minutes that are worth mending before publication')
    .description(
      'Tells, with line and column, what a reader will stumble over: questions without an answer, speakers whom nobody introduced, promises without owner or date. Messages are German, as the minutes are.',
    )
    .argument('<source...>', 'files, folders, globs, web addresses, or - for standard input')
    .addOption(
      new Option('-f, --format <form>', 'form of the output').choices(Object.keys(FORMS)).default('text'),
    )
    .addOption(new Option('-r, --rule <name>', 'only this rule, or several if repeated').argParser(collect))
    .addOption(new Option('-x, --skip <name>', 'not this rule, or several if repeated').argParser(collect))
    .addOption(
      new Option('-m, --max-findings <number>', 'end with 0 up to so many findings')
        .default(0)
        .argParser(count),
    )
    .option('-o, --out <file>', 'write to a file')
    .addHelpText('after', rulesText)
    .action(run);
}

async function run(sources: string[], { format, rule, skip, maxFindings, out }: Options): Promise<void> {
  const rules = RULES.filter(({ name }) => (rule ?? NAMES).includes(name) && !skip?.includes(name));
  const each = eachSource(sources, (source) => lint(source, rules));
  const documents: Linted[] = [];
  for await (const linted of each) documents.push(linted);
  await writeOut([FORMS[format]?.(documents, rules) ?? ''], out);
  const found = documents.reduce((sum, { findings }) => sum + findings.length, 0);
  process.exitCode = each.exit || (found > maxFindings ? EXIT.findings : 0);
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  if (NAMES.includes(name)) return [...before, name];
  throw new InvalidArgumentError(`Rules are ${NAMES.join(', ')}.`);
}

function count(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number.');
}

function rulesText(): string {
  const width = Math.max(...NAMES.map((name) => name.length));
  const lines = RULES.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
  return `
Rules (docs/lint.md says more):
${lines.join('\n')}

Examples:
  ratsgraph lint minutes.txt
  ratsgraph lint minutes/ --skip zusage-ohne-termin --format sarif --out lint.sarif

Ends with 1 where there are findings, with 0 where there are none.
`;
}
