import type { Basis, DecisionResult } from '../api/graphql.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a sentence may be besides what stands in the graph as an act of its own. */
export const OTHERS = ['unexplained', 'statement', 'report', 'thanks', 'procedure', 'layout'] as const;

export type MarkKind = 'question' | 'answer' | 'promise' | 'decision' | (typeof OTHERS)[number];

/** What came of a decision; null where the minutes do not tell. */
export interface Outcome {
  readonly result: DecisionResult | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly unanimous: boolean;
}

/** A stretch of a document that says something in the graph, or a sentence that nothing in the graph stands for. */
export interface Mark {
  readonly kind: MarkKind;
  /** Id of the act; of a sentence, where it stands. */
  readonly id: string;
  /** Id of the question it belongs to; null for a promise outside of an answer, a decision, a sentence. */
  readonly question: string | null;
  readonly start: number;
  readonly end: number;
  /** The rule that found it; null for a sentence. */
  readonly rule: string | null;
  /** Why it belongs to its question; null where that needs no reason. */
  readonly basis: Basis | null;
  /** Null for all but decisions. */
  readonly outcome: Outcome | null;
}

/** A stretch of a paragraph under the same mark. */
export interface Piece {
  readonly text: string;
  /** The innermost mark; null for plain text. */
  readonly mark: Mark | null;
  /** True on the first piece that shows its mark. */
  readonly opens: boolean;
}

/** Whether words belong to a question: its own, or those that answer it. */
export function isOwn({ mark }: Piece, question: string): boolean {
  return mark !== null && mark.question === question;
}

/** Which mark lies on top where two cover the same words. */
const DEPTH: Readonly<Partial<Record<MarkKind, number>>> = {
  decision: 1,
  answer: 2,
  question: 3,
  promise: 4,
};

/**
 * Cuts a paragraph wherever a mark begins or ends. The pieces' texts are the paragraph's, in order.
 * `opened` holds the marks that paragraphs before have opened; those that this one opens are added.
 */
export function pieces(
  text: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  opened: Set<Mark> = new Set(),
): Piece[] {
  const inside = marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, paragraph.start)).add(Math.min(mark.end, paragraph.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? paragraph.start;
    const mark = innermost(inside, start, end);
    const opens = mark !== null && !opened.has(mark);
    if (mark) opened.add(mark);
    return { text: flowing(text.slice(start, end)), mark, opens };
  });
}

/** The shortest mark over a stretch: a promise in its answer, a question in the sentence that answers it; an act before a mere sentence. */
function innermost(marks: readonly Mark[], start: number, end: number): Mark | null {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const isAct = (mark: Mark) => Number(mark.rule !== null);
  const length = (mark: Mark) => mark.end - mark.start;
  const depth = ({ kind }: Mark) => DEPTH[kind] ?? 0;
  const order = (a: Mark, b: Mark) => isAct(b) - isAct(a) || length(a) - length(b) || depth(b) - depth(a);
  return over.sort(order)[0] ?? null;
}

/** Words that the printer broke at the end of a line are joined by a soft hyphen; line ends become blanks. */
function flowing(text: string): string {
  return text.replace(/(\p{L})-\s*\n\s*(?!(?:und|oder|bzw)\b)(?=\p{Ll})/gu, '$1\u00AD').replace(/\s+/g, ' ');
}
