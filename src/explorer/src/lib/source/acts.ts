import { graphql, type ResultOf } from '../api/graphql.ts';
import type { Mark } from './marks.ts';

/** All that is marked in a document's text. */
export const MARKED = graphql(`
  fragment Marked on Document {
    id
    name
    origin
    url
    text
    questions {
      id
      text
      rule
      source { start end }
      answers { id rule basis source { start end } }
      commitments { id rule source { start end } }
    }
    decisions {
      id
      rule
      result
      votes { yes no abstain unanimous }
      source { start end }
    }
  }
`);

/** The marks of a document; an answer to several questions is marked once, for the first of them. */
export function marksOf(document: ResultOf<typeof MARKED>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { id: question, rule, source, answers, commitments } of document.questions) {
    const found: Mark[] = [
      { kind: 'question', id: question, question, rule, basis: null, outcome: null, ...place(source) },
      ...answers.map(
        (a): Mark => ({
          kind: 'answer',
          id: a.id,
          question,
          rule: a.rule,
          basis: a.basis,
          outcome: null,
          ...place(a.source),
        }),
      ),
      ...commitments.map(
        (c): Mark => ({
          kind: 'promise',
          id: c.id,
          question,
          rule: c.rule,
          basis: null,
          outcome: null,
          ...place(c.source),
        }),
      ),
    ];
    for (const mark of found) if (!marks.has(mark.id)) marks.set(mark.id, mark);
  }
  return [...marks.values(), ...document.decisions.map(decided)];
}

function decided({ id, rule, result, votes, source }: ResultOf<typeof MARKED>['decisions'][number]): Mark {
  const outcome = { result, ...votes };
  return { kind: 'decision', id, question: null, rule, basis: null, outcome, ...place(source) };
}

/** The same, but what belongs to one question is marked for it even if it belongs to an earlier one too. */
export function marksFor(document: ResultOf<typeof MARKED>, question: string): Mark[] {
  const own = document.questions.filter(({ id }) => id === question);
  const others = document.questions.filter(({ id }) => id !== question);
  return marksOf({ ...document, questions: [...own, ...others] });
}

function place({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
