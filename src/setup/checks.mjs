import { runHere } from './here.mjs';
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
 * Runs all checks, also after one has failed; each is told in one piece when it has ended, for tests run beside them.
 * @returns {Promise<{name: string, passed: boolean}[]>}
 */
export async function runChecks() {
  const done = [];
  for (const { name, program, args, folder } of CHECKS) {
    let said = '';
    const hear = (/** @type {string} */ words) => {
      said += words;
    };
    const passed = await runHere([`${ROOT}node_modules/${program}`, ...args], { folder, hear });
    process.stdout.write(`\n── ${name}\n${said}`);
    done.push({ name, passed });
  }
  return done;
}
