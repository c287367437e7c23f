import { rememberingUnits } from '../language/memo.ts';
import type { Span } from '../model.ts';
import { labels, startsWithLabel } from './label.ts';
import type { Line } from './line.ts';
import { endsSentence, isListed, listMarkLength } from './marks.ts';
import { beginsWithSmallLabel } from './member-label.ts';
import { isHeading } from './nominal.ts';
import { startsWithPerson } from './person-cue.ts';

/** Lines that belong together; `gaps` are the paper's lines (page numbers) between them. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly gaps: readonly Span[];
  /** A line of the paper that stands between two paragraphs. */
  readonly isPaper: boolean;
}

/** How wide the lines are set; without end where none is wrapped, so that each is a paragraph; `null` where that cannot be told. */
export type Width = number | null;

/** A line with this share of the full width, and the next word on it, would not have been broken (2.4 % are). */
const full = 0.95;

/**
 * How wide a line is printed: in proportional type an "i" takes half of an "a", an "m" one and a half.
 * Counting characters instead takes 8 % more wrapped lines for last ones.
 */
export function measure(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (!isLaterHalf(unit)) width += widthOfUnit(unit);
  }
  return width;
}

/** The later half of a character of two units, which counts once. */
const isLaterHalf = (unit: number) => unit >= 0xdc_00 && unit < 0xe0_00;
const widthOfUnit = rememberingUnits(widthOfCharacter);

function widthOfCharacter(character: string): number {
  if (/[ijltfrI.,:;'|!()[\]" -]/u.test(character)) return 0.56;
  if (/[mwMW@%]/u.test(character)) return 1.5;
  return /\p{Lu}/u.test(character) ? 1.25 : 1;
}

/** The width of the type area, from lines that were wrapped. */
export function widthOf(lines: readonly Line[]): Width {
  if (lines.some(isWholeParagraph)) return Number.POSITIVE_INFINITY;
  const long = lines.filter((line) => line.text.length > 40);
  const open = long.filter((line) => !endsSentence(line.text));
  if (open.length < 3 || open.length < long.length * 0.4) return null;
  const widths = long.map((line) => measure(line.text)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? null;
}

/** A line that no paper is wide enough for. */
function isWholeParagraph({ text }: Line): boolean {
  return text.length > WIDEST && endsSentence(text) && !/\s{3}/u.test(text);
}

/** So many characters of small type fill the width of a sheet. */
const WIDEST = 220;

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
    if (
      current !== null &&
      previous !== undefined &&
      !breaks(previous, line, waiting.length > 0, width, current.lines.length === 1)
    ) {
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

/** Whether a paragraph ends between two lines; `isFirst` where the earlier one is its only line so far. */
function breaks(previous: Line, line: Line, overPaper: boolean, width: Width, isFirst: boolean): boolean {
  const overPage = overPaper || previous.page !== line.page;
  if (goesOn(previous.text, line.text)) return false;
  if (startsWithLabel(line.text) || labels.answer.test(previous.text)) return true;
  if (line.afterBlank && !overPage) return true;
  const short = isShort(previous, line, width);
  const ends = endsSentence(previous.text);
  if (isListed(line.text)) return ends || short || isListed(previous.text);
  if (ends) return short || startsWithPerson(line.text) || (isHeading(line.text) && line.text.length < 70);
  if (isFirst && labels.vote.test(previous.text))
    return !countsOn.test(previous.text) && (short || startsWithPerson(line.text));
  if (
    width === Number.POSITIVE_INFINITY &&
    (startsWithPerson(line.text) || (isFirst && NUMBERED.test(previous.text)))
  )
    return true;
  return short && width !== null && isFirst && isTitle(previous.text) && /^[\p{Lu}\p{N}„"(]/u.test(line.text);
}

/** "Beratungsergebnis: 20 Ja-Stimmen, 4 Nein-Stimmen und zwei": what was counted stands on the next line. */
const countsOn =
  /(?:,|(?<!\p{L})(?:und|sowie|bei|mit|gegen|eine[rnm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn))$/u;

/** "5.1 Kapitänsgasse (Frau Birk)" over what she asks. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})+\.?\s?\p{Lu}/u;

/** A line of nouns, also in a list: "2. Ruhebänke an der Wehr". */
function isTitle(text: string): boolean {
  return isHeading(text.slice(listMarkLength(text)));
}

/**
 * A sentence cannot begin with a small letter, nor end with a comma or a hyphen, nor before its noun ("fasst folgenden |
 * Beschluss:"), nor between a figure and the voices that it counts ("2 Nein-Stimmen, 3 | Enthaltungen").
 */
function goesOn(previous: string, next: string): boolean {
  if (/[\p{Ll},¬-]$/u.test(previous) && /^\p{Ll}/u.test(next))
    return !isListed(next) && !beginsWithSmallLabel(next);
  return (awaitsNoun.test(previous) && startsWithLabel(next)) || (/\d$/u.test(previous) && voices.test(next));
}

const awaitsNoun =
  /(?:^|\s)(?:(?:folgend|nachfolgend|nachstehend|vorliegend|vorstehend|dies|ein)e[nrms]?|de[nrm]|die|das|ein)$/u;
const voices =
  /^(?:Ja|Nein|Gegen|Für)?-?(?:[Ss]timmen?|[Ss]timmenthaltung(?:en)?|Enthaltung(?:en)?)(?!\p{L})/u;

function isShort(previous: Line, line: Line, width: Width): boolean {
  if (width === null) return true;
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  return measure(`${previous.text} ${word}`) <= width * full;
}
