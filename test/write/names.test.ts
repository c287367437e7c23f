import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curate, type KnownName, remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { world } from '../api/world.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';

const known = (name: string, ...knownAs: string[]): KnownName => ({ name, knownAs, reason: null, by: null });
const NAMES = [known('Jobcenter', 'JC'), known('Spielplatz', 'Bolzer'), known('Frau Dr. Brehme', 'Doktor B')];

/** Everything that has another name. */
const NAMED = {
  name: 'named',
  cypher:
    'MATCH (n) WHERE n.knownAs IS NOT NULL AND NOT n:Curation RETURN n.name AS name, n.knownAs AS knownAs, n.search AS search ORDER BY name, search',
};

describe.each(ENGINES)('names that people use on $name', ({ there, empty }) => {
  describe.skipIf(!there)('in the graph', () => {
    let graph: Graph;
    const settle = (names: readonly KnownName[]) => curate(graph, { people: [], names });
    const named = () => graph.read<{ name: string; knownAs: string[]; search: string }>(NAMED);
    beforeEach(async () => {
      graph = await empty();
    });
    afterEach(() => graph.close());

    it('stand at whatever bears the name, alone or inside of a longer one, and at the texts that speak of it', async () => {
      await save(graph, world);
      await settle(NAMES);
      const found = await named();
      expect(found).toContainEqual({
        name: 'Jobcenter Lindenau',
        knownAs: ['JC'],
        search: ' jobcent lindenau jc ',
      });
      expect(found).toContainEqual({
        name: 'Frau Dr. Brehme',
        knownAs: ['Doktor B'],
        search: ' frau dr brehm doktor b ',
      });
      expect(found).toContainEqual({ name: 'Spielplatz', knownAs: ['Bolzer'], search: ' spielplatz bolz ' });
      const texts = found.filter(({ knownAs }) => knownAs[0]?.includes(' = '));
      expect(texts.some(({ knownAs }) => knownAs.includes('Bolzer = Spielplatz'))).toBe(true);
    });

    it('hold for what is imported later and again, in whatever order, and are undone', async () => {
      await save(graph, world);
      const bare = await dumpOf(graph);
      await settle(NAMES);
      const together = await dumpOf(graph);
      await remove(
        graph,
        world.slice(0, 2).map(({ source }) => source),
      );
      await save(graph, world.slice(0, 2).toReversed());
      expect(await dumpOf(graph)).toBe(together);
      await settle(NAMES.slice(0, 1));
      expect((await named()).filter(({ knownAs }) => knownAs.join().includes('Bolzer'))).toEqual([]);
      await settle([]);
      expect(await dumpOf(graph)).toBe(bare);
    });

    it('are refused where nothing is called so, and change nothing', async () => {
      await save(graph, world);
      const before = await dumpOf(graph);
      await expect(settle([...NAMES, known('Kurpark', 'Kuri')])).rejects.toThrow(
        'no document speaks of "Kurpark"',
      );
      expect(await dumpOf(graph)).toBe(before);
    });
  });
});
