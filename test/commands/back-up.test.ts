import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manyMinutes } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

/** What belongs to a graph, as docs/faults.md tells it. */
const PARTS = ['graph', 'graph.wal'];

test('an embedded graph is backed up by copying it, also after a kill, and restored by copying it back', {
  timeout: 60_000,
}, async () => {
  const cwd = folder({
    ...manyMinutes(120),
    'later/kirchbrede/200.txt': manyMinutes(200)['kirchbrede/200.txt'] ?? '',
  });
  const graph = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'graph') } };
  const copy = (from: string, to: string) => {
    for (const part of PARTS) {
      rmSync(join(to, part), { recursive: true, force: true });
      if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
    }
  };
  const killed = begin(['import', 'kirchbrede', '--jobs', '1'], graph);
  await killed.said(/120 documents to read/u);
  killed.child.kill('SIGKILL');
  await killed.ended;
  copy(cwd, join(cwd, 'backup'));
  const { out: before } = await ratsgraph(['export'], graph);
  await ratsgraph(['import', 'later'], graph);
  expect((await ratsgraph(['export'], graph)).out).not.toBe(before);
  copy(join(cwd, 'backup'), cwd);
  expect((await ratsgraph(['export'], graph)).out).toBe(before);
});
