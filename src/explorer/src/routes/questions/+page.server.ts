import { ask } from '$lib/api/ask.ts';
import { listed } from '$lib/api/listed.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { isId } from '$lib/places.ts';
import { facetsOf } from '$lib/questions/facets.ts';
import { filterOf, inputOf } from '$lib/questions/filter.ts';
import { listQuery } from '$lib/questions/graphiql.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { LIST } from '$lib/questions/list.ts';
import { waysOut } from '$lib/questions/ways.ts';
import { timeline } from '$lib/time/timeline.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 20;

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = filterOf(url.searchParams);
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')];
  const base = { filter, query: listQuery(filter) };
  const nothing = {
    ...base,
    found: null,
    basis: null,
    columns: [],
    facets: null,
    names: namesOf([]),
    ways: null,
  };
  const { since, until } = filter.texts;
  return listed(url, [since, until], nothing, async () => {
    const ids = Object.values(filter.texts).filter(isId);
    const documents = documentsOf({ of: 'questions', filter });
    const variables = {
      filter: inputOf(filter),
      documents,
      first: PAGE,
      after,
      before,
      order: filter.order,
      ids,
    };
    const [{ months, ...found }, facets] = await Promise.all([
      ask(fetch, LIST, variables),
      facetsOf(fetch, filter),
    ]);
    const ways = found.questions.totalCount === 0 ? await waysOut(fetch, filter) : null;
    return {
      ...base,
      found,
      basis: basisOf(found),
      columns: timeline(months),
      facets,
      names: namesOf(found.nodes),
      ways,
    };
  });
};
