import type { AgendaItem, Warning } from '../model.ts';
import { committeeOfMeeting, nominative } from './committee.ts';
import { firstDate } from './date.ts';
import { folded, type Line } from './line.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet, Zone } from './plan.ts';

/** "29.03.2022 - 3.6 Bericht der Leitung"; the number may have "Ö" or a Roman part before it. */
const title = /^(\d{2}\.\d{2}\.\d{4})\s+-\s+((?:[ÖN]\s+)?(?:[IVX]+\.)?\d+(?:\.\d+)*\.?)\s+(\S.*)$/u;
const excerpt = /^Auszug\s+-\s+(\S.*)$/u;
const protocol = /^Wort(?:protokoll|beiträge):?$/u;
const summary =
  /^(?:Zusammenfassung des|Diskussionsergebnisses:|Zusammenfassung des\s+Diskussionsergebnisses:)$/u;
/** Names of the page's parts and buttons. */
const button =
  /^(?:Reduzieren|Erweitern|Grunddaten|TOP|Siehe Anlage\.?|Anlagen(?: zur Vorlage)?|Inhalt|Auszug|Navigation|Online-Version dieser Seite:.*)$/u;
const appendix = /^(?:Anlagen(?: zur Vorlage)?|Online-Version dieser Seite:.*|Software:.*)$/u;
/** "- KT 11.12.2013": where and when, at the foot of a printed item. */
const foot = /^[-–]?\s*\p{Lu}{1,4}\s+\d{2}\.\d{2}\.\d{4}$/u;

/** One item of a meeting as the system ALLRIS shows or prints it, in its old and new renderings. */
export function isAllris({ lines }: Sheet): boolean {
  const hasProtocol = lines.some((line) => protocol.test(line.text));
  const head = lines.slice(0, 6);
  const isTitled = head.some((line) => title.test(line.text) || excerpt.test(line.text));
  return (
    (isTitled || head.some((line) => /^(?:Grunddaten|Reduzieren)$/u.test(line.text))) &&
    (hasProtocol || lines.some((line) => button.test(line.text)))
  );
}

export function planAllris(sheet: Sheet): Plan {
  const { lines } = sheet;
  const body = bodyStart(lines);
  const head = lines.slice(0, body);
  const item = itemOf(head);
  return {
    layout: 'allris',
    zones: [...headZones(head, item), ...bodyZones(lines, body, item)],
    items: item === null ? [] : [item],
    attendance: [],
    municipality: municipalityOf(sheet),
    committee: committeeOf(head),
    date: dateOf(head),
    warnings: warningsOf(lines, body),
  };
}

/** Pages of 2005 begin without a heading; that the beginning is a guess is said. */
function warningsOf(lines: readonly Line[], body: number): Warning[] {
  const first = lines[body];
  if (first === undefined || isStart(lines[body - 1]) || isDecision(first, lines[body + 1])) return [];
  const message = 'No heading "Wortprotokoll": read from the first long line on.';
  return [{ message, start: first.start, end: first.end }];
}

function isStart(line: Line | undefined): boolean {
  return line !== undefined && (protocol.test(line.text) || summary.test(line.text));
}

/** The first line after "Wortprotokoll", or after the head of a page that lacks it. */
function bodyStart(lines: readonly Line[]): number {
  const named = lines.findIndex(isStart);
  if (named >= 0) return named + 1;
  const first = lines.findIndex(
    (line, index) => index > 0 && (isLong(line) || isDecision(line, lines[index + 1])),
  );
  return first < 0 ? lines.length : first;
}

function isLong({ text }: Line): boolean {
  return text.length > 60 && !title.test(text) && !excerpt.test(text);
}

/** "Beschluss:" above a sentence; above "vertagt" it is a result and part of the head. */
function isDecision({ text }: Line, below: Line | undefined): boolean {
  return text === 'Beschluss:' && /[.?!]$/u.test(below?.text ?? '');
}

function itemOf(head: readonly Line[]): AgendaItem | null {
  for (const line of head) {
    const [, , number, heading] = title.exec(line.text) ?? [];
    if (number !== undefined && heading !== undefined) {
      return { number: number.replace(/\.$/u, ''), heading, start: line.end - heading.length, end: line.end };
    }
    const named = excerpt.exec(line.text)?.[1];
    if (named !== undefined)
      return { number: field(head, 'TOP'), heading: named, start: line.end - named.length, end: line.end };
  }
  return null;
}

/** The value of "- Gremium:" (on the next line with words) or "Gremium: … Beschlussart:" (on the same). */
function field(head: readonly Line[], name: string): string | null {
  const label = new RegExp(`^[-–]?\\s*${name}:\\s*(?!\\s)(.*?)(?=(?<!\\s)\\s+\\p{Lu}\\p{Ll}+:|$)`, 'u');
  for (const [index, line] of head.entries()) {
    const value = inRow(line.text, name) ?? label.exec(line.text)?.[1]?.trim();
    if (value === undefined) continue;
    if (value !== '') return value;
    const below = head.slice(index + 1, index + 3).find((one) => !/^[-–]$/u.test(one.text))?.text ?? '';
    return /^[-–]?\s*\p{L}+:$/u.test(below) ? null : below.replace(/^[-–]\s*/u, '') || null;
  }
  return null;
}

/** "| Gremium: | Rat | Datum: …": what stands beside a name in a row of a table. */
function inRow(line: string, name: string): string | undefined {
  const [first, value] = line.split('|').flatMap((cell) => cell.trim() || []);
  return first === `${name}:` ? value : undefined;
}

function committeeOf(head: readonly Line[]): string | null {
  const body = field(head, 'Gremium');
  if (body !== null) return nominative(body);
  const meeting = field(head, 'Sitzung');
  return meeting === null ? null : committeeOfMeeting(meeting);
}

function dateOf(head: readonly Line[]): string | null {
  return (
    firstDate(head.find((line) => title.test(line.text))?.text ?? '') ?? firstDate(field(head, 'Datum') ?? '')
  );
}

function headZones(head: readonly Line[], item: AgendaItem | null): Zone[] {
  const index = item === null ? 0 : 0;
  return head.flatMap((line, from): Zone[] => {
    if (item !== null && line.end === item.end) return [{ from, kind: 'heading', item: index }];
    if (from === 0) return [{ from, kind: 'furniture', item: null }];
    if (/^(?:-\s*)?Beschluss:$/u.test(line.text)) return [{ from, kind: 'vote', item: index }];
    const before = head[from - 1]?.text ?? '';
    const isValue = /^(?:-\s*)?Beschluss:$/u.test(before);
    return isValue ? [] : [{ from, kind: 'furniture', item: null }];
  });
}

/** The body, interrupted by the page's own lines; from the list of annexes on nothing is read. */
function bodyZones(lines: readonly Line[], body: number, item: AgendaItem | null): Zone[] {
  const index = item === null ? null : 0;
  const zones: Zone[] = [];
  let isOver = false;
  for (let from = body; from < lines.length; from += 1) {
    const text = lines[from]?.text ?? '';
    isOver ||= appendix.test(text) || (isOver && !protocol.test(text));
    const kind =
      isOver || button.test(text) || foot.test(text) || summary.test(text) || protocol.test(text)
        ? 'furniture'
        : 'body';
    zones.push({ from, kind: isTitleAgain(text, item) ? 'heading' : kind, item: index });
  }
  return zones;
}

/** "3. Anfragen" once more above the text. */
function isTitleAgain(text: string, item: AgendaItem | null): boolean {
  if (item === null || text.length > item.heading.length + 40) return false;
  const words = folded(text.replace(/^(?:TOP\s*)?[\d.]+\s*/u, ''));
  return words.length > 5 && folded(item.heading).startsWith(words);
}
