import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { listed } from '$lib/api/listed.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { type Meant, meantBy } from '$lib/suggest/meant.ts';
import { NAMED } from '$lib/things/parts.ts';
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

/** Whose names somebody may have mistyped. */
const LATEST = graphql(`
  query MetLately {
    meetings(first: 100) { edges { node { committee { id name } } } }
  }
`);

const COUNT = graphql(`
  query MeetingsOf($filter: MeetingFilter) {
    meetings(filter: $filter, first: 1) { totalCount }
  }
`);

export const load: PageServerLoad = async ({ fetch, url }) => {
  const given = NAMES.map((name) => [name, (url.searchParams.get(name) ?? '').trim()] as const);
  const typed = Object.fromEntries(given) as Record<(typeof NAMES)[number], string>;
  const filter: Record<string, string> = Object.fromEntries(given.filter(([, value]) => value !== ''));
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')];
  const nobody: Meant[] = [];
  const nothing = { typed, filter, found: null, basis: null, meant: nobody };
  return listed(url, [typed.since, typed.until], nothing, async () => {
    const ids = typed.committee === '' ? [] : [typed.committee];
    const found = await ask(fetch, MEETINGS, { filter, first: PAGE, after, before, ids });
    const count = async (committee: string) =>
      (await ask(fetch, COUNT, { filter: { ...filter, committee } })).meetings.totalCount;
    const isEmpty = found.meetings.totalCount === 0;
    const meant = isEmpty ? await meantBy(typed.committee, await committees(fetch), count) : nobody;
    return { typed, filter, found, basis: basisOf(found), meant };
  });
};

async function committees(fetch: typeof globalThis.fetch) {
  const { meetings } = await ask(fetch, LATEST, {});
  return meetings.edges.flatMap(({ node }) => node.committee ?? []);
}
