import type { Piece } from './piece.ts';

/** Pieces on one base line, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly base: number;
}

/** All in parts of the size of the letters: how far apart two pieces of a word, of a line and of a table are. */
const inWord = 0.15;
const inTable = 2;
/** How far a raised or lowered figure ("m²") may be off the base line. */
const raised = 0.45;
/** A step this much wider than a line's is a blank line. */
const blank = 1.35;

/** The rows of pieces, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { pieces: Piece[]; base: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    const isSame = row !== undefined && piece.base - row.base <= raised * size([...row.pieces, piece]);
    if (isSame) row.pieces.push(piece);
    else rows.push({ pieces: [piece], base: piece.base });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.left - b.left);
  return rows;
}

function size(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map((piece) => piece.size));
}

/** The words of rows, a line each, and a blank line where the paper leaves one. */
export function textOf(rows: readonly Row[]): string {
  const usual = lineStep(rows);
  return rows
    .map((row, index) => {
      const step = row.base - (rows[index - 1]?.base ?? row.base);
      return (step > usual * blank ? '\n' : '') + wordsOf(row);
    })
    .join('\n');
}

/** How far lines of running text are apart: the step that half of all do not exceed. */
function lineStep(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.base - (rows[index]?.base ?? row.base));
  const down = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return down[Math.floor((down.length - 1) / 2)] ?? Infinity;
}

/** A row as one line; words far apart, as in tables and lists of two columns, stay so. */
export function wordsOf({ pieces }: Row): string {
  let words = '';
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (before !== null && isAgain(before, piece)) continue;
    const gap = before === null ? 0 : (piece.left - before.right) / piece.size;
    const isOpen = words !== '' && !/\s$/u.test(words) && !/^\s/u.test(piece.text);
    words += (gap > inTable ? '   ' : gap > inWord && isOpen ? ' ' : '') + piece.text;
    before = piece;
  }
  return words.trimEnd();
}

/** Bold type is made by printing the same letters twice, a hair apart. */
function isAgain(before: Piece, piece: Piece): boolean {
  const isOver = Math.abs(before.right - piece.right) < 0.3 * piece.size;
  return isOver && piece.left < before.right && before.text.endsWith(piece.text);
}
