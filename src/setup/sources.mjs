import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './run.mjs';

/** Folders that no build reads: what builds make, and the setup itself. */
const SKIPPED = new Set(['node_modules', 'dist', 'build', '.svelte-kit', 'setup']);

/**
 * All files below some files or folders of the project, as paths from its top, sorted.
 * @param {readonly string[]} tops
 * @param {(path: string) => boolean} [leaveOut]
 * @returns {string[]}
 */
export function filesBelow(tops, leaveOut = () => false) {
  return tops.flatMap((top) => walk(top, leaveOut)).sort();
}

/**
 * @param {string} folder
 * @param {(path: string) => boolean} leaveOut
 * @returns {string[]}
 */
function walk(folder, leaveOut) {
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (SKIPPED.has(entry.name) || leaveOut(path)) return [];
    return entry.isDirectory() ? walk(path, leaveOut) : [path];
  });
}

/**
 * A hash of the names and contents of files: it changes when what is built from them may change.
 * @param {readonly string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(ROOT + path));
  return hash.digest('hex');
}
