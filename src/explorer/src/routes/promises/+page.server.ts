import { ask, Fault } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { isDay } from '$lib/dates.ts';
import { languageOf } from '$lib/language.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 20;
const NAMES = ['by', 'committee', 'words', 'since', 'until'] as const;

const PROMISES = graphql(
  `query Promises($filter: CommitmentFilter, $first: Int!, $after: String) {
    commitments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...PromiseRow } }
    }
  }`,
  [PROMISE_ROW],
);

export const load: PageServerLoad = async ({ fetch, url }) => {
  const given = NAMES.map((name) => [name, (url.searchParams.get(name) ?? '').trim()] as const);
  const typed = Object.fromEntries(given) as Record<(typeof NAMES)[number], string>;
  const filter = Object.fromEntries(given.filter(([, value]) => value !== ''));
  const after = url.searchParams.get('after');
  const odd = [typed.since, typed.until].find((text) => text !== '' && !isDay(text));
  if (odd !== undefined)
    return { typed, commitments: null, fault: WORDS[languageOf(url.pathname)].errors.noDay(odd) };
  try {
    const { commitments } = await ask(fetch, PROMISES, { filter, first: PAGE, after });
    return { typed, commitments, fault: null };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { typed, commitments: null, fault: fault.message };
  }
};
