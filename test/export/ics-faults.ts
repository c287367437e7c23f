import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { jarsOf } from '../java.ts';

const FOLDER = fileURLToPath(new URL('ical4j/', import.meta.url));
/** Beside everything else: a server in this process goes on meanwhile. */
const run = promisify(execFile);

/**
 * What iCal4j, which holds all that RFC 5545 demands against it, says of a calendar: nothing of a good one. Null where
 * Java or Maven is missing, so that there is no iCal4j.
 */
export async function icsFaults(written: string): Promise<string | null> {
  const jars = await jarsOf(join(FOLDER, 'pom.xml'));
  if (jars === null) return null;
  const nashorn = ['org.openjdk.nashorn.tools.Shell', '--language=es6', join(FOLDER, 'validate.js')];
  const running = run('java', ['-cp', join(jars, '*'), ...nashorn]);
  running.child.stdin?.end(written);
  return running.then(
    ({ stdout }) => stdout,
    ({ message }: Error) => message,
  );
}
