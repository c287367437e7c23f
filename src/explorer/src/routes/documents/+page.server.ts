import { ask } from '$lib/api/ask.ts';
import { listed } from '$lib/api/listed.ts';
import { basisOf, DOCUMENTS } from '$lib/documents/basis.ts';
import { documentsOf, recordedOf } from '$lib/documents/recorded.ts';
import { isId } from '$lib/places.ts';
import { namesOf } from '$lib/questions/labels.ts';
import type { PageServerLoad } from './$types.ts';

/** How many a page lists. */
const PAGE = 40;

/** The documents that a list of questions or promises rests on; with no filter all that were read. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const list = recordedOf(url.searchParams);
  const nothing = { list, found: null, basis: null, names: namesOf([]) };
  const { since, until } = list.filter.texts;
  return listed(url, [since, until], nothing, async () => {
    const found = await ask(fetch, DOCUMENTS, {
      documents: documentsOf(list),
      first: PAGE,
      after: url.searchParams.get('after'),
      before: url.searchParams.get('before'),
      ids: Object.values(list.filter.texts).filter(isId),
    });
    return { list, found: found.documents, basis: basisOf(found), names: namesOf(found.nodes) };
  });
};
