import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from './run.mjs';

/**
 * Runs a JavaScript program in a folder of the project. What it says comes in whole lines, on our stdout unless told: others
 * may run beside it.
 * @param {readonly string[]} command
 * @param {{folder?: string | undefined, hear?: (words: string) => void}} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runHere(command, { folder = '', hear = (words) => void process.stdout.write(words) } = {}) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(process.execPath, command, {
    cwd: ROOT + folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours },
  });
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => hear(`${line}\n`));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
