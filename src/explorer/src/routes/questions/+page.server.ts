import { ask, Fault } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { isDay } from '$lib/dates.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { languageOf } from '$lib/language.ts';
import { isId } from '$lib/places.ts';
import { facetsOf } from '$lib/questions/facets.ts';
import { filterOf, inputOf } from '$lib/questions/filter.ts';
import { listQuery } from '$lib/questions/graphiql.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { LIST } from '$lib/questions/list.ts';
import { waysOut } from '$lib/questions/ways.ts';
import { timeline } from '$lib/time/timeline.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 20;

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = filterOf(url.searchParams);
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')];
  const language = languageOf(url.pathname);
  const base = { filter, query: listQuery(filter) };
  const nothing = {
    ...base,
    found: null,
    basis: null,
    columns: [],
    facets: null,
    names: {},
    ways: null,
  };
  const odd = [filter.texts.since, filter.texts.until].find((text) => text !== '' && !isDay(text));
  if (odd !== undefined) return { ...nothing, fault: WORDS[language].errors.noDay(odd) };
  try {
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
      fault: null,
    };
  } catch (fault) {
    // A cursor that is cut, too much at once: said on the page, so that what was typed stays.
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { ...nothing, fault: fault.message };
  }
};
