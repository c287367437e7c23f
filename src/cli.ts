import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { EXIT } from './commands/failure.ts';
import { failureOf } from './commands/faults.ts';
import { importCommand } from './commands/import.ts';
import { removeCommand } from './commands/remove.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';

/** In the order in which `ratsgraph --help` lists them. */
const COMMANDS = [
  startCommand,
  importCommand,
  extractCommand,
  serveCommand,
  removeCommand,
  exportCommand,
  evalCommand,
];

const ENDINGS = `
Exit codes:
   0  done
  64  called wrongly: unknown command or option, missing argument
  65  a source is no minutes: empty, binary, too large
  66  a source does not exist, or a folder holds no minutes
  69  something needed does not answer: Neo4j, an address, a port or graph file in use
  70  a fault of Ratsgraph itself
  73  a file cannot be created
  74  reading or writing failed, such as on a full disk
  77  not allowed: file permissions, wrong user or password
 130  stopped with Ctrl-C; every document was imported whole or not at all
`;

/**
 * Runs one command of `ratsgraph`; sets the exit code of the process and never throws.
 * @param args without the program's name
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await describe().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error);
  }
}

function describe(): Command {
  const program = new Command('ratsgraph')
    .description(
      'German council minutes in, a graph of who asked what, who answered and what was promised, out.',
    )
    .version(version())
    .addHelpText('after', ENDINGS);
  for (const command of COMMANDS) program.addCommand(command());
  for (const command of [program, ...program.commands]) speakPlainly(command);
  return program;
}

/** Errors of usage are one sentence like all others, and end the process by our table. */
function speakPlainly(command: Command): void {
  command
    .exitOverride()
    .showHelpAfterError(
      `(ratsgraph ${command.name() === 'ratsgraph' ? '' : `${command.name()} `}--help lists what there is)`,
    )
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/u, 'ratsgraph:')) });
}

/** Commander has already told its own; everything else is told here. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  const failure = failureOf(error);
  process.stderr.write(`ratsgraph: ${failure.message}\n`);
  if (failure.exit === EXIT.software && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return failure.exit;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
