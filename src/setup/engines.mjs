import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from './run.mjs';

/**
 * @typedef {import('./suites.mjs').Test} Test
 * @typedef {{name: string, version: () => string, owns: (test: Test) => boolean, provide: string}} Engine
 */

/** What tests need besides Node; how its tests are known; the command that provides it. */
const ENGINES = /** @type {Engine[]} */ ([
  {
    name: 'Neo4j',
    version: () => firstMatch(readFileSync(`${ROOT}test/graph/neo4j/pom.xml`, 'utf8'), /<version>(5[\d.]+)</),
    owns: ({ name }) => /\bneo4j\b/i.test(name),
    provide: 'apt-get install openjdk-17-jre-headless maven',
  },
  {
    name: 'embedded engine',
    version: () => JSON.parse(readFileSync(`${ROOT}node_modules/@grafeo-db/js/package.json`, 'utf8')).version,
    owns: ({ name }) => /\bembedded\b/i.test(name),
    provide: 'npm ci',
  },
  {
    name: 'Chromium',
    version: () => firstMatch(spawnSync('chromium', ['--version'], { encoding: 'utf8' }).stdout, /[\d.]{5,}/),
    owns: ({ name }) => /\bchromium\b/i.test(name),
    provide: 'apt-get install chromium',
  },
]);

/**
 * What ran on which engine, a line each.
 * @param {readonly Test[]} tests
 * @returns {{lines: string[], missing: string[]}} `missing`: the engines on which nothing ran
 */
export function enginesReport(tests) {
  const found = ENGINES.map((engine) => ({
    engine,
    ran: tests.filter((test) => engine.owns(test) && test.status !== 'skipped'),
  }));
  const isElsewhere = (/** @type {Test} */ test) => !ENGINES.some((engine) => engine.owns(test));
  const lines = found.map(({ engine, ran }) =>
    ran.length > 0 ? ranLine(engine, ran.length) : missingLine(engine),
  );
  const others = tests.filter((test) => isElsewhere(test) && test.status !== 'skipped').length;
  const node = `ran on Node ${process.versions.node} alone: ${others} tests`;
  const missing = found.filter(({ ran }) => ran.length === 0).map(({ engine }) => engine.name);
  return { lines: [...lines, node], missing };
}

/**
 * @param {Engine} engine
 * @param {number} count
 */
function ranLine({ name, version }, count) {
  return `ran on ${name} ${version()}: ${count} tests`;
}

/** @param {Engine} engine */
function missingLine({ name, provide }) {
  return `could not run on ${name}: \`${provide}\` provides it`;
}

/**
 * @param {string | null} text
 * @param {RegExp} sign
 * @returns {string} what the first group matched, or all of it; empty where nothing matches
 */
function firstMatch(text, sign) {
  const found = sign.exec(text ?? '');
  return found?.[1] ?? found?.[0] ?? '';
}
