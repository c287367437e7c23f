import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../failure.ts';

/** So many signs, at least, nobody tries out. */
const SHORTEST = 32;
const FOLDER = '.ratsgraph';

/** The folder of what belongs to a graph and is not in it: beside an embedded graph; here where it is a Neo4j. */
export function folderBeside(place: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(place) ? resolve(FOLDER) : dirname(resolve(place));
}

/**
 * The key by which names are hidden: `RATSGRAPH_KEY`, or what the file `key` beside the graph holds, which is made at its
 * first use and readable for nobody else.
 * @throws {Failure} where the one is too short, or the other can neither be read nor made
 */
export function keyBeside(place: string, { RATSGRAPH_KEY: given = '' }: NodeJS.ProcessEnv): string {
  const file = join(folderBeside(place), 'key');
  const from = given === '' ? file : 'RATSGRAPH_KEY';
  const key = (given === '' ? keyIn(file) : given).trim();
  if (/^\S+$/u.test(key) && key.length >= SHORTEST) return key;
  throw new Failure(
    EXIT.usage,
    `${from} holds no key: it needs ${SHORTEST} characters or more and no blanks, such as \`openssl rand -hex 32\` gives. If it held one, put that back: names are hidden by it.`,
  );
}

function keyIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(file, error);
  }
  try {
    makeKey(file);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, error);
  }
}

/** Whole or not at all, and never over one that somebody else made meanwhile. */
function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(SHORTEST).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function unusable(file: string, cause: unknown): Failure {
  return new Failure(
    EXIT.permission,
    `the key by which names are hidden can be neither read nor made at ${file}: make the folder writable, or set RATSGRAPH_KEY.`,
    { cause },
  );
}
