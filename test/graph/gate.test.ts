import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createGate } from '../../src/graph/gate.ts';

it('a gate lets many pass at once, and whoever has to be alone is', async () => {
  const { pass, alone } = createGate();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause(5);
    seen.push(`${name} ends`);
  };
  const failing = alone(() => Promise.reject(new Error('odd')));
  await Promise.all([
    expect(failing).rejects.toThrow('odd'),
    ...[pass(work('a')), pass(work('b')), alone(work('C')), alone(work('D')), pass(work('e'))],
  ]);
  await pass(work('f'));
  expect(seen.join(', ')).toMatch(
    /^a begins, b begins, [ab] ends, [ab] ends, C begins, C ends, D begins, D ends, e begins, e ends, f begins/u,
  );
});
