import type { Piece } from './piece.ts';
import { type Row, rowsOf } from './rows.ts';

/** Pieces of a row closer than this (in sizes of their letters) are one stretch of print. */
const together = 1;
/** So many lines beside each other can be columns; fewer are a table. */
const fewest = 6;
/** Lines of running text fill their column up to here, those of lists and tables do not. */
const filled = 0.8;

/** A stretch of print without a gap as wide as a letter. */
interface Stretch {
  readonly pieces: Piece[];
  readonly left: number;
  right: number;
  readonly base: number;
}

/**
 * The rows of a page in the order in which they are read: of running text in two columns first all of the left one,
 * then the right one; lists and tables row by row. A line across both columns ends what is beside above it.
 */
export function readingOrder(pieces: readonly Piece[]): Row[] {
  const stretches = rowsOf(pieces).flatMap(stretchesOf);
  const gutter = gutterOf(stretches);
  if (gutter === null) return rowsOf(pieces);
  return bands(stretches, gutter).flatMap((band) => inOrder(band, gutter));
}

function stretchesOf({ pieces, base }: Row): Stretch[] {
  const found: Stretch[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last !== undefined && piece.left - last.right < together * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
    } else found.push({ pieces: [piece], left: piece.left, right: piece.right, base });
  }
  return found;
}

/** The left edge of the right column, where most stretches in the middle of the page begin; null without one. */
function gutterOf(stretches: readonly Stretch[]): number | null {
  const left = Math.min(...stretches.map((one) => one.left));
  const width = Math.max(...stretches.map((one) => one.right)) - left;
  const edges = new Map<number, number>();
  for (const one of stretches) {
    const edge = Math.round(one.left);
    const place = (one.left - left) / width;
    if (place > 0.35 && place < 0.65) edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  const [most] = [...edges].sort(([a, m], [b, n]) => n - m || a - b);
  if (most === undefined || most[1] < fewest) return null;
  const gutter = most[0] - 1;
  return bands(stretches, gutter).some((band) => areColumns(band, gutter)) ? gutter : null;
}

/** Runs of stretches between lines that cross the gutter; each such line is a run of its own. */
function bands(stretches: readonly Stretch[], gutter: number): Stretch[][] {
  const found: Stretch[][] = [];
  let isOpen = false;
  for (const one of stretches) {
    const crosses = one.left < gutter && one.right > gutter;
    const last = found.at(-1);
    if (last === undefined || crosses || !isOpen) found.push([one]);
    else last.push(one);
    isOpen = !crosses;
  }
  return found;
}

function inOrder(band: readonly Stretch[], gutter: number): Row[] {
  const pieces = (stretches: readonly Stretch[]) => rowsOf(stretches.flatMap((one) => one.pieces));
  if (!areColumns(band, gutter)) return pieces(band);
  const { left, right } = sides(band, gutter);
  return [...pieces(left), ...pieces(right)];
}

function sides(band: readonly Stretch[], gutter: number): { left: Stretch[]; right: Stretch[] } {
  return {
    left: band.filter((one) => one.left < gutter),
    right: band.filter((one) => one.left >= gutter),
  };
}

function areColumns(band: readonly Stretch[], gutter: number): boolean {
  const { left, right } = sides(band, gutter);
  return isRunningText(left) && isRunningText(right);
}

function isRunningText(column: readonly Stretch[]): boolean {
  if (column.length < fewest) return false;
  const widths = column.map((one) => one.right - one.left).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  return middle >= filled * (widths.at(-1) ?? 0);
}
