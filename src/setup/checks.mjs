import { spawnSync } from 'node:child_process';
import { ROOT } from './run.mjs';

/** Checks that are no tests: each is one program that is content or not. */
const CHECKS = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json', '--noEmit'] },
  { name: 'types of the setup', program: 'typescript/bin/tsc', args: ['-p', 'src/setup', '--noEmit'] },
  { name: 'lint and format', program: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  {
    name: 'types of the explorer',
    program: 'svelte-check/bin/svelte-check',
    args: ['--fail-on-warnings', '--output', 'human'],
    folder: 'src/explorer/',
  },
];

/**
 * Runs all checks, also after one has failed.
 * @returns {{name: string, passed: boolean}[]}
 */
export function runChecks() {
  return CHECKS.map(({ name, program, args, folder = '' }) => {
    process.stdout.write(`\n── ${name}\n`);
    return { name, passed: runHere([`${ROOT}node_modules/${program}`, ...args], folder) };
  });
}

/**
 * Runs a JavaScript program in a folder of the project, its words on our stdout.
 * @param {readonly string[]} command
 * @param {string} [folder]
 */
export function runHere(command, folder = '') {
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'inherit', 'inherit']);
  return spawnSync(process.execPath, command, { cwd: ROOT + folder, stdio, env }).status === 0;
}
