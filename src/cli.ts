import { Command, CommanderError } from 'commander';
import { curateCommand } from './commands/curate.ts';
import { diffCommand } from './commands/diff.ts';
import { eraseCommand } from './commands/erase.ts';
import { evalCommand } from './commands/eval.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { EXIT, MEANINGS } from './commands/failure.ts';
import { failureOf, traceOf } from './commands/faults.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { mcpCommand } from './commands/mcp.ts';
import { removeCommand } from './commands/remove.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { version } from './commands/version.ts';
import { watchCommand } from './commands/watch.ts';

/** In the order in which `ratsgraph --help` lists them. */
const COMMANDS = [
  startCommand,
  importCommand,
  watchCommand,
  extractCommand,
  explainCommand,
  diffCommand,
  lintCommand,
  serveCommand,
  mcpCommand,
  removeCommand,
  eraseCommand,
  curateCommand,
  exportCommand,
  evalCommand,
];

/** What may still be done after a command has failed, such as writing what it had said. */
const LINGER_MS = 2_000;

/**
 * Runs one command of `ratsgraph`; sets the exit code of the process and never throws.
 * @param args without the program's name
 */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endOutput);
  try {
    await describe().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error);
    // A connection that is not made yet and hears nothing would keep the process for half a minute.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

function describe(): Command {
  const program = new Command('ratsgraph')
    .description(
      'German council minutes in, a graph of who asked what, who answered and what was promised, out.',
    )
    .version(version())
    .addHelpText('after', endings());
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

/** A reader that has seen enough (`| head`) ends us quietly; a full disk under our output is told. */
function endOutput(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : tell(error));
}

/** Commander has already told its own; everything else is told here. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  const failure = failureOf(error);
  process.stderr.write(`ratsgraph: ${failure.message}\n${traceOf(failure)}`);
  return failure.exit;
}

function endings(): string {
  const rows = Object.entries(EXIT).map(([name, exit]) => [exit, MEANINGS[name as keyof typeof EXIT]]);
  const lines = [[0, 'done'], ...rows].map(([exit, meaning]) => `${String(exit).padStart(5)}  ${meaning}`);
  return `\nExit codes:\n${lines.join('\n')}\n`;
}
