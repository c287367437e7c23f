/** A stretch of a document's text that is shown as one paragraph: `text.slice(start, end)`, no white space at its ends. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** False where it follows the one before on the next line, as in lists. */
  readonly spaced: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A line that leaves more than this share of the usual width empty ends its paragraph. */
const FULL = 0.75;
/** Texts with lines narrower than this are not wrapped by a printer; each line is a paragraph there. */
const LEAST_WIDTH = 50;
/** Texts with lines wider than this are not wrapped at all. */
const MOST_WIDTH = 180;

/**
 * The paragraphs of a document's text. Minutes come wrapped at the width of a page: full lines flow together again,
 * a short line or an empty one ends the paragraph.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const full = usualWidth(lines) * FULL;
  const found: Paragraph[] = [];
  let open: { start: number; end: number; spaced: boolean } | null = null;
  let spaced = true;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
      spaced = true;
      continue;
    }
    if (open === null) {
      open = { ...line, spaced };
      found.push(open);
    } else open.end = line.end;
    spaced = false;
    if (line.end - line.start < full || full === 0) open = null;
  }
  return found;
}

/** Lines without the white space around them; an empty line has `start === end`. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\f]+|\n(?=\n)/g)].map(({ 0: raw, index }) => {
    const start = index + (raw.length - raw.trimStart().length);
    return { start, end: Math.max(start, index + raw.trimEnd().length) };
  });
}

/** The width that nine of ten lines do not pass; 0 where the text was not wrapped at a width. */
function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.end - line.start).filter((width) => width > 0);
  const width = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  return width < LEAST_WIDTH || width > MOST_WIDTH ? 0 : width;
}
