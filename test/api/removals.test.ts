import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remove, save } from '../../import/write/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { council, revised } from '../write/minutes.ts';
import { type Front, openFront } from './front.ts';

interface Answer {
  readonly removals: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { id: string; kind: string; removed: string };
    }[];
  };
}

const at = (day: string) => ({ now: () => new Date(`${day}T00:00:00Z`) });

/** Followers ask for what is new since a moment; this tells them what they may forget. */
describe.each(ENGINES)('what is gone on $name', (engine) => {
  describe.skipIf(!engine.there)('is told', () => {
    let front: Front;
    beforeEach(async () => {
      front = await openFront(engine, [council]);
    });
    afterEach(() => front.close());

    const gone = async (filter = '') =>
      (
        await front.ask<Answer>(
          `{ removals(first: 100${filter && `, filter: { ${filter} }`}) { totalCount edges { cursor node { id kind removed } } } }`,
        )
      ).data.removals;

    it('when a changed document does not say it any more, until it comes back', async () => {
      expect(await gone()).toEqual({ totalCount: 0, edges: [] });
      await save(front.graph, [revised], at('2024-02-01'));
      const { totalCount, edges } = await gone();
      expect(totalCount).toBe(edges.length);
      const ids = edges.map(({ node }) => node.id);
      const lost = council.questions.filter(({ id }) => !revised.questions.some((one) => one.id === id));
      expect(ids).toEqual(expect.arrayContaining(lost.map(({ id }) => id)));
      expect(edges[0]?.node.removed).toBe('2024-02-01T00:00:00.000Z');
      const { data } = await front.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(data).toEqual({ nodes: ids.map(() => null) });
      await save(front.graph, [council], at('2024-03-01'));
      const after = (await gone()).edges.map(({ node }) => node.id);
      expect(after.filter((id) => ids.includes(id))).toEqual([]);
    });

    it('when a document is removed, with all that it said, latest first, by kind and moment, in pages', async () => {
      await remove(front.graph, [council.source], at('2024-02-01'));
      const all = await gone();
      expect(all.totalCount).toBe(
        1 +
          council.questions.length +
          council.answers.length +
          council.commitments.length +
          council.decisions.length,
      );
      const questions = await gone('kind: [QUESTION]');
      expect(questions.edges.map(({ node }) => node.id).toSorted()).toEqual(
        council.questions.map(({ id }) => id).toSorted(),
      );
      expect((await gone('kind: [DOCUMENT]')).edges.map(({ node }) => node.id)).toEqual([
        council.document.id,
      ]);
      expect((await gone('updatedSince: "2024-02-02"')).totalCount).toBe(0);
      const { data } = await front.ask<Answer>(
        'query ($after: String) { removals(first: 100, after: $after) { totalCount edges { cursor node { id kind removed } } } }',
        { after: all.edges[1]?.cursor },
      );
      expect(data.removals.edges).toEqual(all.edges.slice(2));
    });
  });
});
