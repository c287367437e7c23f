import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { begin } from '../commands/ratsgraph.ts';
import { ENGINES } from '../graph/engines.ts';
import { AT_LENGTH, chance, note, often, PATIENCE } from './length.ts';
import { corpus, difference, done } from './minutes.ts';
import { graphPlace } from './place.ts';

const ROUNDS = often(2, 50);
/** A transaction holds a hundred. */
const DOCUMENTS = often(110, 210);
/** So often at least the graph is completed, held against the undisturbed one, and begun anew. */
const TURN = 5;
const SEED = 20_261_129;

describe.each(ENGINES)('kill -9 of an importer on $name', (engine) => {
  it.skipIf(!engine.there)(
    'loses nothing that was committed; the next import makes the graph of an undisturbed one, byte for byte',
    { timeout: PATIENCE },
    async () => {
      const { cwd, extracted, whole, time } = await corpus(DOCUMENTS);
      const { env, documents, clear } = graphPlace(engine, cwd);
      // In small the moments shall fall among those of writing.
      const command = ['import', AT_LENGTH ? 'kirchbrede' : extracted];
      const random = chance(SEED);
      await clear();

      let [before, kills, inBetween, completed] = [new Set<string>(), 0, 0, 0];
      for (let round = 1; round <= ROUNDS; round += 1) {
        const running = begin(command, { cwd, env });
        await Promise.race([pause(time * random()), running.ended]);
        kills += Number(running.child.kill('SIGKILL'));
        await running.ended;
        const now = await documents();
        expect(
          [...before].filter((id) => !now.has(id)),
          `lost in round ${round}`,
        ).toEqual([]);
        before = now;
        inBetween += Number(now.size > 0 && now.size < DOCUMENTS);
        if (now.size < DOCUMENTS && round % TURN !== 0 && round !== ROUNDS) continue;
        await done(command, { cwd, env });
        expect(difference(await done(['export'], { cwd, env }), whole), `round ${round}`).toBeNull();
        completed += 1;
        before = new Set();
        await clear();
      }
      note(`importer killed, ${engine.name}`, { kills, documents: DOCUMENTS, inBetween, completed });
    },
  );
});
