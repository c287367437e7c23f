import { ask } from '$lib/api/ask.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { there } from '$lib/history/gone.ts';
import { nodeQuery } from '$lib/questions/graphiql.ts';
import { QUESTION } from '$lib/questions/question.ts';
import { onOneSheet } from '$lib/questions/sheet.ts';
import { marksFor } from '$lib/source/acts.ts';
import { originalAt } from '$lib/source/original.ts';
import { excerpt } from '$lib/source/passage.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node } = await ask(fetch, QUESTION, { id: params.id }).catch(orErrorPage);
  const { source, ...question } = there(node, 'Question', url);
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
    sheet: onOneSheet(question, id, passage),
    originals,
    document: { id, name, origin, original, place },
    corrected: source.document.versions[0]?.superseded ?? null,
    query: nodeQuery(question.id),
  };
};
