import { Argument, Command, Option } from 'commander';
import { graphOption, siteOption } from './options.ts';

/** What writes one text, and what writes a folder. */
const STREAMS = ['jsonl', 'jsonld', 'popolo', 'graphml'] as const;
const FOLDERS = ['akn', 'tei', 'neo4j-admin'] as const;

type Format = (typeof STREAMS)[number] | (typeof FOLDERS)[number];

interface Options {
  readonly graph: string;
  readonly format: Format;
  readonly site: string;
  readonly out?: string;
}

/** `ratsgraph export`: the whole graph as text. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('print the whole graph')
    .description(
      'Prints every node and edge, one line of JSON each, sorted: the same graph gives the same bytes on every engine. ' +
        'Other formats are JSON-LD, Popolo and GraphML, and into a folder a file for each meeting in Akoma Ntoso (akn) or TEI Parla-CLARIN (tei). ' +
        'With --format neo4j-admin it writes files into a folder, from which a Neo4j is filled at once: ' +
        'cd FOLDER && neo4j-admin database import full neo4j @import.args',
    )
    .addArgument(new Argument('[folder]', `where --format ${FOLDERS.join(', ')} writes`))
    .addOption(
      new Option('-f, --format <form>', 'form of the output')
        .choices([...STREAMS, ...FOLDERS])
        .default('jsonl'),
    )
    .option('-o, --out <file>', 'write to a file')
    .addOption(siteOption())
    .addOption(graphOption())
    .action(run);
}

async function run(folder: string | undefined, options: Options, command: Command): Promise<void> {
  const { format, out, graph } = options;
  const isFolder = (FOLDERS as readonly string[]).includes(format);
  if (isFolder && out !== undefined)
    command.error(`error: --out goes with one text; --format ${format} writes into a folder`);
  if (!isFolder && folder !== undefined)
    command.error(
      `error: a folder (${folder}) goes with --format ${FOLDERS.join(', ')}; name a file with --out`,
    );
  const { withGraph } = await import('./graph.ts');
  const { writeFolder, writeText } = await import('./exporting.ts');
  if (!isFolder) return withGraph(graph, (open) => writeText(open, options));
  const where = folder ?? missing(format, command);
  process.stdout.write(await withGraph(graph, (open) => writeFolder(open, where, options)));
}

function missing(format: Format, command: Command): never {
  command.error(
    `error: name the folder that --format ${format} writes into: ratsgraph export --format ${format} FOLDER`,
  );
}
