import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { extraction } from '../api/minutes.ts';
import { topic } from '../api/topic.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';

const terms = ['Brücke', 'Ufer', 'Steg', 'Mole', 'Boje', 'Kran', 'Pier', 'Kai', 'Damm'].map((name) =>
  topic(`repeat-${name.toLowerCase()}`, name, null),
);
type Case = [string, [number, number], [number, number], { shared: number; similarity: number } | null];

const field = topic('repeat-verkehr', 'Verkehr', 'verkehr');

/** Minutes of a day with one question about so many terms, from the `from`-th on. */
function asked(place: string, date: string, from: number, count: number, part = ''): Extraction {
  return extraction({
    key: `repeat-${place.toLowerCase()}-${date}${part}`,
    place,
    committee: null,
    date,
    items: [],
    people: [],
    organizations: [],
    said: [
      {
        by: null,
        asks: 'Es wird nach dem Ufer gefragt.',
        status: 'NONE',
        about: [field, ...terms.slice(from, from + count)],
      },
    ],
  });
}

const REPEATED = {
  name: 'repeated',
  cypher:
    'MATCH (b:Question)-[r:REPEATS]->(a:Question) RETURN b.date AS later, a.date AS earlier, r.shared AS shared, r.similarity AS similarity ORDER BY later, earlier',
};

describe.each(ENGINES)('questions that repeat others on $name', ({ there, empty }) => {
  describe.skipIf(!there)('are linked', () => {
    let graph: Graph;
    const repeated = () => graph.read(REPEATED);
    beforeEach(async () => {
      graph = await empty();
    });
    afterEach(() => graph.close());

    it.each([
      ['one term in common, however alike', [0, 1], [0, 1], null],
      ['two of two', [0, 2], [0, 2], { shared: 2, similarity: 1 }],
      ['two of five and five, two fifths of both', [0, 5], [3, 5], { shared: 2, similarity: 0.4 }],
      ['two of five and six, less than two fifths', [0, 5], [3, 6], null],
      ['three of seven and five', [0, 7], [4, 5], { shared: 3, similarity: 0.5 }],
    ] satisfies readonly Case[])('by two terms and two fifths of both: %s', async (_, one, other, link) => {
      await save(graph, [asked('Auendorf', '2023-05-05', ...other), asked('Auendorf', '2022-01-01', ...one)]);
      expect(await repeated()).toEqual(
        link === null ? [] : [{ later: '2023-05-05', earlier: '2022-01-01', ...link }],
      );
    });

    it('within a municipality, never on one day, and never by fields', async () => {
      await save(graph, [
        asked('Auendorf', '2022-01-01', 0, 3),
        asked('Wehrau', '2023-05-05', 0, 3),
        asked('Auendorf', '2023-05-05', 5, 1),
        asked('Auendorf', '2022-01-01', 0, 3, '-b'),
      ]);
      expect(await repeated()).toEqual([]);
    });

    it('in whatever order documents come, go and come again', async () => {
      const years = ['2020', '2021', '2022', '2023'];
      const all = years.map((year, i) => asked('Auendorf', `${year}-01-01`, i, 4));
      await save(graph, all);
      const together = await dumpOf(graph);
      expect(await repeated()).toHaveLength(5);
      for (const order of [
        [3, 1, 0, 2],
        [2, 3, 1, 0],
      ] as const) {
        await remove(
          graph,
          all.map(({ source }) => source),
        );
        for (const i of order) await save(graph, [all[i] as Extraction]);
        expect(await dumpOf(graph)).toBe(together);
        await remove(graph, [all[1]?.source ?? '']);
        await save(graph, [all[1] as Extraction]);
        expect(await dumpOf(graph)).toBe(together);
      }
    });
  });
});
