import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { manyMinutes } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const KILOBYTES = 800;

test('a full disk ends an import with 74; the graph holds whole documents, and more room lets it go on', {
  timeout: 60_000,
}, async (context) => {
  const disk = folder();
  const fault = mountSmallDisk(disk);
  context.skip(fault !== null, `a small disk cannot be mounted here (${fault}); root on Linux can`);
  const cwd = folder(manyMinutes(300));
  const graph = { cwd, env: { RATSGRAPH_GRAPH: join(disk, 'graph') } };
  const full = await ratsgraph(['import', 'kirchbrede'], graph);
  expect(full.err).toMatch(/disk .*is full/u);
  expect(full.exit).toBe(74);
  mount(['-o', 'remount,size=200m', disk]);
  expect(await ratsgraph(['import', 'kirchbrede'], graph)).toMatchObject({
    exit: 0,
    err: expect.any(String),
  });
  const elsewhere = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'graph') } };
  await ratsgraph(['import', 'kirchbrede'], elsewhere);
  expect(await ratsgraph(['export'], graph)).toEqual(await ratsgraph(['export'], elsewhere));
});

/** Null, or why it cannot be had. */
function mountSmallDisk(place: string): string | null {
  const { ok, words } = mount(['-t', 'tmpfs', '-o', `size=${KILOBYTES}k`, 'tmpfs', place]);
  if (ok) onTestFinished(() => void spawnSync('umount', ['-l', place]));
  return ok ? null : words;
}

function mount(args: readonly string[]): { ok: boolean; words: string } {
  const { status, stderr, error } = spawnSync('mount', [...args], { encoding: 'utf8' });
  return { ok: status === 0, words: error?.message ?? stderr.trim() };
}
