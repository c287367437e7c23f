import type { Span } from '../model.ts';
import { startsWithLabel } from './label.ts';
import type { Line } from './line.ts';
import { startsWithPerson } from './person-cue.ts';

/** Lines that belong together; `gaps` are the paper's lines (page numbers) between them. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly gaps: readonly Span[];
  /** A line of the paper that stands between two paragraphs. */
  readonly isPaper: boolean;
}

/** How wide the lines are set; `null` where each line is a paragraph of its own. */
export type Width = number | null;

/** A line with this share of the full width, and the next word on it, would not have been broken (2.4 % are). */
const full = 0.95;

/**
 * How wide a line is printed: in proportional type an "i" takes half of an "a", an "m" one and a half.
 * Counting characters instead takes 8 % more wrapped lines for last ones.
 */
export function measure(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[ijltfrI.,:;'|!()[\]" -]/u.test(character)) width += 0.56;
    else if (/[mwMW@%]/u.test(character)) width += 1.5;
    else width += /\p{Lu}/u.test(character) ? 1.25 : 1;
  }
  return width;
}

/** The width of the type area, from lines that were wrapped. */
export function widthOf(lines: readonly Line[]): Width {
  const long = lines.filter((line) => line.text.length > 40);
  const open = long.filter((line) => !endsSentence(line.text));
  if (open.length < 3 || open.length < long.length * 0.4) return null;
  const widths = long.map((line) => measure(line.text)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? null;
}

/** Puts the lines of one item's body together; `paper` tells the lines that are no words of it. */
export function paragraphsOf(
  lines: readonly Line[],
  paper: (line: Line) => boolean,
  width: Width,
): Paragraph[] {
  const found: Draft[] = [];
  let current: Draft | null = null;
  let waiting: Line[] = [];
  for (const line of lines) {
    if (paper(line)) {
      waiting.push(line);
      continue;
    }
    const previous: Line | undefined = current?.lines.at(-1);
    if (current !== null && previous !== undefined && !breaks(previous, line, waiting.length > 0, width)) {
      current.gaps.push(...waiting);
      current.lines.push(line);
    } else {
      current = { lines: [line], gaps: [], isPaper: false };
      found.push(...waiting.map(onPaper), current);
    }
    waiting = [];
  }
  return [...found, ...waiting.map(onPaper)];
}

interface Draft extends Paragraph {
  readonly lines: Line[];
  readonly gaps: Line[];
}

function onPaper(line: Line): Draft {
  return { lines: [line], gaps: [], isPaper: true };
}

/** Whether a paragraph ends between two lines. */
function breaks(previous: Line, line: Line, overPaper: boolean, width: Width): boolean {
  const overPage = overPaper || previous.page !== line.page;
  if (goesOn(previous.text, line.text)) return false;
  if (startsWithLabel(line.text)) return true;
  if (line.afterBlank && !overPage) return true;
  const short = isShort(previous, line, width);
  const ends = endsSentence(previous.text);
  if (isListed(line.text)) return ends || short || isListed(previous.text);
  if (ends) return short || startsWithPerson(line.text);
  return short && width !== null && endsLikeHeading(previous.text) && /^[\p{Lu}\p{N}„"(]/u.test(line.text);
}

/** A sentence cannot begin with a small letter, nor end with a comma or a hyphen. */
function goesOn(previous: string, next: string): boolean {
  return /[\p{Ll},¬-]$/u.test(previous) && /^\p{Ll}/u.test(next) && !isListed(next);
}

function isShort(previous: Line, line: Line, width: Width): boolean {
  if (width === null) return true;
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  return measure(`${previous.text} ${word}`) <= width * full;
}

/** "a)", "2.", "- ": the mark of a list, not the ordinal of an office or a day. */
const listMark =
  /^(?:[-–•*▪►◦·\p{Co}]\s*(?=\S)|\(?(?:\p{Ll}|\d{1,2})\)\s*(?=\S)|(?:\d{1,2}\.)+(?:\s+|(?=\p{Lu})))/u;
const ordinal =
  /^\d{1,2}\.\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:stell)?v\p{L}*\.?\s|\p{L}*[Bb](?:eigeordnete|ürgermeister)|Vorsitzende|Stadtr[aä]t|Kreisr[aä]t|Ergänzung|Änderung|Nachtrag|Halbjahr|Quartal|Bauabschnitt|Lesung|\d)/u;

function isListed(text: string): boolean {
  return listMark.test(text) && !ordinal.test(text);
}

/** How many characters the list mark at the beginning takes, 0 without one. */
export function listMarkLength(text: string): number {
  return isListed(text) ? (listMark.exec(text)?.[0].length ?? 0) : 0;
}

const abbreviated =
  /(?:^|[\s(])(?:Dr|Prof|Dipl|Ing|St|Str|Nr|Abs|Art|Ziff|ca|bzw|gem|stellv|stv|einschl|inkl|ggf|vgl|lfd|lt|s|z\.\s?B|u\.\s?a|d\.\s?h|i\.\s?V|o\.\s?g|\p{Lu}|\d{1,2})\.$/u;

/** Whether a line's last words end a sentence (or announce one with a colon). */
export function endsSentence(text: string): boolean {
  return /[.?!:…][“”"»)\]]*$|[.?!][“”"] \(.{1,40}\)$/u.test(text) && !abbreviated.test(text);
}

/** A heading's last word is a noun, a number or a bracket; a wrapped line can end with any word. */
function endsLikeHeading(text: string): boolean {
  return (
    /(?:^|[\s"„(])(?!(?:Herrn?|Frau|Der|Die|Das)$)[\p{Lu}\p{N}][^\s]*$|[)“"]$/u.test(text) &&
    !abbreviated.test(text)
  );
}
