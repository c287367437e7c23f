import { ask, Fault } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { filterOf, inputOf } from '$lib/questions/filter.ts';
import { listQuery } from '$lib/questions/graphiql.ts';
import { LIST } from '$lib/questions/list.ts';
import { waysOut } from '$lib/questions/ways.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 20;

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = filterOf(url.searchParams);
  const after = url.searchParams.get('after');
  const base = { filter, query: listQuery(filter) };
  try {
    const variables = { filter: inputOf(filter), first: PAGE, after, order: filter.order };
    const { questions, summary } = await ask(fetch, LIST, variables);
    const ways = questions.totalCount === 0 ? await waysOut(fetch, filter) : null;
    return { ...base, questions, summary, ways, fault: null };
  } catch (fault) {
    // A date that is none, a cursor that is cut: said on the page, so that what was typed stays.
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { ...base, questions: null, summary: null, ways: null, fault: fault.message };
  }
};
