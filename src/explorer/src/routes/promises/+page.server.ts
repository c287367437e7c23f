import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { listed } from '$lib/api/listed.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { isId } from '$lib/places.ts';
import { promiseFilterOf, promiseInputOf } from '$lib/promises/filter.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { namesOf } from '$lib/questions/labels.ts';
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

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = promiseFilterOf(url.searchParams);
  const nothing = { filter, found: null, basis: null, names: namesOf([]) };
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
    return { filter, found, basis: basisOf(found), names: namesOf(found.nodes) };
  });
};
