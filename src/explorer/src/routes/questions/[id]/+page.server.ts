import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { nodeQuery } from '$lib/questions/graphiql.ts';
import { QUESTION } from '$lib/questions/question.ts';
import { marksFor } from '$lib/source/acts.ts';
import { addressAtWords } from '$lib/source/fragment.ts';
import { excerpt } from '$lib/source/passage.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node } = await ask(fetch, QUESTION, { id: params.id }).catch(orErrorPage);
  if (node?.__typename !== 'Question') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { source, ...question } = node;
  const { id, name, origin, url: page } = source.document;
  const passage = excerpt(source.document.text, marksFor(source.document, question.id), question.id);
  const original = page === null ? null : addressAtWords(page, source.quote);
  const { page: sheet, paragraph } = source;
  const place = { page: sheet, paragraph };
  return {
    question,
    passage,
    document: { id, name, origin, original, place },
    query: nodeQuery(question.id),
  };
};
