import { type Mark, type Piece, pieces } from './marks.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

/** A paragraph ready to be shown. */
export interface Shown {
  readonly pieces: readonly Piece[];
  readonly spaced: boolean;
  /** How many paragraphs were left out before this one. */
  readonly skipped: number;
}

/** The whole text. */
export function wholeText(text: string, marks: readonly Mark[]): Shown[] {
  return show(text, marks, paragraphs(text), () => true);
}

/** The paragraphs that hold the words of one question and its answers, with one before and one after each. */
export function excerpt(text: string, marks: readonly Mark[], question: string): Shown[] {
  const all = paragraphs(text);
  const own = marks.filter((mark) => mark.question === question);
  const holds = all.map((paragraph) => own.some((mark) => touches(paragraph, mark)));
  return show(text, marks, all, (index) => [index - 1, index, index + 1].some((near) => holds[near]));
}

function touches(paragraph: Paragraph, mark: Mark): boolean {
  return mark.start < paragraph.end && mark.end > paragraph.start;
}

function show(
  text: string,
  marks: readonly Mark[],
  all: readonly Paragraph[],
  wanted: (index: number) => boolean,
): Shown[] {
  const shown: Shown[] = [];
  const opened = new Set<Mark>();
  let last = -1;
  for (const [index, paragraph] of all.entries()) {
    if (!wanted(index)) continue;
    const skipped = shown.length === 0 ? 0 : index - last - 1;
    shown.push({ pieces: pieces(text, paragraph, marks, opened), spaced: paragraph.spaced, skipped });
    last = index;
  }
  return shown;
}
