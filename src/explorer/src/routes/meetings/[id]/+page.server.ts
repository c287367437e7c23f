import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { benchesOf, pointsOf } from '$lib/things/course.ts';
import { MEETING } from '$lib/things/meeting.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, coverage } = await ask(fetch, MEETING, { id: params.id }).catch(orErrorPage);
  if (node?.__typename !== 'Meeting') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { id, name, date, committee, course } = node;
  const documents = [...new Map(course.map(({ source }) => [source.document.id, source.document])).values()];
  return {
    meeting: { id, name, date, committee },
    documents,
    points: pointsOf(node),
    benches: benchesOf(node.attendance),
    coverage,
  };
};
