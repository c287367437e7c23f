import { firstDate } from './date.ts';
import { folded, joined, type Line } from './line.ts';
import { isListed } from './marks.ts';
import { measure } from './paragraph.ts';

/** Where an agenda item is discussed: `from` is its first line, `to` the first line after the heading. */
export interface Heading {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Offset at which the title begins. */
  readonly start: number;
}

interface Candidate {
  readonly index: number;
  readonly number: string;
  readonly rest: string;
}

const marked =
  /^(?:zu\s+)?(?:Tagesordnungspunkt|TOP|Punkt)\s*:?\s*((?:[ÖN]\s*)?\d{1,3}(?:\.\d{1,2})*(?:\s?[a-z](?=[\s:.)]))?)\s*\.?\s*[:.)]?\s*[-–]?\s*(.*)$/iu;
const numbered = /^((?:[ÖN]\s*)?\d{1,3}(?:\.\d{1,2})*)\.?\)?\s+(?=["„(]?\p{Lu}|\d+\.\s)(.+)$/u;
const zuNumber = /^zu\s+(\d{1,3}(?:\.\d{1,2})*)\.?\s*[:)]?\s*[-–]?\s+(?=["„]?\p{Lu})(.+)$/u;
/** What stands under a title and is no part of it: "(DS 12/2021)", "- Beratung und Beschlussfassung". */
const annex =
  /^\(?(?:DS|Drucksache|Drs\.|Vorlage|Vorl\.|VL|Beschlussvorlage|BV|MV|siehe Anlage|Anlage)\b.*$|^[-–]\s?(?:Beratung|Beschluss|Feststellung|Kenntnisnahme|abgesetzt)\b.*$/u;

const page = /^[-–]\s\d+\s[-–]$/u;
/** "(DS 12/2021)" within or after a title. */
const reference = /\s*\((?:DS|Drucksache|Drs\.|Vorlage|VL|BV|MV)(?![\p{L}])[^)]*\)?/gu;

/** The titles of the agenda by number, and the lines that hold it; empty where there is none. */
export interface Agenda {
  readonly titles: ReadonlyMap<string, string>;
  readonly from: number;
  /** The line after it. */
  readonly to: number;
}

const none: Agenda = { titles: new Map(), from: 0, to: 0 };
const agendaTitle =
  /^(?:\p{L}+e\s)?T\s?a\s?g\s?e\s?s\s?o\s?r\s?d\s?n\s?u\s?n\s?g(?:\s(?:für den|der|des)\s.{3,40})?\s*:?$/u;

/**
 * The agenda list: from its title to where its numbers begin again. A list whose points are followed by what was
 * said about them is no list: its lines are the headings themselves.
 */
export function agendaOf(lines: readonly Line[]): Agenda {
  const title = lines.findIndex((line) => agendaTitle.test(line.text));
  if (title < 0) return none;
  const points = candidatesIn(lines, title + 1, (text) => marked.exec(text) ?? numbered.exec(text));
  const [first] = points;
  if (first === undefined) return none;
  const again = points.find(
    (point, index) =>
      index > 0 && point.number === first.number && (point.rest === '' || isSame(point.rest, first.rest)),
  );
  const to = again?.index ?? null;
  return to === null ? none : { titles: titlesOf(lines, points, to), from: title, to };
}

function titlesOf(lines: readonly Line[], points: readonly Candidate[], to: number): Map<string, string> {
  const listed = points.filter((point) => point.index < to);
  return new Map(
    listed.map((point, index) => {
      const end = listed[index + 1]?.index ?? to;
      const rest = lines.slice(point.index + 1, end).map((line) => line.text);
      return [bare(point.number), folded([point.rest, ...rest].join(' '))] as const;
    }),
  );
}

function candidatesIn(
  lines: readonly Line[],
  from: number,
  match: (text: string) => RegExpExecArray | null,
): Candidate[] {
  const found: Candidate[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const [, number, rest] = match(lines[index]?.text ?? '') ?? [];
    if (number !== undefined && rest !== undefined) found.push({ index, number, rest });
  }
  return found;
}

/** The headings of the items in the body, in order. */
export function headingsOf(lines: readonly Line[], agenda: Agenda): Heading[] {
  const body = agenda.to;
  const explicit = inSequence(candidatesIn(lines, body, isMarked(agenda)), agenda);
  const points =
    explicit.length > 0 || agenda.titles.size === 0
      ? explicit
      : inSequence(
          candidatesIn(lines, body, (text) => numbered.exec(text) ?? zuNumber.exec(text)),
          agenda,
        );
  const starts = points.length > 0 ? points : alone(lines);
  return starts.map((point, index) =>
    headingAt(lines, point, starts[index + 1]?.index ?? lines.length, agenda),
  );
}

/** "Zu Punkt 3: …" always; "TOP 3 …" only before a title, not in "TOP 3 wird abgesetzt." */
function isMarked(agenda: Agenda): (text: string) => RegExpExecArray | null {
  return (text) => {
    const match = marked.exec(text) ?? (agenda.titles.size > 0 ? zuNumber.exec(text) : null);
    if (match === null) return null;
    const rest = match[2] ?? '';
    const isColon = /^[^:]{1,30}:/u.test(text.slice(0, text.length - rest.length));
    return isColon || rest === '' || /^["„(\d\p{Lu}]/u.test(rest) ? match : null;
  };
}

/** Where the agenda knows titles, a point counts only if it bears one of them. */
function inSequence(points: readonly Candidate[], agenda: Agenda): Candidate[] {
  if (agenda.titles.size === 0) return [...points];
  const named = points.filter((point) =>
    isSame(point.rest, agenda.titles.get(bare(point.number)) ?? '', true),
  );
  return named.length >= Math.min(2, agenda.titles.size) ? merged(points, named) : [...points];
}

/** Points with a title of their own that the agenda does not have (added in the meeting) stay if they are marked alike. */
function merged(points: readonly Candidate[], named: readonly Candidate[]): Candidate[] {
  return points.filter(
    (point) => named.includes(point) || point.rest === '' || /^\p{Lu}.*[^.]$/u.test(point.rest),
  );
}

/** Minutes whose agenda points are followed at once by what was said: numbers in a row, each with text below. */
function alone(lines: readonly Line[]): Candidate[] {
  const title = lines.findIndex((line) => agendaTitle.test(line.text));
  if (title < 0) return [];
  let expected = 1;
  return candidatesIn(lines, title + 1, (text) => numbered.exec(text)).filter((point) => {
    const isNext =
      Number.parseInt(point.number, 10) === expected && (firstDate(point.rest) !== null) === false;
    if (isNext) expected += 1;
    return isNext;
  });
}

function isSame(printed: string, title: string, isFolded = false): boolean {
  const one = folded(printed);
  const two = isFolded ? title : folded(title);
  const length = Math.min(one.length, two.length, 24);
  return length > 0 && one.slice(0, length) === two.slice(0, length);
}

function bare(number: string): string {
  return number.replace(/[\sÖN]/gu, '').replace(/^0+(?=\d)/u, '');
}

function headingAt(lines: readonly Line[], point: Candidate, limit: number, agenda: Agenda): Heading {
  const known = agenda.titles.get(bare(point.number));
  let to = point.index + 1;
  let title = 1;
  while (to < limit && belongsTo(lines, to, point, known)) {
    if (!annex.test(lines[to]?.text ?? '')) title = to - point.index + 1;
    to += 1;
  }
  const first = lines[point.index];
  const start = (first?.end ?? 0) - point.rest.length;
  const printed = lines.slice(point.index, point.index + title).filter((line) => !annex.test(line.text));
  const words = joined(printed.map((line, index) => (index === 0 ? { ...line, text: point.rest } : line)));
  return { number: point.number.trim(), title: tidy(words), from: point.index, to, start };
}

/** Whether a line under a heading still is heading: known from the agenda, or the wrapped rest of its line. */
function belongsTo(
  lines: readonly Line[],
  index: number,
  point: Candidate,
  known: string | undefined,
): boolean {
  const line = lines[index];
  const previous = lines[index - 1];
  if (line === undefined || previous === undefined) return false;
  if (annex.test(line.text) || (/^\p{Ll}/u.test(line.text) && !isListed(line.text))) return true;
  if (page.test(line.text))
    return !page.test(lines[index + 1]?.text ?? '-') && belongsTo(lines, index + 1, point, known);
  const words = folded(line.text.replace(reference, ''));
  if (point.rest === '' && index === point.index + 1)
    return line.text.length < 120 && !line.text.endsWith('.');
  if (known?.includes(folded(point.rest).slice(0, 24)))
    return words.length > 2 && known.includes(words.slice(0, 200));
  const isWrapped = measure(previous.text) > 70 && !/[.:]$/u.test(previous.text) && !line.afterBlank;
  return isWrapped && index === point.index + 1 && line.text.length < 90 && !/\.$/u.test(line.text);
}

function tidy(title: string): string {
  return title
    .replace(reference, '')
    .replace(/[\s:–-]+$/u, '')
    .trim();
}
