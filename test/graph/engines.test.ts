import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, loggable } from '../../src/graph/index.ts';
import { ENGINES } from './engines.ts';

const MAKE = {
  name: 'make topics',
  cypher: 'UNWIND $rows AS row MERGE (n:Topic {id: row.id}) SET n += row.properties',
};
const LIST = {
  name: 'list topics',
  cypher: 'MATCH (n:Topic) RETURN n {.id, .name, .rank, .score, .words} AS topic ORDER BY n.id LIMIT $first',
};

describe.each(ENGINES)('a graph on $name', ({ there, empty }) => {
  describe.skipIf(!there)('answers', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await empty();
    });
    afterAll(() => graph.close());

    it('gives plain rows back: numbers, lists, and null for what is absent', async () => {
      const rows = [
        { id: 'a', properties: { name: 'Ärger', rank: 3, score: 0.25, words: ['x', 'y'] } },
        { id: 'b', properties: { name: undefined, rank: -1, score: 1, words: [] } },
      ];
      await graph.write((tx) => tx.run(MAKE, { rows }));
      expect(await graph.read(LIST, { first: 10 })).toEqual([
        { topic: { id: 'a', name: 'Ärger', rank: 3, score: 0.25, words: ['x', 'y'] } },
        { topic: { id: 'b', name: null, rank: -1, score: 1, words: [] } },
      ]);
    });

    it('tells a fault of a statement without the value that it stumbled over', async () => {
      const fault = await graph.read(LIST, { first: 'Tilla Querbach' }).catch((reason: unknown) => reason);
      expect(fault).toMatchObject({ code: 'STATEMENT', message: expect.stringContaining('"list topics"') });
      expect(JSON.stringify(loggable(fault))).not.toContain('Querbach');
    });

    it('undoes everything at the first fault', async () => {
      const before = await graph.read(LIST, { first: 10 });
      const work = graph.write(async (tx) => {
        await tx.run(MAKE, { rows: [{ id: 'c', properties: {} }] });
        throw new TypeError('in the middle');
      });
      await expect(work).rejects.toThrow(TypeError);
      expect(await graph.read(LIST, { first: 10 })).toEqual(before);
    });

    it('lets one writer at a time in, in the order of asking', async () => {
      const steps: string[] = [];
      const write = (name: string) =>
        graph.write(async (tx) => {
          steps.push(`${name} in`);
          await tx.run(MAKE, { rows: [{ id: name, properties: { rank: steps.length } }] });
          steps.push(`${name} out`);
        });
      await Promise.all([write('x'), write('y'), write('z')]);
      expect(steps).toEqual(['x in', 'x out', 'y in', 'y out', 'z in', 'z out']);
    });

    it('names the statement that is wrong', async () => {
      const wrong = { name: 'half a question', cypher: 'MATCH (n:Topic' };
      await expect(graph.read(wrong)).rejects.toMatchObject({
        code: 'STATEMENT',
        message: expect.stringContaining('half a question'),
      });
    });
  });
});
