import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { explained } from '$lib/documents/basis.ts';
import { there } from '$lib/history/gone.ts';
import { benchesOf, pointsOf } from '$lib/things/course.ts';
import { MEETING } from '$lib/things/meeting.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, summary } = await ask(fetch, MEETING, { id: params.id }).catch(orErrorPage);
  const meeting = there(node, 'Meeting', url);
  const { id, name, date, committee, documents } = meeting;
  const coverage = documents.flatMap((document) => document.coverage);
  return {
    meeting: { id, name, date, committee },
    documents: documents.map(({ coverage: _, ...document }) => document),
    points: pointsOf(meeting),
    benches: benchesOf(meeting.attendance),
    basis: {
      documents: documents.length,
      of: summary.documents,
      until: summary.until,
      ...explained(coverage),
    },
  };
};
