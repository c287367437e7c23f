import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** How often who waits looks again, in milliseconds. */
const PAUSE = 100;

/**
 * Runs steps while no other process runs those of the same lock: who comes second waits. A lock that a killed process left
 * is taken over.
 * @template T
 * @param {string} lock a file that is there as long as somebody is at it, and holds his process id
 * @param {() => T | Promise<T>} steps
 * @returns {Promise<T>}
 */
export async function oneAtATime(lock, steps) {
  while (!taken(lock)) {
    if (isLeft(lock)) rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  try {
    return await steps();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Whether the process that took a lock has ended. One that has not yet written its id is at it.
 * @param {string} lock
 */
function isLeft(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
