import { ask, Fault } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { isDay } from '$lib/dates.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { languageOf } from '$lib/language.ts';
import { isId } from '$lib/places.ts';
import { promiseFilterOf, promiseInputOf } from '$lib/promises/filter.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { NAMED } from '$lib/things/parts.ts';
import { WORDS } from '$lib/words/index.ts';
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
  const unnamed: Readonly<Record<string, string>> = {};
  const nothing = { filter, found: null, basis: null, names: unnamed };
  const { since, until, dueBefore, by, committee } = filter.texts;
  const odd = [since, until, dueBefore].find((text) => text !== '' && !isDay(text));
  if (odd !== undefined) return { ...nothing, fault: WORDS[languageOf(url.pathname)].errors.noDay(odd) };
  try {
    const found = await ask(fetch, PROMISES, {
      filter: promiseInputOf(filter),
      documents: documentsOf({ of: 'promises', filter }),
      without: promiseInputOf({ ...filter, delivered: 'no' }),
      first: PAGE,
      after: url.searchParams.get('after'),
      before: url.searchParams.get('before'),
      ids: [by, committee].filter(isId),
    });
    return { filter, found, basis: basisOf(found), names: namesOf(found.nodes), fault: null };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { ...nothing, fault: fault.message };
  }
};
