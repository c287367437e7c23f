import { onceEach } from '../language/memo.ts';
import type { AgendaItem, Warning } from '../model.ts';
import { type Agenda, agendaOf, agendaTitle } from './agenda.ts';
import { tailZones } from './annex.ts';
import { committeeOfLine, committeeOfMeeting } from './committee.ts';
import { PUT_RIGHT } from './correction.ts';
import { dayOfMeeting, firstDate } from './date.ts';
import { type Heading, headingsOf } from './heading.ts';
import { joined, type Line } from './line.ts';
import { attendanceZone, listedBetween, looseList, type Range } from './list-zone.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet, Zone } from './plan.ts';

/** With "Berichtigte" before it where they come in the place of others (`correction.ts`). */
const minutes = new RegExp(
  `^(?:${PUT_RIGHT}es? (?:Fassung (?:der|des) )?|(?:Berichtigung|Korrektur|Neufassung) (?:der|des) )?(?:P\\s?r\\s?o\\s?t\\s?o\\s?k\\s?o\\s?l\\s?l|N\\s?i\\s?e\\s?d\\s?e\\s?r\\s?s\\s?c\\s?h\\s?r\\s?i\\s?f\\s?t|Sitzungsprotokoll|Sitzungsniederschrift|Beschlussprotokoll|Ergebnisprotokoll)(?![\\p{Ll}])`,
  'iu',
);
/** Where nothing else is for a title: "Sitzung der Gemeindevertretung Auendorf", "12. öffentliche Sitzung des Rates". */
const sitting = /^(?:\d{1,3}\. )?(?:öffentliche |ordentliche )?Sitzung (?:des|der) \p{Lu}/u;
const sessionEnd = /^(?:(?:Ende|Schluss)\s(?:der|des)\b.{0,60}\d|Sitzungsende\b|Ende:\s*\d)/u;
const signed =
  /^(?:\p{L}*(?:[Vv]orsitzende[rn]?|[Mm]eister(?:in)?|[Ff]ührer(?:in)?|[Ff]ührung)\s+){1,3}\p{L}*(?:[Mm]eister(?:in)?|[Ff]ührer(?:in)?|[Ff]ührung)$|^Genehmigungsvermerk\b|^(?:gez\.|Unterschrift)/u;
/** "(Birk) (Adler)", and in titles "(Bootshaus Teil II)". */
const bracketed = /^(?:\(\p{L}[\p{L}\s./-]{3,40}\)\s*){1,4}$/u;
const signing = /\)\s*\(|vorsitz|meister|führ|schrift|protokoll|mitglied|direktor|leit/iu;

/** The minutes of a whole meeting: head, attendance, agenda, one part for each item, signatures, annexes. */
export function isSession({ lines }: Sheet): boolean {
  if (lines.length < 8) return false;
  const { agenda, headings: items, isTitled } = structureOf(lines);
  return items.length >= (isTitled || agenda.titles.size > 0 ? 1 : 3);
}

interface Structure {
  /** Whether the first lines call it minutes. */
  readonly isTitled: boolean;
  readonly agenda: Agenda;
  readonly headings: readonly Heading[];
}

/** What tells whether it is a session is also what it is read by. */
const structureOf = onceEach((lines: readonly Line[]): Structure => {
  const agenda = agendaOf(lines);
  const isTitled = lines
    .slice(0, 12)
    .some(({ text }) => text.split(/\s{3,}/u).some((cell) => minutes.test(cell) || sitting.test(cell)));
  return { isTitled, agenda, headings: headingsOf(lines, agenda, isTitled) };
});

export function planSession(sheet: Sheet): Plan {
  const { lines } = sheet;
  const { agenda, headings: all } = structureOf(lines);
  const body = all[0]?.from ?? lines.length;
  const tail = tailOf(lines, all);
  const headings = all.filter((heading) => heading.from < tail);
  const end = Math.min(agenda.titles.size > 0 ? agenda.from : body, body);
  const list = listBefore(lines, end);
  const head = headOf(lines, list?.from ?? Math.min(body, 12));
  return {
    layout: 'session',
    zones: [...headZones(lines, agenda, list, body), ...bodyZones(headings, tail), ...tailZones(lines, tail)],
    items: headings.map((heading) => itemOf(heading, lines)),
    attendance: listedBetween(lines, list, sheet.isPaper),
    municipality: municipalityOf(sheet),
    committee: committeeOfMeeting(head) ?? committeeIn(lines.slice(0, 8)),
    date: dayOfMeeting(head) ?? firstDate(joined(lines.slice(0, 20))),
    warnings: warningsOf(lines, headings, tail),
  };
}

/** The list of those present: before the agenda's title where that stands, even over an agenda that nobody could read. */
function listBefore(lines: readonly Line[], end: number): Range | null {
  const title = lines.slice(0, end).findIndex(({ text }) => agendaTitle.test(text));
  const above = title > 0 ? attendanceZone(lines, title) : null;
  return above ?? attendanceZone(lines, end) ?? looseList(lines.slice(0, end));
}

export function itemOf(heading: Heading, lines: readonly Line[]): AgendaItem {
  const { number, title, to, start } = heading;
  return { number, heading: title, start, end: Math.max(start, lines[to - 1]?.end ?? start) };
}

function headOf(lines: readonly Line[], to: number): string {
  return joined(lines.slice(0, to));
}

export function committeeIn(lines: readonly Line[]): string | null {
  const names = lines.flatMap((line) => committeeOfLine(line.text) ?? []);
  return names.find((name) => /ausschu(?:ss|ß)/iu.test(name)) ?? names[0] ?? null;
}

function headZones(lines: readonly Line[], agenda: Agenda, list: Range | null, body: number): Zone[] {
  const zones: Zone[] = [{ from: 0, kind: 'furniture', item: null }];
  if (list !== null) zones.push({ from: list.from, kind: 'attendance', item: null });
  const said = list === null && agenda.titles.size === 0 ? greeting(lines.slice(0, body)) : -1;
  if (said >= 0) zones.push({ from: said, kind: 'body', item: null });
  if (agenda.titles.size > 0) zones.push({ from: agenda.from, kind: 'agenda', item: null });
  return zones.filter((zone) => zone.from < body || body === 0);
}

/** "Ortsvorsteher Adler begrüßt neben den Mitgliedern Frau Birk vom Bauamt.": the paragraph before the first item with which it begins. */
function greeting(head: readonly Line[]): number {
  return head.findIndex((line, index) => {
    if (!line.afterBlank) return false;
    const next = head.findIndex((one, at) => at > index && one.afterBlank);
    return greets.test(joined(head.slice(index, next < 0 ? head.length : next)));
  });
}

const greets = /(?<!\p{L})(?:eröffnete?|begrüßte?|heißt|hieß)(?!\p{L}).*\.$/u;

export function bodyZones(headings: readonly Heading[], tail: number): Zone[] {
  return headings.flatMap(({ from, to }, item): Zone[] => [
    { from, kind: 'heading', item },
    ...(to < (headings[item + 1]?.from ?? tail) ? [{ from: to, kind: 'body', item } as const] : []),
  ]);
}

/**
 * Where the last item ends: at "Ende der Sitzung: 19.30 Uhr" if people sign below it or nothing follows (the end of
 * a public part has items after it), or where people sign. Annexes may have headings like the items'.
 */
function tailOf(lines: readonly Line[], headings: readonly Heading[]): number {
  const first = headings[0]?.to ?? 0;
  const last = headings.at(-1)?.from ?? 0;
  const isTail = (line: Line, index: number): boolean => {
    if (index < first) return false;
    if (isSigned(line)) return !bracketed.test(line.text) || signing.test(line.text) || index > last;
    if (!sessionEnd.test(line.text)) return false;
    const below = lines.slice(index + 1, index + 12);
    return below.length < 4 || below.some(isSigned);
  };
  const tail = lines.findIndex(isTail);
  return tail < 0 ? lines.length : tail;
}

/** What stands below an item's title may look like a signature: it needs a function, a second name, or no item behind it. */
function isSigned({ text }: Line): boolean {
  return signed.test(text) || bracketed.test(text);
}

/** The last of the lines with which people sign from `tail` on; -1 for none. A bracket in an annex is no signature. */
function lastSigned(lines: readonly Line[], tail: number): number {
  let last = -1;
  for (let index = tail; index < lines.length && index <= Math.max(last, tail) + FARTHEST; index += 1)
    if (isSigned(lines[index] as Line)) last = index;
  return last;
}

/** So many lines may lie between two signatures: the note of who approved the minutes. */
const FARTHEST = 12;

/** What comes after the signatures is not of the meeting's words; how much that is, is said. */
function warningsOf(lines: readonly Line[], headings: readonly Heading[], tail: number): Warning[] {
  if (headings.length === 0 || tailZones(lines, tail).length > 1) return [];
  const signature = lastSigned(lines, tail);
  const first = lines[signature + 1];
  const last = lines.at(-1);
  if (signature < 0 || first === undefined || last === undefined || last.end - first.start < 400) return [];
  const message = `What follows the signatures (${last.end - first.start} characters) is taken for an annex and not read.`;
  return [{ message, start: first.start, end: last.end }];
}
