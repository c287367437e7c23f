import { type Agenda, agendaTitle } from './agenda.ts';
import { firstDate } from './date.ts';
import { folded, joined, type Line } from './line.ts';
import { isListed } from './marks.ts';
import { beginsWithSmallLabel } from './member-label.ts';
import { measure } from './paragraph.ts';
import { startsWithPerson } from './person-cue.ts';
import {
  bare,
  isSame,
  marked,
  numbered,
  type Point,
  pointsIn,
  publicOnes,
  section,
  zuAlone,
  zuNumber,
} from './point.ts';

/** Where an agenda item is discussed: `from` is its first line, `to` the first line after the heading. */
export interface Heading {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Offset at which the title begins. */
  readonly start: number;
}

/** What stands under a title and is no part of it: "(DS 12/2021)", "- Beratung und Beschlussfassung". */
const annex =
  /^\(?(?:DS|Drucksache|Drs\.|Vorlage|Vorl\.|VL|Beschlussvorlage|(?:BV|MV)(?=[ -]?[\d/IVX:])|siehe Anlage|Anlage)\b.*$|^[-–]\s?(?:Beratung|Beschluss|Feststellung|Kenntnisnahme|abgesetzt)\b.*$/u;

const page = /^[-–]\s\d+\s[-–]$/u;
/** "(DS 12/2021)" within or after a title. */
const reference = /(?<!\s)\s*\((?:DS|Drucksache|Drs\.|Vorlage|VL|BV|MV)(?![\p{L}])[^)]*\)?/gu;

/** The headings of the items in the body, in order. `isTitled` where the text calls itself minutes. */
export function headingsOf(lines: readonly Line[], agenda: Agenda, isTitled: boolean): Heading[] {
  const spelled = titled(pointsIn(lines, agenda.to, isMarked(false)), agenda, true);
  const explicit =
    spelled.length > 1 || agenda.titles.size === 0
      ? spelled
      : titled(pointsIn(lines, agenda.to, isMarked(true)), agenda, true);
  const isBare = explicit.length === 0 && agenda.titles.size > 0;
  const byNumber = (text: string) => numbered.exec(text) ?? zuNumber.exec(text);
  const points = isBare ? titled(pointsIn(lines, agenda.to, byNumber), agenda, false) : explicit;
  const starts =
    [
      points,
      alone(lines),
      inARow(lines, section, 5),
      inARow(lines, publicOnes, 5),
      inARow(lines, zuNumber, 1),
      isTitled ? plainNumbers(lines) : [],
    ].find((found) => found.length > 0) ?? [];
  return starts.map((point, index) =>
    headingAt(lines, point, starts[index + 1]?.index ?? lines.length, agenda),
  );
}

/** "zu TOP 2 Herr Adler vom Bauamt": for what somebody came. */
const ofSomebody = /^zu [^:]{3,20} (?:Herrn?|Frau) /u;

/**
 * "Zu Punkt 3: …" always; "TOP 3 …" only before a title, not in "TOP 3 wird abgesetzt." `byNumber`: "Zu 3: …" as well, which below
 * points that are spelled out answers the third question of a list.
 */
function isMarked(byNumber: boolean): (text: string) => RegExpExecArray | null {
  return (text) => {
    const match = marked.exec(text) ?? (byNumber ? (zuNumber.exec(text) ?? zuAlone.exec(text)) : null);
    if (match === null) return null;
    const rest = match[2] ?? '';
    if (ofSomebody.test(text)) return null;
    const isColon = /^[^:]{1,30}:/u.test(text.slice(0, text.length - rest.length));
    return isColon || rest === '' || /^["„(\d\p{Lu}]/u.test(rest) ? match : null;
  };
}

/**
 * Where the agenda knows titles, a point counts if it bears one of them. Of points that are marked as such, those
 * with another title (added in the meeting) count too; bare numbers are a list in somebody's report.
 */
function titled(points: readonly Point[], agenda: Agenda, areMarked: boolean): Point[] {
  if (agenda.titles.size === 0) return [...points];
  const bears = (point: Point) => isSame(point.rest, agenda.titles.get(bare(point.number)) ?? '', true);
  const named = points.filter(bears);
  if (named.length < Math.min(2, agenda.titles.size)) return areMarked ? [...points] : named;
  if (!areMarked) return named;
  return points.filter((point) => bears(point) || point.rest === '' || /^\p{Lu}.*[^.]$/u.test(point.rest));
}

/** Minutes whose agenda points are followed at once by what was said: numbers in a row, each with text below. */
function alone(lines: readonly Line[]): Point[] {
  const title = lines.findIndex((line) => agendaTitle.test(line.text));
  if (title < 0) return [];
  let expected = 1;
  return pointsIn(lines, title + 1, (text) => numbered.exec(text)).filter((point) => {
    const isNext = Number.parseInt(point.number, 10) === expected && firstDate(point.rest) === null;
    if (isNext) expected += 1;
    return isNext;
  });
}

/** Headings that no agenda foretells: "§ 60", "§ 61", "Ö 5", "Ö 6" or "Zu 1. …", "Zu 2. …", each behind a blank line and at most `step` from the one before, as excerpts leave some out. */
function inARow(lines: readonly Line[], pattern: RegExp, step: number): Point[] {
  const row: Point[] = [];
  for (const point of pointsIn(lines, 0, (text) => pattern.exec(text))) {
    const before = Number(bare(row.at(-1)?.number ?? 'none'));
    const ahead = Number(bare(point.number)) - before;
    const isNext = Number.isNaN(before) || (ahead > 0 && ahead <= step);
    if (isNext && lines[point.index]?.afterBlank && !point.rest.endsWith('.')) row.push(point);
  }
  return row.length > 1 ? row : [];
}

/** Fewer numbers in a row may be a list in somebody's report. */
const ENOUGH = 3;

/** Minutes without an agenda whose items have only numbers: "1. Begrüßung", "2. Haushalt", each a short title behind a blank line. */
function plainNumbers(lines: readonly Line[]): Point[] {
  let row: Point[] = [];
  for (const point of pointsIn(lines, 0, (text) => numbered.exec(text))) {
    const { index, number, rest } = point;
    const isTitle = rest.length < 90 && !/[.?!:;,]$/u.test(rest) && !startsWithPerson(rest);
    if (!isTitle || !lines[index]?.afterBlank || firstDate(rest) !== null) continue;
    if (Number(number) === row.length + 1) row.push(point);
    else if (number === '1' && row.length < ENOUGH) row = [point];
  }
  return row.length < ENOUGH ? [] : row;
}

function headingAt(lines: readonly Line[], point: Point, limit: number, agenda: Agenda): Heading {
  const known = agenda.titles.get(bare(point.number));
  const first = lines[point.index];
  if (isRunIn(point, known))
    return {
      number: point.number.trim(),
      title: '',
      from: point.index,
      to: point.index,
      start: first?.start ?? 0,
    };
  let to = point.index + 1;
  let title = 1;
  while (to < limit && belongsTo(lines, to, point, known)) {
    if (!annex.test(lines[to]?.text ?? '')) title = to - point.index + 1;
    to += 1;
  }
  const start = (first?.end ?? 0) - point.rest.length;
  const printed = lines.slice(point.index, point.index + title).filter((line) => !annex.test(line.text));
  const words = joined(printed.map((line, index) => (index === 0 ? { ...line, text: point.rest } : line)));
  return { number: point.number.trim(), title: tidy(words), from: point.index, to, start };
}

/** "TOP 2 Herr Adler fragt, ob …", where the agenda has a title for the number: what was said begins on its line. */
function isRunIn({ rest }: Point, known: string | undefined): boolean {
  return known !== undefined && startsWithPerson(rest) && !isSame(rest, known, true);
}

/** Whether a line under a heading still is heading: known from the agenda, or the wrapped rest of its line. */
function belongsTo(lines: readonly Line[], index: number, point: Point, known: string | undefined): boolean {
  const line = lines[index];
  const previous = lines[index - 1];
  if (line === undefined || previous === undefined) return false;
  if (annex.test(line.text) || goesOnSmall(line)) return true;
  if (page.test(line.text))
    return !page.test(lines[index + 1]?.text ?? '-') && belongsTo(lines, index + 1, point, known);
  const words = folded(line.text.replace(reference, ''));
  if (point.rest === '' && index === point.index + 1 && known !== undefined && startsWithPerson(line.text))
    return isSame(line.text, known, true);
  if (point.rest === '' && index === point.index + 1)
    return line.text.length < 120 && !line.text.endsWith('.');
  if (known?.includes(folded(point.rest).slice(0, 24)))
    return words.length > 2 && known.includes(words.slice(0, 200));
  const isWrapped = measure(previous.text) > 70 && !/[.:]$/u.test(previous.text) && !line.afterBlank;
  return isWrapped && index === point.index + 1 && line.text.length < 90 && !/\.$/u.test(line.text);
}

/** A line that begins with a small letter goes on with the one before, unless it is a sentence of its own. */
function goesOnSmall({ text, afterBlank }: Line): boolean {
  if (!/^\p{Ll}/u.test(text) || isListed(text) || beginsWithSmallLabel(text)) return false;
  return !afterBlank || !/[.?!]$/u.test(text);
}

function tidy(title: string): string {
  return title
    .replace(reference, '')
    .replace(/(?<![\s:–-])[\s:–-]+$/u, '')
    .trim();
}
