import { ask, Fault } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { type Filter, filterOf, inputOf, without } from '$lib/questions/filter.ts';
import { listQuery } from '$lib/questions/graphiql.ts';
import { filterLabels } from '$lib/questions/labels.ts';
import { FACTS, LIST } from '$lib/questions/list.ts';
import { suggestions } from '$lib/suggest/suggestions.ts';
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

/** What to try when nothing matches: names that sound like those typed, and the same with one filter less. */
async function waysOut(fetch: typeof globalThis.fetch, filter: Filter) {
  const fewer = filterLabels(filter).map(async ({ name }) => {
    const left = without(filter, name);
    const { summary } = await ask(fetch, FACTS, { filter: inputOf(left) });
    return { name, count: summary.questions };
  });
  const meant =
    filter.texts.to === '' ? [] : await suggestions(fetch, ['organizations'], filter.texts.to.slice(0, 4));
  return { fewer: (await Promise.all(fewer)).filter(({ count }) => count > 0), meant: meant.slice(0, 3) };
}
