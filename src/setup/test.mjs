import './node.mjs';
import { build } from './build.mjs';
import { runChecks } from './checks.mjs';
import { enginesReport } from './engines.mjs';
import { install } from './install.mjs';
import { orExit } from './run.mjs';
import { runSuite, SUITES } from './suites.mjs';

await orExit(async () => {
  install();
  await build({ explorer: true });
});
process.exitCode = runAll() ? 0 : 1;

/**
 * Runs every check and test, also after one has failed, and tells what ran where; the last line is the sum.
 * @returns {boolean} whether all passed, and on CI (`CI=true`) whether nothing was missing
 */
function runAll() {
  const checks = runChecks();
  const tests = SUITES.flatMap(runSuite);
  const { lines, missing } = enginesReport(tests);
  const missed = process.env['CI'] === 'true' ? missing : [];
  const outcomes = [
    ...checks.map(({ passed }) => (passed ? 'passed' : 'failed')),
    ...tests.map(({ status }) => status),
  ];
  const count = (/** @type {string} */ status) => outcomes.filter((outcome) => outcome === status).length;
  const failed = count('failed') + missed.length;
  say('', ...checks.map(({ name, passed }) => `${passed ? 'passed' : 'FAILED'}: ${name}`), ...lines);
  say(
    ...tests.filter(({ status }) => status === 'failed').map(({ file, name }) => `FAILED: ${file}: ${name}`),
  );
  say(...missed.map((engine) => `FAILED: ${engine} is missing, and on CI everything must run`));
  say(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`);
  return failed === 0;
}

/** @param {...string} lines */
function say(...lines) {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
