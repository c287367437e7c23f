import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { languageOf } from '$lib/language.ts';
import { begun } from '$lib/things/begun.ts';
import { ofExchanges, ofTopics } from '$lib/things/counted.ts';
import { latestFirst } from '$lib/things/period.ts';
import { meetingsOf, PERSON } from '$lib/things/person.ts';
import { timeline } from '$lib/time/timeline.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, PERSON, { id: params.id, name: params.id }).catch(orErrorPage);
  const { node, asking, asked, answered } = answer;
  if (node?.__typename !== 'Person') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { id, name, kind } = node;
  const roles = node.roles.map(({ organization, ...role }) => ({ ...role, other: organization }));
  return {
    person: { id, name, kind },
    roles: begun(latestFirst(roles), 'roles', url),
    speaksFor: node.answersFor.map(({ organization }) => organization),
    askedWhom: begun(ofExchanges(node.questioned), 'whom', url),
    askedBy: begun(ofExchanges(node.questionedBy), 'by', url),
    about: begun(ofTopics(node.topics), 'about', url),
    attended: begun(meetingsOf(node), 'attended', url),
    asking,
    asked,
    answered,
    askingTime: timeline(answer.askingTime),
    askedTime: timeline(answer.askedTime),
    questions: answer.questions.edges.map((edge) => edge.node),
    questionsTo: answer.questionsTo.edges.map((edge) => edge.node),
    promises: answer.commitments.edges.map((edge) => edge.node),
    promised: answer.commitments.totalCount,
    basis: basisOf(answer),
  };
};
