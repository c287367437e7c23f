import type { Mark } from '../graph/words.ts';

/** A stretch of text; marked is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How much of the text stands around the first mark. */
const BEFORE = 60;
const LENGTH = 200;

/** The text around its first mark, cut between words, in marked and plain pieces. */
export function snippet(text: string, marks: readonly Mark[]): Piece[] {
  const [first] = marks;
  const start = first ? wordStart(text, first.start - BEFORE) : 0;
  const end = wordEnd(text, Math.max(start + LENGTH, first?.end ?? 0));
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of inside) {
    pieces.push({ text: text.slice(at, mark.start), marked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  return dotted(pieces, start > 0, end < text.length).filter((piece) => piece.text !== '');
}

function dotted([first, ...rest]: readonly Piece[], before: boolean, after: boolean): Piece[] {
  const opened = first && { ...first, text: `${before ? '… ' : ''}${first.text}` };
  const pieces = [...(opened ? [opened] : []), ...rest];
  return after ? [...pieces, { text: ' …', marked: false }] : pieces;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at);
  return blank <= 0 ? at : blank;
}
