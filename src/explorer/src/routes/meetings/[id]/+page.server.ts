import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { explained } from '$lib/documents/basis.ts';
import { languageOf } from '$lib/language.ts';
import { benchesOf, pointsOf } from '$lib/things/course.ts';
import { MEETING } from '$lib/things/meeting.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, summary } = await ask(fetch, MEETING, { id: params.id }).catch(orErrorPage);
  if (node?.__typename !== 'Meeting') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { id, name, date, committee, documents } = node;
  const coverage = documents.flatMap((document) => document.coverage);
  return {
    meeting: { id, name, date, committee },
    documents: documents.map(({ coverage: _, ...document }) => document),
    points: pointsOf(node),
    benches: benchesOf(node.attendance),
    basis: {
      documents: documents.length,
      of: summary.documents,
      until: summary.until,
      ...explained(coverage),
    },
  };
};
