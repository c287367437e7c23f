import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { extraction } from '../api/minutes.ts';
import { topic } from '../api/topic.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes } from './lindenau.ts';

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

const TOLD =
  'MATCH (b:Question)-[r:REPEATS]->(a:Question) RETURN b.text AS later, a.text AS earlier, r.basis AS basis ORDER BY b.start';

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
      ['one word in common, however alike', [0, 1], [0, 1], null],
      ['two of two', [0, 2], [0, 2], { shared: 2, similarity: 1 }],
      ['three of five and five, three fifths of both', [0, 5], [2, 5], { shared: 3, similarity: 0.6 }],
      ['three of five and six, less than three fifths', [0, 5], [2, 6], null],
      ['four of five and seven', [0, 7], [3, 5], { shared: 4, similarity: 0.667 }],
    ] satisfies readonly Case[])('by two words and three fifths of both: %s', async (_, one, other, link) => {
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

    it('by what the questions ask, not by their item, and where the later one says so', async () => {
      const item = 'TOP 3 Sanierung des Freibads\n\n';
      const may = `${head('03.05.2023')}${item}Frau Birk fragt, wann der Sprungturm gestrichen werde.

Herr Piehl fragt, ob der Kran im Freibad gemietet sei.

Frau Birk fragt, ob die Hecke am Kiosk geschnitten werde.
`;
      const september = `${head('20.09.2023')}${item}Herr Piehl möchte wissen, wann der Sprungturm gestrichen wird.

Frau Birk fragt erneut nach der Hecke am Kiosk.

Herr Piehl erinnert an seine Frage vom 3. Mai 2023, was der Kran am Becken koste.

Frau Birk fragt, was die Kasse koste.
`;
      await save(graph, [await minutes('l/mai.txt', may), await minutes('l/september.txt', september)]);
      const found = await graph.read({ name: 'told', cypher: TOLD });
      expect(found).toEqual([
        {
          later: expect.stringContaining('wann der Sprungturm'),
          earlier: expect.stringContaining('wann der Sprungturm'),
          basis: 'words',
        },
        {
          later: expect.stringContaining('erneut nach der Hecke'),
          earlier: expect.stringContaining('ob die Hecke'),
          basis: 'named',
        },
        {
          later: expect.stringContaining('erinnert'),
          earlier: expect.stringContaining('ob der Kran'),
          basis: 'named',
        },
      ]);
    });

    it('in whatever order documents come, go and come again', async () => {
      const years = ['2020', '2021', '2022', '2023'];
      const all = years.map((year, i) => asked('Auendorf', `${year}-01-01`, i, 5));
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
