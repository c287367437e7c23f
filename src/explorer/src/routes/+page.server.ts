import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import { still } from '$lib/network/still.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { QUESTION_ROW } from '$lib/questions/row.ts';
import { begun } from '$lib/things/begun.ts';
import { ofGroups } from '$lib/things/counted.ts';
import { COUNTED } from '$lib/things/parts.ts';
import type { PageServerLoad } from './$types.ts';

const START = graphql(
  `query Start($documents: DocumentFilter) {
    summary { documents meetings questions commitments byStatus { status count } since until }
    questions(first: 5) { edges { node { ...QuestionRow } } }
    commitments(first: 5) { edges { node { ...PromiseRow } } }
    meetings(first: 4) { edges { node { id name date committee { name } } } }
    undelivered: commitments(filter: { delivered: false }, first: 1) { totalCount }
    network(first: 60) { nodes { __typename id name } edges { from to count open first last } }
    organizations: groups(by: ORGANIZATION, first: 7) { ...Counted }
    ...Basis
  }`,
  [QUESTION_ROW, PROMISE_ROW, COUNTED, BASIS],
);

export const load: PageServerLoad = async ({ fetch, url }) => {
  const found = await ask(fetch, START, {}).catch(orErrorPage);
  return {
    summary: found.summary,
    basis: basisOf(found),
    questions: found.questions.edges.map(({ node }) => node),
    promises: found.commitments.edges.map(({ node }) => node),
    meetings: found.meetings.edges.map(({ node }) => node),
    undelivered: found.undelivered.totalCount,
    still: found.network.edges.length > 0 ? still(found.network.nodes, found.network.edges) : null,
    organizations: begun(ofGroups(found.organizations), 'most', url),
  };
};
