import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { PROMISE_ROW } from '$lib/promises/row.ts';
import { QUESTION_ROW } from '$lib/questions/row.ts';
import type { PageServerLoad } from './$types.ts';

const START = graphql(
  `query Start {
    summary { documents meetings questions commitments byStatus { status count } since until }
    questions(first: 5) { edges { node { ...QuestionRow } } }
    commitments(first: 5) { edges { node { ...PromiseRow } } }
  }`,
  [QUESTION_ROW, PROMISE_ROW],
);

export const load: PageServerLoad = async ({ fetch }) => {
  const { summary, questions, commitments } = await ask(fetch, START, {}).catch(orErrorPage);
  return {
    summary,
    questions: questions.edges.map(({ node }) => node),
    promises: commitments.edges.map(({ node }) => node),
  };
};
