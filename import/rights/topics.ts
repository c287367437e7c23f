import type { Extraction, QuestionFact } from '../model.ts';

/** What a document says without the topics that told a hidden name: what is left of them is about nothing. */
export function withoutHiddenTopics(closed: Extraction, open: Extraction): Extraction {
  const hidden = new Set(
    closed.topics.filter(({ name }, place) => name !== open.topics[place]?.name).map(({ id }) => id),
  );
  if (hidden.size === 0) return closed;
  const questions = closed.questions.map(
    (question, place): QuestionFact => ({
      ...question,
      about: question.about.filter(({ topic }) => !hidden.has(topic)),
      terms: question.terms.filter((term, at) => term === open.questions[place]?.terms[at]),
    }),
  );
  return { ...closed, topics: closed.topics.filter(({ id }) => !hidden.has(id)), questions };
}
