import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
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
      const { data } = await front.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Removal { because document } } node(id: "q_never") { id } }',
        { ids },
      );
      const document = council.document.id;
      // The bytes are the same: better rules read them otherwise.
      expect(data).toEqual({ nodes: ids.map((id) => ({ id, because: 'REREAD', document })), node: null });
      await save(front.graph, [council], at('2024-03-01'));
      const after = (await gone()).edges.map(({ node }) => node.id);
      expect(after.filter((id) => ids.includes(id))).toEqual([]);
    });

    it('with what stands in its place, and the document tells its versions and what differs', async () => {
      const [first, ...rest] = council.questions;
      const [answer] = council.answers;
      if (!first || !answer) throw new Error('Nothing is asked.');
      const other = { ...answer, id: `${answer.id}-2`, text: answer.text.replace('klären', 'prüfen') };
      const corrected: Extraction = {
        ...council,
        document: { ...council.document, hash: 'other bytes' },
        questions: [{ ...first, status: 'ANSWERED' }, ...rest],
        answers: [other],
        commitments: [],
      };
      await save(front.graph, [corrected], at('2024-02-01'));
      const { data } = await front.ask<{ document: { versions: { changes: object[] }[] } }>(
        `query ($document: ID!, $answer: ID!, $question: ID!) {
          document: node(id: $document) { ... on Document { versions { hash origin basis superseded changes { id kind change aspects { aspect before after } } } } }
          answer: node(id: $answer) { id ... on Removal { kind because supersededBy removed } }
          question: node(id: $question) { id ... on Question { imported } }
        }`,
        { document: council.document.id, answer: answer.id, question: rest[0]?.id },
      );
      expect(data).toMatchObject({
        document: {
          versions: [
            {
              hash: council.document.hash,
              origin: council.source,
              basis: 'BYTES',
              superseded: '2024-02-01T00:00:00.000Z',
            },
          ],
        },
        answer: {
          id: answer.id,
          kind: 'ANSWER',
          because: 'CORRECTED',
          supersededBy: other.id,
          removed: '2024-02-01T00:00:00.000Z',
        },
        question: { imported: '2024-01-01T00:00:00.000Z' },
      });
      expect(data.document.versions[0]?.changes).toContainEqual({
        id: first.id,
        kind: 'QUESTION',
        change: 'CHANGED',
        aspects: [
          { aspect: 'answers', before: null, after: null },
          { aspect: 'status', before: 'DEFERRED', after: 'ANSWERED' },
        ],
      });
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
