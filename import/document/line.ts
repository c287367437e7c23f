import { squeezed } from '../language/folded.ts';
import type { Span } from '../model.ts';

/** A line with words, without the white space around them. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line (or one with a no-break space only) stands before it. */
  readonly afterBlank: boolean;
  /** The number of the page it stands on, from 0; pages end with a form feed. */
  readonly page: number;
}

/** All lines with words, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let page = 0;
  let end = -1;
  for (const match of text.matchAll(/[^\n\r\f]+/gu)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const words = match[0].trim();
    if (words === '') continue;
    const between = text.slice(Math.max(end, 0), start);
    page += between.split('\f').length - 1;
    const afterBlank = /\n\s*\n|\r\s*\r(?!\n)/u.test(between.replaceAll('\r\n', '\n'));
    end = start + words.length;
    lines.push({ start, end, text: words, afterBlank, page });
  }
  return lines;
}

/** Letters and figures only, without case: what stays alike when a line is wrapped, hyphenated or quoted. */
export function folded(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lines as one text, a word that a line end cut made whole. */
export function joined(lines: readonly Line[]): string {
  return squeezed(
    lines
      .map((line) => line.text)
      .join('\n')
      .replace(/[-¬\u00AD]\n(?<=\p{Ll}..)(?=\p{Ll})(?!(?:und|oder|bzw|sowie)\b)/gsu, '')
      .replace(/-\n(?<=\p{L}..)(?=\p{Lu})/gsu, '-'),
  );
}
