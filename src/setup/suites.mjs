import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runHere } from './here.mjs';
import { ROOT } from './run.mjs';

/**
 * @typedef {{name: string, file: string, status: 'passed' | 'failed' | 'skipped'}} Test
 * @typedef {{status: string, message: string, name: string, assertionResults: {fullName: string, status: string}[]}} FileResult
 */

/**
 * Runs projects of `test/vitest.config.ts` one after the other, their words on our stdout.
 * @param {readonly string[]} suites
 * @returns {Promise<Test[]>}
 */
export async function runSuites(suites) {
  const tests = [];
  for (const suite of suites) tests.push(...(await runSuite(suite)));
  return tests;
}

/**
 * @param {string} suite
 * @returns {Promise<Test[]>} every test; what broke outside a test counts as a failed one
 */
async function runSuite(suite) {
  process.stdout.write(`\n── tests: ${suite}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-test-'));
  const report = join(folder, 'report.json');
  const passed = await runHere([
    `${ROOT}node_modules/vitest/vitest.mjs`,
    'run',
    '--config=test/vitest.config.ts',
    `--project=${suite}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const tests = testsIn(report);
  rmSync(folder, { recursive: true });
  const isSeen = passed || tests.some(({ status }) => status === 'failed');
  return isSeen
    ? tests
    : [...tests, { name: `${suite} could not be run to its end`, file: suite, status: 'failed' }];
}

/**
 * @param {string} report
 * @returns {Test[]} none where the run broke before it could write one
 */
function testsIn(report) {
  try {
    /** @type {FileResult[]} */
    const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
    return files.flatMap(testsOf);
  } catch {
    return [];
  }
}

/**
 * @param {FileResult} result
 * @returns {Test[]}
 */
function testsOf({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  if (status === 'failed' && assertionResults.length === 0) {
    return [{ name: `${file}: ${message}`, file, status: 'failed' }];
  }
  return assertionResults.map((test) => ({ name: test.fullName, file, status: statusOf(test.status) }));
}

/**
 * @param {string} status
 * @returns {Test['status']} whatever neither passed nor failed was skipped
 */
function statusOf(status) {
  return status === 'passed' || status === 'failed' ? status : 'skipped';
}
