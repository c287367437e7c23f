import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What was measured last, by benchmark; the tables of docs/speed.md and docs/scale.md are made from it. */
const FILE = new URL('measured.json', import.meta.url);

/** @returns {Record<string, any>} */
export function measured() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/**
 * Keeps figures, where they are wanted (RATSGRAPH_BENCH_NOTE), for the docs.
 * @param {string} bench
 * @param {object} figures
 */
export function note(bench, figures) {
  if (!process.env['RATSGRAPH_BENCH_NOTE']) return;
  writeFileSync(FILE, `${JSON.stringify({ ...measured(), [bench]: figures }, null, 2)}\n`);
}
