import { type Basis, graphql, type ResultOf } from '../api/graphql.ts';
import type { Mark } from './marks.ts';
import { unexplainedMarks } from './receipt.ts';

/** All that is marked in a document's text. */
export const MARKED = graphql(`
  fragment Marked on Document {
    id
    name
    origin
    url
    mediaType
    text
    sentences { class start end }
    course {
      __typename
      id
      rule
      source { start end page }
      agendaItem { id number heading }
      ... on Question { text }
      ... on Answer { basis questions { id } }
      ... on Commitment { questions { id } }
      ... on Decision { result votes { yes no abstain unanimous } }
    }
  }
`);

export type Marked = ResultOf<typeof MARKED>;
type Act = Marked['course'][number];

/** The marks of a document; an answer to several questions is marked for the first of them. */
export function marksOf(document: Marked): Mark[] {
  const acts = document.course.flatMap((act) => marked(act) ?? []);
  return [...acts, ...unexplainedMarks(document.sentences)];
}

/** The same, but what belongs to one question is marked for it even if it belongs to an earlier one too. */
export function marksFor(document: Marked, question: string, answers: readonly Answering[]): Mark[] {
  const own = new Set(
    document.course.filter((act) => questionsOf(act).some(({ id }) => id === question)).map(({ id }) => id),
  );
  const why = new Map(answers.map(({ id, basis }) => [id, basis]));
  return marksOf(document).map((mark) =>
    own.has(mark.id) ? { ...mark, question, basis: why.get(mark.id) ?? mark.basis } : mark,
  );
}

/** An answer of a question, with why it is one. */
interface Answering {
  readonly id: string;
  readonly basis: Basis;
}

function questionsOf(act: Act): readonly { readonly id: string }[] {
  return act.__typename === 'Answer' || act.__typename === 'Commitment' ? act.questions : [];
}

/** Null for statements: they are most of a text. */
function marked(act: Act): Mark | null {
  const own = { id: act.id, rule: act.rule, start: act.source.start, end: act.source.end };
  const bare = { ...own, question: null, basis: null, outcome: null };
  if (act.__typename === 'Question') return { ...bare, kind: 'question', question: act.id };
  if (act.__typename === 'Decision')
    return { ...bare, kind: 'decision', outcome: { result: act.result, ...act.votes } };
  if (act.__typename === 'Statement') return null;
  const question = act.questions[0]?.id ?? null;
  if (act.__typename === 'Answer') return { ...bare, kind: 'answer', question, basis: act.basis };
  return { ...bare, kind: 'promise', question };
}
