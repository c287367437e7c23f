import { Command, Option } from 'commander';
import type { Extraction } from '../../import/model.ts';
import { jobsOption } from './options.ts';
import { writeOut } from './output.ts';
import { type Extractions, extractions } from './sources.ts';
import { readable } from './text.ts';

const FORMS = { text: readable, jsonl: (extraction: Extraction) => `${JSON.stringify(extraction)}\n` };

interface Options {
  readonly format: keyof typeof FORMS;
  readonly out?: string;
  readonly jobs: number;
}

/** `ratsgraph extract SOURCE…`: what the minutes say, without a graph. */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('print what minutes say, without a graph')
    .description(
      'Prints what each document says, in the order of the sources: for people, or one line of JSON a document.',
    )
    .argument('<source...>', 'files, folders, globs, web addresses, or - for standard input')
    .addOption(
      new Option('-f, --format <form>', 'form of the output').choices(Object.keys(FORMS)).default('text'),
    )
    .option('-o, --out <file>', 'write to a file')
    .addOption(jobsOption())
    .action(run);
}

async function run(sources: string[], { format, out, jobs }: Options): Promise<void> {
  const found = extractions(sources, { jobs });
  await writeOut(formed(found, FORMS[format]), out);
  process.exitCode = found.exit;
}

async function* formed(found: Extractions, form: (extraction: Extraction) => string): AsyncGenerator<string> {
  for await (const extraction of found) yield form(extraction);
}
