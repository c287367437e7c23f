import type { Basis } from '../api/graphql.ts';
import type { Paragraph } from './paragraphs.ts';

export type MarkKind = 'question' | 'answer' | 'promise';

/** A stretch of a document that says something in the graph. */
export interface Mark {
  readonly kind: MarkKind;
  /** Id of the act. */
  readonly id: string;
  /** Id of the question it belongs to; null for a promise outside of an answer. */
  readonly question: string | null;
  readonly start: number;
  readonly end: number;
  /** The rule that found it. */
  readonly rule: string;
  /** Why it belongs to its question; null where that needs no reason. */
  readonly basis: Basis | null;
}

/** A stretch of a paragraph under the same mark. */
export interface Piece {
  readonly text: string;
  /** The innermost mark; null for plain text. */
  readonly mark: Mark | null;
  /** True on the first piece of its mark in the document. */
  readonly opens: boolean;
}

/** Inner marks lie on outer ones: a promise on its answer, a question on an answer that contains it. */
const DEPTH: Readonly<Record<MarkKind, number>> = { answer: 0, question: 1, promise: 2 };

/** Cuts a paragraph wherever a mark begins or ends. The pieces' texts are the paragraph's, in order. */
export function pieces(text: string, paragraph: Paragraph, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, paragraph.start)).add(Math.min(mark.end, paragraph.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? paragraph.start;
    const mark = innermost(inside, start, end);
    return {
      text: flowing(text.slice(start, end)),
      mark,
      opens: mark !== null && opensAt(mark, start, end, text),
    };
  });
}

function innermost(marks: readonly Mark[], start: number, end: number): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (best === null || DEPTH[mark.kind] > DEPTH[best.kind]) best = mark;
  }
  return best;
}

/** A mark opens where its first word stands, also when white space comes before it. */
function opensAt(mark: Mark, start: number, end: number, text: string): boolean {
  return mark.start <= start && mark.start < end && text.slice(mark.start, start).trim() === '';
}

/** Words that the printer broke at the end of a line are joined by a soft hyphen; line ends become blanks. */
function flowing(text: string): string {
  return text.replace(/(\p{L})-\s*\n\s*(?!(?:und|oder|bzw)\b)(?=\p{Ll})/gu, '$1\u00AD').replace(/\s+/g, ' ');
}
