import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderBeside } from './key.ts';

/** Beside the key: where imports into the graph kept what they fetched, a folder a line. */
const FILE = 'caches';

/** What the fetcher keeps, and half-written files of it: addresses and bodies under the hashes of both, and lists of OParl with the people on them. */
const KEPT = /^(?:oparl[\\/])?[\da-f]{32}\.(?:jsonl?|[\da-f]{16})(?:\.[\da-f-]{36})?$/u;

/** Notes that an import into the graph keeps there what it fetches, so that whoever is erased goes from it, too. */
export function noteCache(place: string, folder: string): void {
  if (cachesOf(place, {}).includes(resolve(folder))) return;
  mkdirSync(folderBeside(place), { recursive: true });
  appendFileSync(join(folderBeside(place), FILE), `${resolve(folder)}\n`, { mode: 0o600 });
}

/** The folders in which pages may be that were imported into the graph: the usual one, and those that were noted. */
export function cachesOf(
  place: string,
  { RATSGRAPH_CACHE: told = '' }: NodeJS.ProcessEnv,
): readonly string[] {
  const usual = told === '' ? join(folderBeside(place), 'cache') : resolve(told);
  const file = join(folderBeside(place), FILE);
  const noted = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return [...new Set([usual, ...noted])];
}

/**
 * Empties caches of fetched addresses: they hold pages as they were fetched, names and all, and are fetched anew.
 * @returns how many files they held
 */
export function emptiedCaches(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    filesIn(folder)
      .filter((name) => KEPT.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of files) rmSync(file);
  return files.length;
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
}
