import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { listed } from '$lib/api/listed.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { isId } from '$lib/places.ts';
import { type PromiseFilter, promiseFilterOf, promiseInputOf } from '$lib/promises/filter.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { type Meant, meantBy } from '$lib/suggest/meant.ts';
import { NAMED } from '$lib/things/parts.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 20;

const PROMISES = graphql(
  `query Promises($filter: CommitmentFilter, $documents: DocumentFilter, $without: CommitmentFilter, $first: Int!, $after: String, $before: String, $ids: [ID!]!) {
    commitments(filter: $filter, first: $first, after: $after, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...PromiseRow } }
    }
    without: commitments(filter: $without, first: 1) { totalCount }
    nodes(ids: $ids) { ...Named }
    ...Basis
  }`,
  [PROMISE_ROW, NAMED, BASIS],
);

/** Whose names somebody may have mistyped. */
const LATEST = graphql(`
  query PromisedLately {
    commitments(first: 100) { edges { node { owedBy { id name } meeting { committee { id name } } } } }
  }
`);

const COUNT = graphql(`
  query PromisesBy($filter: CommitmentFilter) {
    commitments(filter: $filter, first: 1) { totalCount }
  }
`);

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = promiseFilterOf(url.searchParams);
  const nobody: Record<'by' | 'committee', Meant[]> = { by: [], committee: [] };
  const nothing = { filter, found: null, basis: null, names: namesOf([]), meant: nobody };
  const { since, until, dueBefore, by, committee } = filter.texts;
  return listed(url, [since, until, dueBefore], nothing, async () => {
    const found = await ask(fetch, PROMISES, {
      filter: promiseInputOf(filter),
      documents: documentsOf({ of: 'promises', filter }),
      without: promiseInputOf({ ...filter, delivered: 'false' }),
      first: PAGE,
      after: url.searchParams.get('after'),
      before: url.searchParams.get('before'),
      ids: [by, committee].filter(isId),
    });
    const meant = found.commitments.totalCount === 0 ? await meantOf(fetch, filter) : nobody;
    return { filter, found, basis: basisOf(found), names: namesOf(found.nodes), meant };
  });
};

/** Names like the two that can be typed, each within the rest of the filter. */
async function meantOf(fetch: typeof globalThis.fetch, filter: PromiseFilter) {
  const latest = (await ask(fetch, LATEST, {})).commitments.edges.map(({ node }) => node);
  const debtors = latest.flatMap(({ owedBy }) => owedBy);
  const committees = latest.flatMap(({ meeting }) => meeting?.committee ?? []);
  const among = (name: 'by' | 'committee', known: Parameters<typeof meantBy>[1]) =>
    meantBy(filter.texts[name], known, async (value) => {
      const instead = promiseInputOf({ ...filter, texts: { ...filter.texts, [name]: value } });
      return (await ask(fetch, COUNT, { filter: instead })).commitments.totalCount;
    });
  const [by, committee] = await Promise.all([among('by', debtors), among('committee', committees)]);
  return { by, committee };
}
