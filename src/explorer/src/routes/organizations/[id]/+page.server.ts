import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { there } from '$lib/history/gone.ts';
import { answered, LEAST } from '$lib/rates/table.ts';
import { begun } from '$lib/things/begun.ts';
import { ofExchanges, ofTopics } from '$lib/things/counted.ts';
import { ORGANIZATION } from '$lib/things/organization.ts';
import { latestFirst } from '$lib/things/period.ts';
import { timeline } from '$lib/time/timeline.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const answer = await ask(fetch, ORGANIZATION, { id: params.id, name: params.id }).catch(orErrorPage);
  const organization = there(answer.node, 'Organization', url);
  const { id, name, kind, partOf, parts } = organization;
  const roles = organization.representatives.map(({ person, ...role }) => ({ ...role, other: person }));
  const rate = answer.rated.find(({ key }) => key === id);
  return {
    organization: { id, name, kind, partOf, parts },
    roles: begun(latestFirst(roles), 'roles', url),
    askedBy: begun(ofExchanges(organization.questionedBy), 'by', url),
    about: begun(ofTopics(organization.topics), 'about', url),
    asked: answer.asked,
    rate: rate && rate.questions >= LEAST ? answered(rate) : null,
    asking: answer.asking,
    within: answer.within,
    askedTime: timeline(answer.askedTime),
    withinTime: timeline(answer.withinTime),
    questions: answer.questions.edges.map((edge) => edge.node),
    promises: answer.commitments.edges.map((edge) => edge.node),
    promised: answer.commitments.totalCount,
    meetings: answer.meetings.edges.map((edge) => edge.node),
    held: answer.meetings.totalCount,
    basis: basisOf(answer),
  };
};
