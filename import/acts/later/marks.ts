import type { Acts, Document, Sentence, Span } from '../../model.ts';
import { type Reference, referenceIn } from './reference.ts';

/** Minutes with more of them are none that anybody wrote. */
const MOST = 300;

/** Words that refer to an earlier question. */
export interface Mark {
  readonly reference: Reference;
  readonly words: Span;
  /** The sentence that holds them, or the first one under a heading that does. */
  readonly sentence: number;
  readonly isHeading: boolean;
}

/** All words of a document that refer to questions of earlier meetings: headings first, then in the order of the text. */
export function marksIn(
  document: Document,
  sentences: readonly Sentence[],
  acts: Pick<Acts, 'questions'>,
): readonly Mark[] {
  return [...marksInHeadings(document, sentences, acts), ...marksInText(document, sentences)].slice(0, MOST);
}

function marksInText({ date }: Document, sentences: readonly Sentence[]): Mark[] {
  return sentences.flatMap(({ text, at }, sentence) => {
    const reference = referenceIn(text, date);
    if (reference === null) return [];
    const start = at[reference.start] ?? 0;
    const words = { start, end: (at[reference.end - 1] ?? start) + 1 };
    return [{ reference, words, sentence, isHeading: false }];
  });
}

/** "TOP 5 Anfrage der CDU-Fraktion vom 3. Mai" may be the question itself: the heading must speak of an answer, or nobody asks below it. */
function marksInHeadings(
  { date, items }: Document,
  sentences: readonly Sentence[],
  { questions }: Pick<Acts, 'questions'>,
): Mark[] {
  return items.flatMap(({ heading, start, end }, item) => {
    const reference = referenceIn(heading, date);
    const sentence = sentences.findIndex((one) => one.item === item);
    if (reference === null || sentence < 0) return [];
    const isAnswer = /[Aa]ntwort/u.test(heading) || questions.every((question) => question.item !== item);
    return isAnswer ? [{ reference, words: { start, end }, sentence, isHeading: true }] : [];
  });
}
