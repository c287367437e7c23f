import { ask, Fault } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { isDay } from '$lib/dates.ts';
import { basisOf, DOCUMENTS } from '$lib/documents/basis.ts';
import { documentsOf, recordedOf } from '$lib/documents/recorded.ts';
import { languageOf } from '$lib/language.ts';
import { isId } from '$lib/places.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 40;

/** The documents that a list of questions or promises rests on; with no filter all that were read. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const list = recordedOf(url.searchParams);
  const nothing = { list, found: null, basis: null, names: {}, fault: null };
  const { since, until } = list.filter.texts;
  const odd = [since, until].find((text) => text !== '' && !isDay(text));
  if (odd !== undefined) return { ...nothing, fault: WORDS[languageOf(url.pathname)].errors.noDay(odd) };
  try {
    const found = await ask(fetch, DOCUMENTS, {
      documents: documentsOf(list),
      first: PAGE,
      after: url.searchParams.get('after'),
      before: url.searchParams.get('before'),
      ids: Object.values(list.filter.texts).filter(isId),
    });
    return { ...nothing, found: found.documents, basis: basisOf(found), names: namesOf(found.nodes) };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.whose === 'server') orErrorPage(fault);
    return { ...nothing, fault: fault.message };
  }
};
