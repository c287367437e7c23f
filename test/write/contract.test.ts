import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { read } from '../../import/read/index.ts';
import { known, remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { world } from '../api/world.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { failing } from './failing.ts';
import { council, later, revised, twin } from './minutes.ts';
import { wessels } from './wessels.ts';

/** What the bundled minutes say, through the front door. */
const sample: Extraction[] = [];
for await (const source of read(['import/sample'])) sample.push(extract(source));

const EVERYTHING = [...world, ...wessels, council, later, twin, ...sample];

/** Some come alone, the others in threes: an import costs a server its while, however small it is. */
function companies(all: readonly Extraction[]): readonly (readonly Extraction[])[] {
  const [alone, others] = [all.slice(0, 3), all.slice(3)];
  const threes = others.filter((_, i) => i % 3 === 0).map((_, i) => others.slice(i * 3, i * 3 + 3));
  return [...alone.map((each) => [each]), ...threes];
}

describe.each(ENGINES)('writing on $name', ({ there, empty }) => {
  describe.skipIf(!there)('holds the contract', () => {
    let graph: Graph;
    const emptied = async () => {
      await graph.close();
      graph = await empty();
      return graph;
    };
    beforeEach(async () => {
      graph = await empty();
    });
    afterEach(() => graph.close());

    it('changes nothing when the same is imported twice', async () => {
      expect(await save(graph, EVERYTHING)).toEqual({
        created: EVERYTHING.length,
        changed: 0,
        unchanged: 0,
        superseded: 0,
        elsewhere: 0,
      });
      const once = await dumpOf(graph);
      expect(await save(graph, EVERYTHING)).toEqual({
        created: 0,
        changed: 0,
        unchanged: EVERYTHING.length,
        superseded: 0,
        elsewhere: 0,
      });
      expect(await dumpOf(graph)).toBe(once);
    });

    it('holds the same in whatever order and company documents come', async () => {
      await save(graph, EVERYTHING);
      const together = await dumpOf(graph);
      const other = await emptied();
      for (const company of companies(EVERYTHING.toReversed())) await save(other, company);
      expect(await dumpOf(other)).toBe(together);
    });

    it('replaces what a changed document said', async () => {
      await save(
        graph,
        EVERYTHING.map((extraction) => (extraction === council ? revised : extraction)),
      );
      const direct = await dumpOf(graph);
      const other = await emptied();
      await save(other, EVERYTHING);
      expect(await dumpOf(other)).not.toBe(direct);
      expect(await save(other, [revised])).toEqual({
        created: 0,
        changed: 1,
        unchanged: 0,
        superseded: 0,
        elsewhere: 0,
      });
      expect(await dumpOf(other)).toBe(direct);
    });

    it('leaves nothing behind that only a removed document supported', async () => {
      await save(graph, [...world, twin]);
      const without = await dumpOf(graph);
      await save(graph, [council, later]);
      const origins = [council.source, 'nobody/knows.txt', later.source];
      expect(await remove(graph, origins)).toEqual({
        removed: [council.source, later.source],
        missing: ['nobody/knows.txt'],
        untold: [],
      });
      expect(await dumpOf(graph)).toBe(without);
      await remove(
        graph,
        [...world, twin].map(({ source }) => source),
      );
      expect(await dumpOf(graph)).toBe('');
    });

    it('stands as before when a statement in the middle fails', async () => {
      await save(graph, [...world, council]);
      const before = await dumpOf(graph);
      for (const at of [1, 2, 9, 25]) {
        await expect(save(failing(graph, at), [revised, later, twin])).rejects.toThrow('pulled the plug');
        expect(await dumpOf(graph)).toBe(before);
      }
      await expect(remove(failing(graph, 9), [council.source])).rejects.toThrow('pulled the plug');
      expect(await dumpOf(graph)).toBe(before);
    });

    it('lets several imports at once come out as one after the other', async () => {
      await save(graph, EVERYTHING);
      const oneByOne = await dumpOf(graph);
      const other = await emptied();
      const halves = [EVERYTHING.slice(0, 4), EVERYTHING.slice(2), EVERYTHING];
      await Promise.all(halves.map((half) => save(other, half)));
      expect(await dumpOf(other)).toBe(oneByOne);
    });

    it('finishes the document at hand and begins no other once the signal fires', async () => {
      const stop = new AbortController();
      function* stopping(): Generator<Extraction> {
        yield* world.slice(0, 2);
        stop.abort();
        yield* world.slice(2);
      }
      const saved = await save(graph, stopping(), { signal: stop.signal });
      expect(saved).toEqual({ created: 3, changed: 0, unchanged: 0, superseded: 0, elsewhere: 0 });
      expect((await known(graph)).size).toBe(3);
    });

    it('tells which documents it holds, by the bytes they were read from', async () => {
      await save(graph, [council, twin]);
      expect(await known(graph)).toEqual(
        new Map([council, twin].map(({ document }) => [document.origin, document.hash])),
      );
    });
  });
});
