import { squeezed } from '../language/folded.ts';
import type { Line } from './line.ts';
import { besideNumbers } from './running-heads.ts';

/** "- 2 -", "Seite 3 von 7", "Seite: 4". */
const pageNumber = /^(?:[-–]\s?\d{1,3}\s?[-–]|(?:Seite|S\.)\s?:?\s?\d{1,3}(?:\s?(?:von|\/)\s?\d{1,3})?)$/u;
/** A running head or foot that ends or begins with the page: "Niederschrift vom 3.5.2022 – Seite 2 von 9". */
const withPage =
  /(?:^(?:Seite\s?\d{1,3}\b.{3,80}|.{3,100}\bSeite:?\s?\d{1,3}(?:\s?(?:von|\/)\s?\d{1,3})?))$/u;
/** How many lines at either edge of a page can be running heads. */
const edge = 3;

/** The indexes of lines that belong to the paper, not to the words: page numbers, running heads and feet. */
export function paperLines(lines: readonly Line[]): ReadonlySet<number> {
  const shapes = lines.map(shapeOf);
  const often = repeated(lines, shapes);
  const beside = besideNumbers(lines, shapes, pageNumber);
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const shape = shapes[index] ?? '';
    const atEdge = isAtEdge(lines, index);
    const isRunning = atEdge !== null && (often.edges.get(atEdge + shape) ?? 0) >= 3;
    const isNumber = /^\d{1,3}$/u.test(line.text) && atEdge !== null && isOutermost(lines, index);
    const named = withPage.test(line.text) && (often.lines.get(shape) ?? 0) >= 2;
    if (pageNumber.test(line.text) || isRunning || isNumber || named || beside.has(index)) found.add(index);
  }
  return found;
}

/** A line without the page's number at its beginning or end. */
function shapeOf(line: Line): string {
  return squeezed(line.text.replace(/^\d{1,3}\b|\d{1,3}(?:\s?(?:von|\/)\s?\d{1,3})?$/gu, '#'));
}

/** How often a shape stands somewhere, and how often at the head or foot of a page. */
function repeated(
  lines: readonly Line[],
  shapes: readonly string[],
): { lines: Map<string, number>; edges: Map<string, number> } {
  const often = { lines: new Map<string, number>(), edges: new Map<string, number>() };
  for (const [index, shape] of shapes.entries()) {
    const atEdge = isAtEdge(lines, index);
    add(often.lines, shape);
    if (atEdge !== null) add(often.edges, atEdge + shape);
  }
  return often;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Only form feeds make pages. */
function isAtEdge(lines: readonly Line[], index: number): 'head' | 'foot' | null {
  const page = lines[index]?.page ?? 0;
  const last = lines.at(-1)?.page ?? 0;
  if (page > 0 && lines[index - edge]?.page !== page) return 'head';
  if (page < last && lines[index + edge]?.page !== page) return 'foot';
  return null;
}

function isOutermost(lines: readonly Line[], index: number): boolean {
  const page = lines[index]?.page;
  return lines[index - 1]?.page !== page || lines[index + 1]?.page !== page;
}
