import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { ofExchanges } from '$lib/things/counted.ts';
import { ORGANIZATION } from '$lib/things/organization.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, ORGANIZATION, { id: params.id, name: params.id }).catch(orErrorPage);
  const { node: organization, ...figures } = answer;
  if (organization?.__typename !== 'Organization')
    error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  return {
    ...figures,
    organization,
    askedBy: ofExchanges(organization.questionedBy),
    about: organization.topics.map(({ topic, count }) => ({ ...topic, count, open: null })),
    questions: answer.questions.edges.map(({ node }) => node),
    promises: answer.commitments.edges.map(({ node }) => node),
    promised: answer.commitments.totalCount,
    meetings: answer.meetings.edges.map(({ node }) => node),
    held: answer.meetings.totalCount,
  };
};
