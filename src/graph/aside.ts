import { existsSync, renameSync } from 'node:fs';

/** The file itself comes last: where a rename breaks off, the graph is still found damaged and set aside the next time. */
const PARTS = ['.wal', ''] as const;

/**
 * Renames what belongs to the embedded graph at `path` to `path.damaged-1`, or the first number that is free.
 * @returns the new path of the file
 */
export function setFileAside(path: string): string {
  const aside = firstFree(`${path}.damaged-`);
  for (const part of PARTS) {
    if (existsSync(path + part)) renameSync(path + part, aside + part);
  }
  return aside;
}

function firstFree(beginning: string, number = 1): string {
  const name = `${beginning}${number}`;
  const isTaken = PARTS.some((part) => existsSync(name + part));
  return isTaken ? firstFree(beginning, number + 1) : name;
}
