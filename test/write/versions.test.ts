import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { known, remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes } from './lindenau.ts';

const OLD = `${head('20.02.2024')}TOP 3 Radweg am Markt

Herr Piehl fragt, wann der Radweg am Markt fertig sei. Herr Adler antwortet, dass er im Mai fertig sei.

Frau Birk fragt, was der Radweg koste. Herr Adler sagt zu, die Kosten schriftlich nachzureichen.

Frau Birk fragt, ob die Bänke bleiben.

Frau Birk fragt, ob die Lampen bleiben.
`;
/** Another answer, one where none was, a question less, and a line before all of them. */
const NEW = OLD.replace('Anwesend:', 'Ort: Ratssaal\n\nAnwesend:')
  .replace('im Mai fertig', 'im Juni fertig')
  .replace('ob die Bänke bleiben.', 'ob die Bänke bleiben. Herr Adler bejaht dies.')
  .replace('\n\nFrau Birk fragt, ob die Lampen bleiben.', '');
const CORRECTED = NEW.replace('Niederschrift über', 'Berichtigte Niederschrift über');

const old = await minutes('lindenau/rat.txt', OLD);
const changed = await minutes('lindenau/rat.txt', NEW);
const corrected = await minutes('lindenau/rat-neu.txt', CORRECTED);
const untitled = await minutes('lindenau/rat-neu.txt', NEW);

const at = (day: string) => ({ now: () => new Date(`${day}T00:00:00Z`) });
const idOf = ({ questions, answers }: Extraction, words: string) =>
  [...questions, ...answers].find(({ text }) => text.includes(words))?.id ?? '';

interface Fact {
  readonly id: string;
  readonly day: string;
}
const FACTS = {
  name: 'facts',
  cypher: 'MATCH (n:Question) RETURN n.id AS id, substring(n.imported, 0, 10) AS day',
};
const GONE = {
  name: 'gone',
  cypher: 'MATCH (r:Removal) RETURN r.id AS id, r.because AS because, r.by AS by ORDER BY id',
};
const VERSIONS = {
  name: 'versions',
  cypher:
    'MATCH (v:Version)-[:VERSION_OF]->(d:Document) RETURN d.origin AS document, v.origin AS origin, v.hash AS hash, v.basis AS basis, v.changes AS changes ORDER BY hash',
};

interface Version {
  readonly document: string;
  readonly origin: string;
  readonly hash: string;
  readonly basis: string;
  readonly changes: string;
}

describe.each(ENGINES)('versions of minutes on $name', ({ there, empty }) => {
  describe.skipIf(!there)('supersede each other', () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await empty();
      await save(graph, [old], at('2024-03-01'));
    });
    afterEach(() => graph.close());

    const gone = async () => {
      const rows = await graph.read<{ id: string; because: string; by: string | null }>(GONE);
      return new Map(rows.map(({ id, because, by }) => [id, { because, by }]));
    };
    const days = async () => new Map((await graph.read<Fact>(FACTS)).map(({ id, day }) => [id, day]));

    it('where the same file has other bytes: what did not change keeps id and moment', async () => {
      await save(graph, [changed], at('2024-04-01'));
      expect(await days()).toEqual(
        new Map([
          [idOf(old, 'wann der Radweg'), '2024-04-01'],
          [idOf(old, 'was der Radweg koste'), '2024-03-01'],
          [idOf(old, 'ob die Bänke'), '2024-04-01'],
        ]),
      );
      expect((await gone()).get(idOf(old, 'ob die Lampen'))).toEqual({ because: 'corrected', by: null });
      expect((await gone()).get(idOf(old, 'im Mai'))).toEqual({
        because: 'corrected',
        by: idOf(changed, 'im Juni'),
      });
      const [version, ...others] = await graph.read<Version>(VERSIONS);
      expect(others).toEqual([]);
      expect(version).toMatchObject({ origin: old.source, hash: old.document.hash, basis: 'bytes' });
      expect(version?.changes).not.toMatch(/Birk|Piehl|Radweg/u);
      expect(JSON.parse(version?.changes ?? '')).toEqual(
        expect.arrayContaining([
          { id: idOf(old, 'ob die Lampen'), kind: 'Question', change: 'vanished', aspects: [] },
          {
            id: idOf(old, 'ob die Bänke'),
            kind: 'Question',
            change: 'changed',
            aspects: expect.arrayContaining([
              { aspect: 'answers' },
              { aspect: 'status', before: 'NONE', after: 'ANSWERED' },
            ]),
          },
          { id: idOf(changed, 'bejaht'), kind: 'Answer', change: 'appeared', aspects: [] },
        ]),
      );
    });

    it('where the text of another file says so: the same words keep their ids, and the old file stays out', async () => {
      expect(await save(graph, [corrected], at('2024-04-01'))).toMatchObject({ created: 0, changed: 1 });
      expect([...(await days()).keys()].sort()).toEqual(
        ['wann der Radweg', 'was der Radweg koste', 'ob die Bänke'].map((words) => idOf(old, words)).sort(),
      );
      expect((await gone()).get(old.document.id)).toEqual({
        because: 'corrected',
        by: corrected.document.id,
      });
      expect(await graph.read<Version>(VERSIONS)).toMatchObject([
        { document: corrected.source, origin: old.source, basis: 'text' },
      ]);
      const together = await dumpOf(graph);
      expect(await save(graph, [old])).toMatchObject({ created: 0, superseded: 1 });
      expect(await save(graph, [corrected])).toMatchObject({ unchanged: 1 });
      expect((await known(graph)).get(old.source)).toBe(old.document.hash);
      expect(await dumpOf(graph)).toBe(together);
      await remove(graph, [corrected.source], at('2024-05-01'));
      expect(await dumpOf(graph)).toBe('');
      expect(await graph.read(VERSIONS)).toEqual([]);
      expect((await gone()).get(idOf(old, 'ob die Bänke'))).toEqual({ because: 'removed', by: null });
      expect(await save(graph, [old])).toMatchObject({ created: 1, superseded: 0 });
    });

    it('also where the corrected one comes first', async () => {
      await remove(graph, [old.source]);
      await save(graph, [corrected]);
      const alone = await dumpOf(graph);
      expect(await save(graph, [old])).toMatchObject({ created: 0, superseded: 1 });
      expect(await dumpOf(graph)).toBe(alone);
    });

    it('where whoever imports says so, and a document that the graph does not hold cannot be', async () => {
      const told = (origin: string) => ({ supersedes: new Map([[untitled.source, origin]]) });
      await expect(save(graph, [untitled], told('lindenau/nichts.txt'))).rejects.toThrow(
        'the graph holds no document "lindenau/nichts.txt"',
      );
      await save(graph, [untitled], told(old.source));
      expect(await graph.read<Version>(VERSIONS)).toMatchObject([{ origin: old.source, basis: 'told' }]);
      expect((await days()).has(idOf(old, 'ob die Bänke'))).toBe(true);
      expect(await save(graph, [untitled], told(old.source))).toMatchObject({ unchanged: 1 });
    });

    it('but not where two documents of one meeting say different things', async () => {
      const other = await minutes(
        'lindenau/rat-neu.txt',
        CORRECTED.replace(/fragt/gu, 'erkundigt sich').replace(/Herr Adler .*/gu, ''),
      );
      expect(await save(graph, [other])).toMatchObject({ created: 1, changed: 0 });
    });
  });
});
