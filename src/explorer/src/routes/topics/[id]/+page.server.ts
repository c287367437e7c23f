import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { there } from '$lib/history/gone.ts';
import { filterOf } from '$lib/questions/filter.ts';
import { begun } from '$lib/things/begun.ts';
import { ofGroups } from '$lib/things/counted.ts';
import { MOST_GROUPS } from '$lib/things/parts.ts';
import { TOPIC } from '$lib/things/topic.ts';
import { timeline } from '$lib/time/timeline.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const filter = filterOf(new URLSearchParams({ topic: params.id }));
  const documents = documentsOf({ of: 'questions', filter });
  const variables = { id: params.id, name: params.id, documents, most: MOST_GROUPS };
  const answer = await ask(fetch, TOPIC, variables).catch(orErrorPage);
  const ranking = (groups: typeof answer.askers, id: string) => begun(ofGroups(groups), id, url, MOST_GROUPS);
  const topic = there(answer.node, 'Topic', url);
  const { id, name, kind, broader } = topic;
  return {
    topic: { id, name, kind, broader },
    narrower: topic.narrower.filter(({ questionCount }) => questionCount > 0),
    about: answer.about,
    filter,
    basis: basisOf(answer),
    time: timeline(answer.time),
    askers: ranking(answer.askers, 'askers'),
    organizations: ranking(answer.organizations, 'organizations'),
    committees: ranking(answer.committees, 'committees'),
    beside: ofGroups(answer.beside).filter((other) => other.id !== id),
    questions: answer.questions.edges.map(({ node }) => node),
  };
};
