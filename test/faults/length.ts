import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const { RATSGRAPH_SOAK, RATSGRAPH_SOAK_MINUTES } = process.env;

/** A test run shows these things in small, `npm run soak` at length. */
export const AT_LENGTH = RATSGRAPH_SOAK === '1';

/** Minutes that the mixed load lasts, on both engines together. */
export const MINUTES_OF_LOAD = AT_LENGTH ? Number(RATSGRAPH_SOAK_MINUTES ?? 60) : 0.1;

export function often(inSmall: number, atLength: number): number {
  return AT_LENGTH ? atLength : inSmall;
}

/** Milliseconds that a test may take. */
export const PATIENCE = AT_LENGTH ? (MINUTES_OF_LOAD + 60) * 60_000 : 300_000;

export type Random = () => number;

/** Numbers that look like chance; told with a failure, the same seed gives the same ones (mulberry32). */
export function chance(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several, by chance. */
export function one<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(all.length * random())] as T;
}

const MEASURED = new URL('measured.json', import.meta.url);

/** Keeps what was seen at length, from which docs/faults.md has its table (`node test/faults/table.mjs`). */
export function note(what: string, seen: Readonly<Record<string, string | number>>): void {
  console.info(`${what}: ${JSON.stringify(seen)}`);
  if (!AT_LENGTH) return;
  const all = JSON.parse(readFileSync(MEASURED, 'utf8'));
  all[what] = {
    ...seen,
    day: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    load: Math.round(loadavg()[0] ?? 0),
  };
  writeFileSync(MEASURED, `${JSON.stringify(all, null, 2)}\n`);
}
