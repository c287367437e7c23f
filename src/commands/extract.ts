import { Command, Option } from 'commander';
import type { Extraction } from '../../import/model.ts';
import { extractorVersion } from '../../import/write/version.ts';
import { type FetchingOptions, fetching, fetchingOptions } from './fetching-options.ts';
import { DEFAULT_GRAPH, jobsOption, SOURCES } from './options.ts';
import { writeOut } from './output.ts';
import { type Extractions, extractions } from './sources.ts';
import { readable } from './text.ts';

const FORMS = { text: readable, jsonl };

interface Options extends FetchingOptions {
  readonly format: keyof typeof FORMS;
  readonly out?: string;
  readonly jobs: number;
  readonly pseudonymise: boolean;
}

/** `ratsgraph extract SOURCE…`: what the minutes say, without a graph. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .summary('print what minutes say, without a graph')
    .description(
      'Prints what each document says, in the order of the sources: for people, or one line of JSON a document.',
    )
    .argument('<source...>', SOURCES)
    .addOption(
      new Option('-f, --format <form>', 'form of the output').choices(Object.keys(FORMS)).default('text'),
    )
    .option('-o, --out <file>', 'write to a file')
    .option(
      '--pseudonymise',
      'hide names of private people as an import does, by the key of the graph that RATSGRAPH_GRAPH names',
      false,
    )
    .addOption(jobsOption())
    .action(run);
  for (const option of fetchingOptions()) command.addOption(option);
  return command;
}

async function run(sources: string[], { format, out, jobs, pseudonymise, ...web }: Options): Promise<void> {
  const found = extractions(sources, { jobs, web: fetching(web) });
  const told = pseudonymise ? await hidden(found) : found;
  await writeOut(formed(told, FORMS[format]), out);
  process.exitCode = found.exit;
}

async function hidden(found: Extractions): Promise<AsyncIterable<Extraction>> {
  const { rightsBeside } = await import('./rights/index.ts');
  return rightsBeside(process.env['RATSGRAPH_GRAPH'] || DEFAULT_GRAPH).hidden(found);
}

async function* formed(
  found: AsyncIterable<Extraction>,
  form: (extraction: Extraction) => string,
): AsyncGenerator<string> {
  for await (const extraction of found) yield form(extraction);
}

/** With the rules that found it, so that whoever imports it knows whether they are still today's. */
function jsonl(extraction: Extraction): string {
  return `${JSON.stringify({ ...extraction, version: extractorVersion() })}\n`;
}
