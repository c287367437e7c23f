import './node.mjs';
import { build } from './build.mjs';
import { runChecks } from './checks.mjs';
import { enginesReport } from './engines.mjs';
import { install } from './install.mjs';
import { orExit } from './run.mjs';
import { runSuites } from './suites.mjs';

await orExit(async () => {
  install();
  await build({ explorer: true });
});
process.exitCode = (await runAll()) ? 0 : 1;

/**
 * Runs every check and test, also after one has failed, and tells what ran where; the last line is the sum.
 * The tests of the engines wait for Neo4j half of their time, one file after the other, and those of what breaks wait
 * for time-outs: all else is done beside them.
 * @returns {Promise<boolean>} whether all passed, and on CI (`CI=true`) whether nothing was missing
 */
async function runAll() {
  const beside = ['engines', 'broken'].map((suite) => runSuites([suite]));
  const checks = await runChecks();
  const tests = [...(await runSuites(['unit', 'page'])), ...(await Promise.all(beside)).flat()];
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
