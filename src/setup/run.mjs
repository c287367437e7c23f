import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A step of the setup that failed; its message is for people and says what to do. */
export class SetupError extends Error {}

/**
 * Runs a program in the project's folder. Its words never reach our stdout, which belongs to the command
 * that is being set up: they go to stderr, in quiet mode only when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{quiet?: boolean, folder?: string, env?: Record<string, string>, failure: string}} options `folder`: below the
 *   project's; `env`: what it is told besides; `failure`: the sentence said when it fails
 */
export function run(program, args, { quiet = false, folder = '', env = {}, failure }) {
  const output = quiet ? 'pipe' : process.stderr.fd;
  const shell = process.platform === 'win32';
  const done = spawnSync(program, args, {
    cwd: ROOT + folder,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell,
  });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  throw new SetupError(done.error ? `${failure} (${done.error.message})` : failure);
}

/**
 * Runs the steps; a failed one ends the process with its sentence and exit code 69 ("unavailable").
 * @template T
 * @param {() => Promise<T>} steps
 * @returns {Promise<T>}
 */
export async function orExit(steps) {
  try {
    return await steps();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`ratsgraph: ${error.message}\n`);
    process.exit(69);
  }
}

/**
 * Whether a module is the program that was started (also through npm's link to it), not an import.
 * @param {string} file
 */
export function isProgram(file) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === file;
}
