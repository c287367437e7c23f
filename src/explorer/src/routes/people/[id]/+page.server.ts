import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { there } from '$lib/history/gone.ts';
import { begun } from '$lib/things/begun.ts';
import { ofExchanges, ofTopics } from '$lib/things/counted.ts';
import { latestFirst } from '$lib/things/period.ts';
import { meetingsOf, PERSON } from '$lib/things/person.ts';
import { timeline } from '$lib/time/timeline.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, PERSON, { id: params.id, name: params.id }).catch(orErrorPage);
  const person = there(answer.node, 'Person', url);
  const { id, name, kind } = person;
  const roles = person.roles.map(({ organization, ...role }) => ({ ...role, other: organization }));
  return {
    person: { id, name, kind },
    roles: begun(latestFirst(roles), 'roles', url),
    speaksFor: person.answersFor.map(({ organization }) => organization),
    askedWhom: begun(ofExchanges(person.questioned), 'whom', url),
    askedBy: begun(ofExchanges(person.questionedBy), 'by', url),
    about: begun(ofTopics(person.topics), 'about', url),
    attended: begun(meetingsOf(person), 'attended', url),
    asking: answer.asking,
    asked: answer.asked,
    answered: answer.answered,
    askingTime: timeline(answer.askingTime),
    askedTime: timeline(answer.askedTime),
    questions: answer.questions.edges.map((edge) => edge.node),
    questionsTo: answer.questionsTo.edges.map((edge) => edge.node),
    promises: answer.commitments.edges.map((edge) => edge.node),
    promised: answer.commitments.totalCount,
    corrections: person.corrections,
    basis: basisOf(answer),
  };
};
