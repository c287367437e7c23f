import type { Block } from '../model.ts';
import type { Reading } from './reading.ts';

/** Headings that name what a paragraph is for, not what it is about. */
const LABEL =
  /^(?:\p{L}+ )?(?:Antwort|Stellungnahme|Beantwortung|Auskunft|Hinweis|Anm\.|Anmerkung|Nachtrag|Ergänzung|Notiz|Nachrichtlich|Protokollnotiz|Beschluss|Abstimmung|Sachverhalt|Diskussion|Wortprotokoll|Anlage|Zusammenfassung)/u;

/** Whether a block is a heading that begins another subject inside an item. */
export function isTopic({ kind, start, end }: Block, text: string): boolean {
  return kind === 'heading' && !LABEL.test(text.slice(start, end));
}

/** "- Umbau der Kreuzung": a point without a verb that nobody speaks, where no list was announced before it. */
export function isTitle(
  { sentence, verbs, units }: Reading,
  mark: string | null,
  before: Reading | null,
): boolean {
  if (!sentence.opens || mark === null || !/^[-–•]$/u.test(mark)) return false;
  if (verbs.length > 0 || units.length > LONGEST_TITLE || LABEL.test(sentence.text)) return false;
  return !/[:,;.?!]$/u.test(sentence.text) && !/:$/u.test(before?.sentence.text ?? '');
}

/** So many words and signs a title has at most. */
const LONGEST_TITLE = 14;

/** The longest mark, with the white space behind it (UTF-16 units). */
const WIDEST = 24;

/** "b)", "3.", "9.2.4" right before a sentence, on its line or on one of its own, or the dash that it begins with; null for none. */
export function markBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - WIDEST), start);
  return (
    /(?:^|\n)[ \t\u00A0]*\(?(\p{Ll}|(?:\d{1,2}\.)*\d{1,2})[.)][ \t\u00A0]*(?:\n\s*)?$/u.exec(before)?.[1] ??
    /^([-–•])\s/u.exec(text.slice(start, start + 2))?.[1] ??
    /(?:^|\n)[ \t\u00A0]*([-–•])[ \t\u00A0]*$/u.exec(before)?.[1] ??
    null
  );
}

/** Whether one mark of a list follows another: "b" behind "a", "9.2.4" behind "9.2.3", a dash behind a dash. */
export function isNext(before: string, mark: string): boolean {
  if (/^[-–•]$/u.test(mark)) return mark === before;
  const [one, other] = [last(before), last(mark)];
  return one.head === other.head && other.place === one.place + 1;
}

function last(mark: string): { head: string; place: number } {
  if (/^\p{Ll}$/u.test(mark)) return { head: 'letter', place: mark.charCodeAt(0) };
  const parts = mark.split('.');
  return { head: parts.slice(0, -1).join('.'), place: Number(parts.at(-1)) };
}

/** Whether a sentence stands behind a mark at the beginning of its line: "- ", "2. ", "b) ". */
export function isMarked(text: string, start: number): boolean {
  return MARKER.test(text.slice(Math.max(0, start - 8), start));
}

const MARKER = /(?:^|\n)[ \t]*(?:[-–•*▪·]|\d{1,2}[.)]|\p{Ll}\))[ \t]*$/u;
