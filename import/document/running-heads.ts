import { grouped } from '../language/grouped.ts';
import type { Line } from './line.ts';

/** How many bare numbers in a row, each beside the same words, are pages; fewer may be votes. */
const pagesInARow = 3;

/**
 * Text without form feeds shows its running heads, too: the indexes of lines with the same words (`shapes`) beside "Seite 2",
 * "Seite 3" (`pageNumber`) or beside 2, 3, 4 alone on their lines, and of such numbers.
 */
export function besideNumbers(
  lines: readonly Line[],
  shapes: readonly string[],
  pageNumber: RegExp,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const side of [1, -1]) {
    for (const pages of numbersByHead(lines, shapes, side).values()) {
      const areNamed = pages.every((page) => pageNumber.test(lines[page]?.text ?? ''));
      if (areNamed ? pages.length < 2 : pages.length < pagesInARow || !countUp(lines, pages)) continue;
      for (const page of pages) found.add(page).add(page + side);
    }
  }
  return found;
}

/** The lines that may be page numbers, by what stands on the line beside them. */
function numbersByHead(
  lines: readonly Line[],
  shapes: readonly string[],
  side: number,
): ReadonlyMap<string, readonly number[]> {
  const pages = [...lines.keys()].filter(
    (index) => number.test(lines[index]?.text ?? '') && isRunningHead(lines[index + side]?.text ?? ''),
  );
  return grouped(pages, (index) => shapes[index + side] ?? '');
}

const number = /^(?:\d{1,3}$|[-–]\s?\d|S(?:\.|eite))/u;

/** What could stand above every page: words that end no sentence and announce nothing. */
function isRunningHead(text: string): boolean {
  return text.length > 7 && text.length < 100 && /^\p{Lu}/u.test(text) && !/[.:?!;,]$/u.test(text);
}

/** Whether the numbers on these lines follow one another. */
function countUp(lines: readonly Line[], pages: readonly number[]): boolean {
  const numbers = pages.map((page) => Number(lines[page]?.text));
  return numbers.every((count, index) => index === 0 || count === (numbers[index - 1] ?? 0) + 1);
}
