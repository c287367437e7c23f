import './node.mjs';
import { npm } from './npm.mjs';
import { isProgram } from './run.mjs';

/** A registry that is away must not hold up a run. */
const PATIENCE = ['--fetch-retries=0', '--fetch-timeout=15000'];

/** What `npm audit --json` says of one package. @typedef {{name: string, severity: string, range: string}} Finding */

/**
 * Known advisories of the packages that a running Ratsgraph has, by what the registry knows today.
 * @returns {Finding[] | null} null where the registry does not answer
 */
function advisories() {
  const { stdout } = npm(['audit', '--omit', 'dev', '--package-lock-only', '--json', ...PATIENCE]);
  return findingsIn(stdout ?? '');
}

/**
 * @param {string} report what npm printed
 * @returns {Finding[] | null}
 */
export function findingsIn(report) {
  try {
    const { vulnerabilities } = JSON.parse(report);
    if (vulnerabilities === undefined) return null;
    return Object.values(vulnerabilities).map(({ name, severity, range }) => ({ name, severity, range }));
  } catch {
    return null;
  }
}

if (isProgram(import.meta.filename)) {
  const found = advisories();
  if (found === null) {
    process.stdout.write(
      'NOT CHECKED: the registry tells no advisories here; run `npm run audit` where it does.\n',
    );
  } else if (found.length === 0) {
    process.stdout.write('No advisory is known of any package that a running Ratsgraph has.\n');
  } else {
    for (const { name, severity, range } of found) process.stdout.write(`${severity}: ${name} ${range}\n`);
    process.stdout.write('Renew these packages (`npm update NAME`), and run the tests.\n');
    process.exitCode = 1;
  }
}
