import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const MODULE = new URL('../../src/setup/one-at-a-time.mjs', import.meta.url).href;

/** Steps that note their beginning and, a while later, their end in a file. */
const NOTES = `
import { appendFileSync } from 'node:fs';
import { oneAtATime } from '${MODULE}';
const [lock, notes] = process.argv.slice(1);
await oneAtATime(lock, async () => {
  appendFileSync(notes, 'begins\\n');
  await new Promise((resolve) => setTimeout(resolve, 60));
  appendFileSync(notes, 'ends\\n');
});`;

async function noted(lock: string, notes: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', NOTES, lock, notes], {
    stdio: 'inherit',
  });
  const [exit] = await once(child, 'close');
  return exit as number | null;
}

function places(): readonly [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-lock-'));
  return [join(folder, 'lock'), join(folder, 'notes')];
}

describe('builds of one checkout', () => {
  test('of several commands that start at once wait for each other', async () => {
    const [lock, notes] = places();
    const exits = await Promise.all(Array.from({ length: 6 }, () => noted(lock, notes)));
    expect(exits).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readFileSync(notes, 'utf8')).toBe('begins\nends\n'.repeat(6));
  });

  test('do not wait for one that was killed', async () => {
    const [lock, notes] = places();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lock, String(pid));
    expect(await noted(lock, notes)).toBe(0);
    expect(readFileSync(notes, 'utf8')).toBe('begins\nends\n');
  });
});
