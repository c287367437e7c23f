import type { AgendaItem } from '../model.ts';
import { nominative } from './committee.ts';
import { firstDate } from './date.ts';
import type { Line } from './line.ts';

/** What a page of SessionNet tells before its first label: the meeting's data, a name and a value each. */
export interface PageHead {
  /** The first line after it. */
  readonly to: number;
  readonly item: AgendaItem | null;
  readonly committee: string | null;
  readonly date: string | null;
}

const start = /^(?:Protokoll|Beschluss(?:vorschlag|text)?|Abstimmung(?:sergebnis)?|Wortmeldungen)\s*:/u;
const name = /^(?:Sitzung|Gremium|Datum|Raum|Zeit|Uhrzeit|Status)\s*:?(?=\s|$)/u;
const title =
  /^(?:Tagesordnungspunkt|TOP)\s{0,9}((?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,2})*)?\.?\s{0,9}(?:[-–:]\s{0,9})?(\p{Lu}.*)$/u;

/** What stands so many lines above the first label is more than the meeting's data. */
const LONGEST_HEAD = 40;

/** The head of a page as a browser shows it; null for a text that begins with what was said. */
export function pageHead(lines: readonly Line[]): PageHead | null {
  const to = lines.findIndex((line) => start.test(line.text));
  const head = lines.slice(0, Math.max(to, 0));
  if (head.length > LONGEST_HEAD) return null;
  if (head.filter((line) => name.test(line.text)).length < 2) return null;
  const committee = fieldOf(head, 'Gremium');
  return {
    to,
    item: head.map(itemOf).find((item) => item !== null) ?? null,
    committee: committee === null ? null : nominative(committee),
    date: firstDate(fieldOf(head, 'Datum') ?? ''),
  };
}

/** "Gremium: Rat" or "Gremium" with the value on the line below. */
function fieldOf(head: readonly Line[], label: string): string | null {
  const index = head.findIndex((line) => line.text.startsWith(label) && name.test(line.text));
  const rest = head[index]?.text.slice(label.length).replace(/^[\s:]+/u, '');
  const value = rest === '' ? head[index + 1]?.text : rest;
  return value === undefined || name.test(value) ? null : value;
}

function itemOf({ text, end }: Line): AgendaItem | null {
  const [, number = null, heading] = title.exec(text) ?? [];
  return heading === undefined ? null : { number, heading, start: end - heading.length, end };
}
