import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { MARKED, marksOf } from '$lib/source/acts.ts';
import { wholeText } from '$lib/source/passage.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

const DOCUMENT = graphql(
  `query Document($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document { ...Marked }
    }
    summary(filter: { document: $id }) { questions byStatus { status count } }
  }`,
  [MARKED],
);

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, summary } = await ask(fetch, DOCUMENT, { id: params.id }).catch(orErrorPage);
  if (node?.__typename !== 'Document') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { id, name, origin, url: original } = node;
  const questions = node.questions.map((question) => ({ id: question.id, text: question.text }));
  return {
    document: { id, name, origin, original },
    passage: wholeText(node.text, marksOf(node)),
    questions,
    summary,
  };
};
