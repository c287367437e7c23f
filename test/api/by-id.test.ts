import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

interface Named {
  readonly id: string;
}

interface Asked {
  readonly id: string;
  readonly askedBy: Named | null;
  readonly addressedTo: readonly Named[];
  readonly answers: readonly { readonly givenBy: Named | null }[];
  readonly topics: readonly Named[];
  readonly meeting: { readonly committee: Named | null } | null;
  readonly commitments: readonly { readonly id: string; readonly owedBy: readonly Named[] }[];
}

const FIELDS =
  'id askedBy { id } addressedTo { id } answers { givenBy { id } } topics { id } meeting { committee { id } } commitments { id owedBy { id } }';
const isThere = (named: Named | null | undefined) => named !== null && named !== undefined;

/** By the name of a filter: the ids under which it finds a question. */
const IDS: Readonly<Record<string, (question: Asked) => (Named | null | undefined)[]>> = {
  from: ({ askedBy }) => [askedBy],
  to: ({ addressedTo }) => [...addressedTo],
  answeredBy: ({ answers }) => answers.map(({ givenBy }) => givenBy),
  topic: ({ topics }) => [...topics],
  committee: ({ meeting }) => [meeting?.committee],
};

describe.each(ENGINES)('filters by id on $name', (engine) => {
  describe.skipIf(!engine.there)('leave', () => {
    let front: Front;
    let all: readonly Asked[];
    const list = async (filter: object) => {
      const query = `query ($filter: QuestionFilter) { questions(filter: $filter, first: 100) { edges { node { ${FIELDS} } } } }`;
      const { data } = await front.ask<{ questions: { edges: { node: Asked }[] } }>(query, { filter });
      return data.questions.edges.map(({ node }) => node);
    };
    beforeAll(async () => {
      front = await openFront(engine);
      all = await list({});
    });
    afterAll(() => front.close());

    it.each(Object.keys(IDS))('%s: what that one thing has to do with, and no more', async (name) => {
      const idsOf = (question: Asked) => (IDS[name]?.(question) ?? []).filter(isThere).map(({ id }) => id);
      const ids = new Set(all.flatMap(idsOf));
      expect(ids.size).toBeGreaterThan(1);
      for (const id of ids) {
        const expected = all
          .filter((question) => idsOf(question).includes(id))
          .map((question) => question.id);
        expect(
          (await list({ [name]: id })).map((question) => question.id),
          id,
        ).toEqual(expected);
      }
      expect(await list({ [name]: 'p_0000' })).toEqual([]);
    });

    it('by: the promises of one debtor', async () => {
      const [promise] = all.flatMap(({ commitments }) => commitments);
      const [debtor] = promise?.owedBy ?? [];
      const { data } = await front.ask<{ commitments: { edges: { node: Named }[] } }>(
        'query ($by: String) { commitments(filter: { by: $by }) { edges { node { id } } } }',
        { by: debtor?.id },
      );
      expect(data.commitments.edges.map(({ node }) => node.id)).toContain(promise?.id);
    });
  });
});
