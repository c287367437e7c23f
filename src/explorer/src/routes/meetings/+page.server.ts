import { ask, Fault } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { isDay } from '$lib/dates.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { languageOf } from '$lib/language.ts';
import { NAMED } from '$lib/things/parts.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 40;
const NAMES = ['committee', 'since', 'until'] as const;

const MEETINGS = graphql(
  `query Meetings($filter: MeetingFilter, $documents: DocumentFilter, $first: Int!, $after: String, $before: String, $ids: [ID!]!) {
    meetings(filter: $filter, first: $first, after: $after, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id name date committee { id name } } }
    }
    nodes(ids: $ids) { ...Named }
    ...Basis
  }`,
  [NAMED, BASIS],
);

export const load: PageServerLoad = async ({ fetch, url }) => {
  const given = NAMES.map((name) => [name, (url.searchParams.get(name) ?? '').trim()] as const);
  const typed = Object.fromEntries(given) as Record<(typeof NAMES)[number], string>;
  const filter: Record<string, string> = Object.fromEntries(given.filter(([, value]) => value !== ''));
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')];
  const odd = [typed.since, typed.until].find((text) => text !== '' && !isDay(text));
  if (odd !== undefined)
    return {
      typed,
      filter,
      found: null,
      basis: null,
      fault: WORDS[languageOf(url.pathname)].errors.noDay(odd),
    };
  try {
    const ids = typed.committee === '' ? [] : [typed.committee];
    const found = await ask(fetch, MEETINGS, { filter, first: PAGE, after, before, ids });
    return { typed, filter, found, basis: basisOf(found), fault: null };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { typed, filter, found: null, basis: null, fault: fault.message };
  }
};
