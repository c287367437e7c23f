import type { TextItem } from './open.ts';

/** Words as a PDF prints them in one go, in points from the upper left corner of the page as it is read. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly base: number;
  readonly size: number;
}

type Matrix = readonly number[];

/** The pieces of a page that stand upright on it; `view` turns the paper's coordinates into the reader's. */
export function piecesOf(items: readonly TextItem[], view: Matrix): Piece[] {
  return items.flatMap(({ str, transform, width }) => {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = product(view, transform);
    const isUpright = a > 0 && Math.abs(b) < 0.1 * a;
    if (str.trim() === '' || !isUpright) return [];
    return [{ text: str, left, right: left + width, base, size: Math.hypot(c, d) }];
  });
}

function product(one: Matrix, two: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = one;
  const [u = 0, v = 0, w = 0, x = 0, y = 0, z = 0] = two;
  return [a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x, a * y + c * z + e, b * y + d * z + f];
}
