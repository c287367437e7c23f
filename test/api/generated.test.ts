import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';
import { queries } from './generate.ts';
import { later } from './later.ts';
import { pools } from './pools.ts';
import { world } from './world.ts';

/** Neo4j takes a third of a second of one core to plan a selection, and next to nothing to ask it. */
const { RATSGRAPH_GENERATED = 500 } = process.env;
const COUNT = Number(RATSGRAPH_GENERATED);
const AT_ONCE = 4;
const SEED = 20_261_128;
const PER_TEST = 50;
/** On a busy machine. */
const BEGIN_MS = 300_000;

describe.skipIf(ENGINES.some(({ there }) => !there))(
  'Generated queries on Neo4j',
  { timeout: 600_000 },
  () => {
    const fronts: Front[] = [];
    const asked = [...queries(createSchema(), pools, COUNT, SEED)];
    const parts = Array.from({ length: Math.ceil(COUNT / PER_TEST) }, (_, i) =>
      asked.slice(i * PER_TEST, (i + 1) * PER_TEST),
    );

    beforeAll(async () => {
      for (const engine of ENGINES) fronts.push(await openFront(engine, [...world, ...later]));
    }, BEGIN_MS);
    afterAll(async () => {
      for (const front of fronts) await front.close();
    });

    it('are all different, and allowed', async () => {
      expect(new Set(asked).size).toBeGreaterThan(0.9 * COUNT);
    });

    it.each(parts.map((part, i) => [i * PER_TEST, part] as const))(
      'from number %i on are answered as by the embedded engine, byte for byte',
      async (_, part) => {
        const waiting = [...part];
        const compare = async () => {
          for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
            await isAlike(fronts, query);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, compare));
      },
    );
  },
);

async function isAlike(fronts: readonly Front[], query: string): Promise<void> {
  const [one, other] = await Promise.all(fronts.map((front) => front.ask(query)));
  const told = one?.errors?.filter(({ extensions }) => extensions?.['code'] !== 'BEYOND_LIMIT') ?? [];
  expect(told, query).toEqual([]);
  expect(JSON.stringify(other), query).toBe(JSON.stringify(one));
}
