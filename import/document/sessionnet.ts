import { isFiniteForm } from '../language/verbs/index.ts';
import type { AgendaItem } from '../model.ts';
import { committeeOfLine, committeeOfMeeting } from './committee.ts';
import { firstDate } from './date.ts';
import { joined, type Line } from './line.ts';
import { listedBetween, looseList, type Range } from './list-zone.ts';
import { municipalityOf } from './municipality.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { startsWithPerson } from './person-cue.ts';
import type { Plan, Sheet, Zone } from './plan.ts';

/** "6.2 Anfragen", "2. Anfrage von Ratsmitglied Adler": a numbered title, not a numbered sentence. */
const titled =
  /^((?:\d{1,2}\.)+\d{0,2}|\d{1,2}\.)\s+(?=\p{Lu})(\p{L}[\p{L}.,/-]*(?:\s\p{L}[\p{L}.,/-]*){0,8}\s?|Anfragen? \p{L}[\p{L}.-]*(?:\s\p{L}[\p{L}.-]*){0,5}:)$/u;
/** "2. Wer bezahlt das": a question that lost its mark. */
const question =
  /^[\d.]+\s+(?:Wie|Wann|Wer|Wo|Warum|Wieso|Weshalb|Was|Welche[rsnm]?|Wieviele?|Inwieweit|Ist|Sind|Gibt|Kann|Können|Wird|Werden|Hat|Haben)(?!\p{L})/u;
const label =
  /^(?:Protokoll|Beschluss(?:vorschlag)?|Abstimmung(?:sergebnis)?|Antwort(?: der \p{Lu}\p{L}+)?|Anfragen?|Mitteilungen?)\s*:/u;
const number = /^(?:\d{1,2}\.)+\d{1,2}\.?$/u;
const picture = /^(?:!\[[^\]]*\]\([^)]*\)|[|\s-])+$/u;
/** Pictures, and the name of the program at the foot. */
const furniture = new RegExp(`${picture.source}|^Software: .*`, 'u');

/** A fragment as SessionNet shows one item: no head; labels, numbered titles or numbers on lines of their own. */
export function isSessionNet({ lines }: Sheet): boolean {
  return lines.some(
    (line, index) =>
      label.test(line.text) ||
      number.test(line.text) ||
      picture.test(line.text) ||
      isTitle(line, index, lines),
  );
}

export function planSessionNet(sheet: Sheet): Plan {
  const { lines } = sheet;
  const head = pageHead(lines);
  const own = head?.item ? [head.item] : [];
  const above = joined(lines.slice(0, 6));
  const committee = committeeOfMeeting(above) ?? committeeOfProtocol(lines[0]);
  const list = head === null ? looseList(lines) : null;
  const from = head?.to ?? list?.to ?? 0;
  const titles = lines.filter((line, index) => index >= from && isTitle(line, index, lines));
  return {
    layout: 'sessionnet',
    zones: zonesOf(lines, titles, head, list),
    items: [...own, ...titles.map(itemOf)],
    attendance: listedBetween(lines, list, sheet.isPaper),
    municipality: municipalityOf(sheet),
    committee: head?.committee ?? committee,
    date: head?.date ?? (committee === null ? null : firstDate(above)),
    warnings: [],
  };
}

/** "Protokoll: Verwaltungsausschuss des Gemeinderats", as some systems begin the page of an item. */
function committeeOfProtocol(line: Line | undefined): string | null {
  const name = /^Protokoll:\s{1,9}(\p{Lu}.{3,90}?)(?:\s?Niederschrift Nr\.?)?$/u.exec(line?.text ?? '')?.[1];
  return name === undefined ? null : committeeOfLine(name);
}

function isTitle(line: Line, index: number, lines: readonly Line[]): boolean {
  if (!titled.test(line.text) || /[.?!]$/u.test(line.text) || question.test(line.text)) return false;
  return !isSaid(line.text.replace(/^[\d.]+\s+/u, ''), lines[index + 1]);
}

/** "2. Ratsfrau Birk fragt, wann die", "2. Auf die Frage von": what somebody said has a number, and goes on below. */
function isSaid(words: string, below: Line | undefined): boolean {
  if (!startsWithPerson(words)) return false;
  if (/^(?:Auf|Zu)\s/u.test(words)) return true;
  if (words.split(/[\s,]+/u).some((word) => /^\p{Ll}/u.test(word) && isFiniteForm(word))) return true;
  return words.length > 40 && below?.afterBlank === false && !startsWithPerson(below.text);
}

function itemOf(line: Line): AgendaItem {
  const [, printed = '', heading = ''] = titled.exec(line.text) ?? [];
  return { number: printed.replace(/\.$/u, ''), heading, start: line.end - heading.length, end: line.end };
}

function zonesOf(
  lines: readonly Line[],
  titles: readonly Line[],
  head: PageHead | null,
  list: Range | null,
): Zone[] {
  const own = head?.item ? 1 : 0;
  const indexes = new Map(titles.map((title, index) => [title, own + index]));
  let item: number | null = own > 0 ? 0 : null;
  return lines.map((line, from): Zone => {
    if (head !== null && from < head.to) return headZone(line, from, head);
    if (list !== null && from >= list.from && from < list.to) return { from, kind: 'attendance', item: null };
    const title = indexes.get(line);
    item = title ?? item;
    if (title !== undefined) return { from, kind: 'heading', item };
    return { from, kind: furniture.test(line.text) ? 'furniture' : 'body', item };
  });
}

function headZone(line: Line, from: number, { item }: PageHead): Zone {
  return item !== null && line.end === item.end
    ? { from, kind: 'heading', item: 0 }
    : { from, kind: 'furniture', item: null };
}
