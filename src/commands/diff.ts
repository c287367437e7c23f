import { Command, Option } from 'commander';
import type { ToldFact } from '../../import/write/index.ts';
import { EXIT, Failure } from './failure.ts';
import { graphOption } from './options.ts';
import { writeOut } from './output.ts';

interface Options {
  readonly graph: string;
  readonly format: 'text' | 'json';
  readonly origin?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  ratsgraph diff minutes.txt minutes-corrected.txt     two versions of the same minutes
  ratsgraph diff lindenau/2024-02-20-sozial.txt        what an import of this file would change
  ratsgraph diff corrected.pdf --origin lindenau/2024-02-20-sozial.txt

Ends with 1 where facts differ, with 0 where none does.
`;

/** `ratsgraph diff A [B]`: which facts differ between two versions of minutes. */
export function diffCommand(): Command {
  return new Command('diff')
    .summary('tell which facts differ between two versions of minutes')
    .description(
      'Tells which questions, answers, statements, promises and decisions appeared, changed or vanished from one version of minutes to the next: of two files, or of what the graph holds and a file.',
    )
    .argument('<a>', 'the earlier version, or the only one: then the graph holds the earlier one')
    .argument('[b]', 'the later version')
    .addOption(
      new Option('-f, --format <form>', 'form of the output').choices(['text', 'json']).default('text'),
    )
    .option('--origin <origin>', 'what the graph calls the earlier version, where the file has another name')
    .option('-o, --out <file>', 'write to a file')
    .addOption(graphOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(a: string, b: string | undefined, options: Options): Promise<void> {
  const { compared } = await import('./diff/index.ts');
  const { diffJson, diffText } = await import('./diff/forms.ts');
  const found = b === undefined ? await withTheGraph(a, options) : await withFile(a, b, options);
  const { differences } = await import('../../import/write/index.ts');
  const told = compared(found, differences(found.before, found.after));
  await writeOut([(options.format === 'json' ? diffJson : diffText)(told)], options.out);
  if (told.facts.length > 0) process.exitCode = EXIT.findings;
}

interface Versions {
  readonly from: string;
  readonly to: string;
  readonly before: readonly ToldFact[];
  readonly after: readonly ToldFact[];
}

async function withFile(a: string, b: string, { origin }: Options): Promise<Versions> {
  if (origin !== undefined)
    throw new Failure(
      EXIT.usage,
      '--origin names what the graph holds: leave it out where two files are compared.',
    );
  const { oneSource, factsOf } = await import('./diff/index.ts');
  const earlier = await oneSource(a);
  // Ids rest on the origin: both are versions of the same document.
  const later = { ...(await oneSource(b)), origin: earlier.origin };
  return { from: a, to: b, before: factsOf(earlier), after: factsOf(later) };
}

async function withTheGraph(a: string, { graph: url, origin: named }: Options): Promise<Versions> {
  const { oneSource, factsOf } = await import('./diff/index.ts');
  const { withGraph } = await import('./graph.ts');
  const { NotComparable, toldOf } = await import('../../import/write/index.ts');
  const source = await oneSource(a);
  const origin = named ?? source.origin;
  try {
    const { rightsOn } = await import('./rights/index.ts');
    const { before, hide } = await withGraph(url, async (graph) => {
      const { hide } = await rightsOn(graph);
      return { before: await toldOf(graph, origin), hide };
    });
    if (before === null)
      throw new Failure(
        EXIT.noInput,
        `the graph holds no document "${origin}": name it with --origin, or give two files.`,
      );
    return { from: `${origin} in the graph`, to: a, before, after: factsOf({ ...source, origin }, hide) };
  } catch (error) {
    if (error instanceof NotComparable) throw new Failure(EXIT.data, `${error.message}.`, { cause: error });
    throw error;
  }
}
