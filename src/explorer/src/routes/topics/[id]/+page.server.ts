import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { ofGroups } from '$lib/things/counted.ts';
import { TOPIC } from '$lib/things/topic.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, TOPIC, { id: params.id, name: params.id }).catch(orErrorPage);
  const { node: topic, about, time, coverage } = answer;
  if (topic?.__typename !== 'Topic') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  return {
    topic,
    about,
    time,
    coverage,
    askers: ofGroups(answer.askers),
    organizations: ofGroups(answer.organizations),
    committees: ofGroups(answer.committees),
    beside: ofGroups(answer.beside).filter(({ id }) => id !== topic.id),
    questions: answer.questions.edges.map(({ node }) => node),
  };
};
