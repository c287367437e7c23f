import { MONTH, monthOf, realDay } from '../language/calendar.ts';

/** A day as minutes print it: "1. März 2024", "01.03.2024", "31.12."; for patterns. */
export const DAY = `\\d{1,2}\\. ?(?:(?:${MONTH})(?: \\d{4})?|\\d{1,2}\\.(?: ?\\d{4}|\\d{2}(?!\\d))?)`;

/**
 * The ISO day that words tell; null where they tell none, or no calendar has it. A day without a year is the last one
 * of its name up to the meeting if it is `past`, else the next one.
 */
export function dayIn(words: string, meeting: string | null, past: boolean): string | null {
  const found = /(\d{1,2})\. ?(?:(\d{1,2})\.|(\p{Lu}\p{Ll}+))(?: ?(\d{4}|\d{2})(?!\d))?/u.exec(words);
  if (found === null) return null;
  const [, day, number, name, printed] = found;
  const month = number === undefined ? monthOf(name) : Number(number);
  if (printed !== undefined)
    return realDay(Number(printed.length === 2 ? `20${printed}` : printed), month, Number(day));
  if (meeting === null) return null;
  const year = Number(meeting.slice(0, 4));
  const same = realDay(year, month, Number(day));
  if (same === null || (past ? same <= meeting : same >= meeting)) return same;
  return realDay(past ? year - 1 : year + 1, month, Number(day));
}
