import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { gonePage } from '$lib/history/gone.ts';
import { languageOf } from '$lib/language.ts';
import { nodeQuery } from '$lib/questions/graphiql.ts';
import { QUESTION } from '$lib/questions/question.ts';
import { marksFor } from '$lib/source/acts.ts';
import { originalAt } from '$lib/source/original.ts';
import { excerpt } from '$lib/source/passage.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node } = await ask(fetch, QUESTION, { id: params.id }).catch(orErrorPage);
  if (node?.__typename === 'Removal') gonePage(WORDS[languageOf(url.pathname)].history.gone, node);
  if (node?.__typename !== 'Question') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const { source, ...question } = node;
  const { id, name, origin } = source.document;
  const marks = marksFor(source.document, question.id, question.answers);
  const passage = excerpt(source.document.text, marks, question.id);
  const original = originalAt(source.document, source);
  const originals = Object.fromEntries(
    [...question.answers, ...question.commitments].map((fact) => [
      fact.id,
      // An answer of a later meeting stands in other minutes.
      originalAt(fact.source.document, fact.source),
    ]),
  );
  const { page, paragraph } = source;
  const place = { page, paragraph };
  return {
    question,
    passage,
    originals,
    document: { id, name, origin, original, place },
    corrected: source.document.versions[0]?.superseded ?? null,
    query: nodeQuery(question.id),
  };
};
