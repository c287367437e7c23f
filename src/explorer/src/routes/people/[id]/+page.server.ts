import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { ofExchanges } from '$lib/things/counted.ts';
import { PERSON } from '$lib/things/person.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, PERSON, { id: params.id, name: params.id }).catch(orErrorPage);
  const { node: person, ...figures } = answer;
  if (person?.__typename !== 'Person') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  return {
    ...figures,
    person,
    askedWhom: ofExchanges(person.questioned),
    askedBy: ofExchanges(person.questionedBy),
    about: person.topics.map(({ topic, count }) => ({ ...topic, count, open: null })),
    questions: answer.questions.edges.map(({ node }) => node),
    questionsTo: answer.questionsTo.edges.map(({ node }) => node),
    promises: answer.commitments.edges.map(({ node }) => node),
    promised: answer.commitments.totalCount,
  };
};
