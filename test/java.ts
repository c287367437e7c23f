import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from '../src/setup/one-at-a-time.mjs';

/** What provides Java and Maven. */
export const PROVIDE = 'apt-get install openjdk-17-jre-headless maven';

/**
 * The folder with exactly the jars of a pom, collected by Maven once, into `.ratsgraph/`; null where Java or Maven is
 * missing. It is named after the pom: another pom has jars of its own.
 */
export async function jarsOf(pom: string): Promise<string | null> {
  const name = `${basename(dirname(pom))}-${fingerprint(pom)}`;
  const home = fileURLToPath(new URL(`../.ratsgraph/${name}`, import.meta.url));
  if (!(await runs('java', '-version')) || !(await collect(pom, home))) return null;
  return `${home}/lib`;
}

/** Suites run side by side, and two Mavens would write into one repository: who comes second waits. */
function collect(pom: string, home: string): Promise<boolean> {
  mkdirSync(dirname(home), { recursive: true });
  return oneAtATime(`${dirname(home)}/maven.lock`, () => copy(pom, home));
}

/** A folder that is there is whole, because it got its name last. */
async function copy(pom: string, home: string): Promise<boolean> {
  if (existsSync(`${home}/lib`)) return true;
  const fresh = `${home}.${process.pid}`;
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fresh}/lib`];
  const collected = await runs('mvn', '-q', '-B', '-f', pom, ...goal);
  if (collected) await rename(fresh, home);
  await rm(fresh, { recursive: true, force: true });
  return collected;
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
}

/** Whether the command is there and ends well. */
function runs(command: string, ...words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const run = spawn(command, words, { stdio: ['ignore', 'ignore', 'ignore'] });
    run.once('error', () => resolve(false));
    run.once('exit', (code) => resolve(code === 0));
  });
}
