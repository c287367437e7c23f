import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** Real minutes beside the checkout; never part of it. */
export const CORPUS = fileURLToPath(new URL('../shared/corpus/', ROOT));

/**
 * A module of the built program: what people run is what is measured.
 * @param {string} path `import/read/index`
 */
export function built(path) {
  return import(new URL(`dist/${path}.js`, ROOT).href);
}

/** Ends the benchmark with a sentence where there is no corpus. */
export function needCorpus() {
  if (existsSync(CORPUS)) return;
  process.stdout.write(`skipped: ${CORPUS} does not exist\n`);
  process.exit(0);
}
