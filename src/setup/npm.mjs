import { spawnSync } from 'node:child_process';
import { ROOT } from './run.mjs';

/**
 * Asks npm something in the project's folder.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6, shell });
}
