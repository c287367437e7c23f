import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curate, remove, type Settlement, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { bareAnswers, bareAsks, elsewhere, emilInFull, officeAnswers, ottoInFull } from './wessels.ts';

/** Day of the question, whom it was put to, and why he is taken for that. */
const ASKED_AT = {
  name: 'asked',
  cypher:
    'MATCH (d:Document)<-[:RECORDED_IN]-(q:Question)-[:ADDRESSED_TO]->(p:Person)-[m:MENTIONED_IN]->(d) WHERE m.name IS NOT NULL ' +
    "RETURN q.date + ' ' + p.name + ' ' + coalesce(m.basis, 'null') AS said ORDER BY said",
};

/** "2023-03-01 Otto Wessel null, …" */
async function whom(graph: Graph): Promise<string> {
  return (await graph.read<{ said: string }>(ASKED_AT)).map(({ said }) => said).join(', ');
}

const settlePeople = (graph: Graph, people: readonly Settlement[]) => curate(graph, { people, names: [] });

const RULED = { documents: null, reason: 'So says the clerk.', by: null, at: 'people.yaml:2' };

describe.each(ENGINES)('who is who on $name', ({ there, empty }) => {
  describe.skipIf(!there)('among the people of all documents', () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await empty();
    });
    afterEach(() => graph.close());

    it('takes a bare name for the only one who is named in full, whatever comes first, and back when another is', async () => {
      await save(graph, [bareAnswers, ottoInFull]);
      expect(await whom(graph)).toBe(
        '2023-03-01 Otto Wessel null, 2023-04-01 Otto Wessel only-one-of-the-name',
      );
      const together = await dumpOf(graph);
      expect(together).toContain('"count":2');
      await save(graph, [officeAnswers, emilInFull]);
      expect(await whom(graph)).toBe(
        '2023-03-01 Otto Wessel null, 2023-04-01 Herr Wessel null, 2023-06-01 Otto Wessel shared-role, 2023-07-01 Frau Grothe null',
      );
      await remove(graph, [officeAnswers.source, emilInFull.source]);
      expect(await dumpOf(graph)).toBe(together);
      await remove(graph, [ottoInFull.source]);
      expect(await whom(graph)).toBe('2023-04-01 Herr Wessel null');
    });

    it('merges and splits people as is ruled, whatever is imported afterwards, and undoes it', async () => {
      await save(graph, [bareAnswers, ottoInFull, officeAnswers]);
      const before = await dumpOf(graph);
      const split = {
        ...RULED,
        kind: 'split',
        people: ['Herr Wessel'],
        documents: [bareAnswers.source],
      } as const;
      await settlePeople(graph, [split]);
      expect(await whom(graph)).toMatch(
        /^2023-03-01 Otto Wessel null, 2023-04-01 Herr Wessel curated, 2023-06-01 Otto/u,
      );
      const same = { ...RULED, kind: 'same', people: ['Frau Grothe', 'Otto Wessel', 'Herr Wessel'] } as const;
      await settlePeople(graph, [same]);
      await save(graph, [emilInFull, bareAsks]);
      expect(new Set((await whom(graph)).match(/(?:Otto|Emil|Herr|Frau) \p{L}+ \w+/gu))).toEqual(
        new Set(['Otto Wessel curated']),
      );
      const ruled = await dumpOf(graph);
      await remove(graph, [emilInFull.source, bareAsks.source]);
      await settlePeople(graph, []);
      expect(await dumpOf(graph)).toBe(before);
      await graph.close();
      graph = await empty();
      await save(graph, [emilInFull, bareAsks, officeAnswers, ottoInFull, bareAnswers]);
      await settlePeople(graph, [same]);
      expect(await dumpOf(graph)).toBe(ruled);
    });

    it('refuses a ruling on nobody or on several, and changes nothing', async () => {
      await save(graph, [ottoInFull, elsewhere]);
      const before = await dumpOf(graph);
      for (const [name, why] of [
        ['Herr Niemand', 'no document names a person "Herr Niemand"'],
        [
          'Otto Wessel',
          '"Otto Wessel" are several people, so say which: p_wehrau-otto (wehrau), person-otto-2 (auendorf)',
        ],
      ] as const) {
        const same = { ...RULED, kind: 'same', people: ['Frau Grothe', name] } as const;
        await expect(settlePeople(graph, [same])).rejects.toThrow(why);
      }
      const split = {
        ...RULED,
        kind: 'split',
        people: ['Frau Grothe'],
        documents: ['nobody/knows.txt'],
      } as const;
      await expect(settlePeople(graph, [split])).rejects.toThrow(
        'the graph holds no document nobody/knows.txt',
      );
      expect(await dumpOf(graph)).toBe(before);
    });
  });
});
