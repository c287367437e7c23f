import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { codeOf, SourceError } from './error.ts';

/**
 * The files in a folder and in the folders in it, without hidden ones. Links to files count as files. Links to folders are
 * not followed: where one leads out of the folder that is told, as is a folder that may not be read.
 */
export async function filesIn(folder: string, problem: (problem: SourceError) => void): Promise<string[]> {
  const root = await realpath(folder);
  const files: string[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of await entriesOf(at, problem)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink() && !(await leadsToFolder(path))) files.push(path);
      else if (entry.isSymbolicLink() && !(await isWithin(path, root))) problem(leadsOut(path));
    }
  }
  return files;
}

async function entriesOf(folder: string, problem: (problem: SourceError) => void): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    problem(unreadable(folder, error));
    return [];
  }
}

/** False for a link that leads nowhere, too: reading it tells so. */
async function leadsToFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What is within is read anyway. */
async function isWithin(link: string, root: string): Promise<boolean> {
  const target = await realpath(link);
  return target === root || target.startsWith(root + sep);
}

function leadsOut(link: string): SourceError {
  return new SourceError(
    'not-found',
    link,
    `${link} is a link to a folder elsewhere, which is not followed: name that folder itself.`,
  );
}

function unreadable(folder: string, cause: unknown): SourceError {
  return new SourceError(
    'unreadable',
    folder,
    `${folder} cannot be read (${codeOf(cause)}), and what is in it is left out: check that you may read it.`,
    { cause },
  );
}
