import { Argument, Command, Option } from 'commander';
import { graphOption } from './options.ts';
import { writeOut } from './output.ts';

interface Options {
  readonly graph: string;
  readonly format: 'jsonl' | 'neo4j-admin';
  readonly out?: string;
}

/** `ratsgraph export`: the whole graph as text. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('print the whole graph')
    .description(
      'Prints every node and edge, one line of JSON each, sorted: the same graph gives the same bytes on every engine. ' +
        'With --format neo4j-admin it writes files into a folder, from which a Neo4j is filled at once: ' +
        'cd FOLDER && neo4j-admin database import full neo4j @import.args',
    )
    .addArgument(new Argument('[folder]', 'where --format neo4j-admin writes'))
    .addOption(
      new Option('-f, --format <form>', 'form of the output')
        .choices(['jsonl', 'neo4j-admin'])
        .default('jsonl'),
    )
    .option('-o, --out <file>', 'write to a file')
    .addOption(graphOption())
    .action(run);
}

async function run(
  folder: string | undefined,
  { graph: url, format, out }: Options,
  command: Command,
): Promise<void> {
  if (format === 'neo4j-admin') return writeFiles(folder ?? missing(command), url);
  if (folder !== undefined)
    command.error(`error: a folder (${folder}) goes with --format neo4j-admin; name a file with --out`);
  const { withGraph } = await import('./graph.ts');
  const { dump } = await import('../graph/dump.ts');
  await withGraph(url, (graph) => writeOut(dump(graph), out));
}

function missing(command: Command): never {
  command.error(
    'error: name the folder that --format neo4j-admin writes into: ratsgraph export --format neo4j-admin FOLDER',
  );
}

async function writeFiles(folder: string, url: string): Promise<void> {
  const { withGraph } = await import('./graph.ts');
  const { ARGUMENTS, writeBulk } = await import('../graph/bulk.ts');
  const { nodes, edges, bytes } = await withGraph(url, (graph) => writeBulk(graph, folder));
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  process.stdout.write(
    `${nodes} nodes and ${edges} edges (${size}) in ${folder}. Into a Neo4j that is stopped:\n` +
      `  cd ${folder} && neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}\n`,
  );
}
