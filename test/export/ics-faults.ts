import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jarsOf } from '../java.ts';

const FOLDER = fileURLToPath(new URL('ical4j/', import.meta.url));

/**
 * What iCal4j, which holds all that RFC 5545 demands against it, says of a calendar: nothing of a good one. Null where
 * Java or Maven is missing, so that there is no iCal4j.
 */
export async function icsFaults(written: string): Promise<string | null> {
  const jars = await jarsOf(join(FOLDER, 'pom.xml'));
  if (jars === null) return null;
  const nashorn = ['org.openjdk.nashorn.tools.Shell', '--language=es6', join(FOLDER, 'validate.js')];
  const args = ['-cp', join(jars, '*'), ...nashorn];
  const { stdout, stderr, status } = spawnSync('java', args, { input: written, encoding: 'utf8' });
  return status === 0 ? stdout : stderr || 'iCal4j failed';
}
