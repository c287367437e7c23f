import { isoDay, MONTH, monthOf, realDay } from '../language/calendar.ts';
import { DUE, NUMBERS, ORDINALS, WEEKDAYS } from './cues/due.ts';
import { find } from './cues/phrase.ts';

/** Words that say until when; half-open offsets into the searched text. */
export interface Due {
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a due date; the most exact ones win. */
export function findDue(text: string): Due | null {
  for (const cue of DUE) {
    const hit = find(cue.pattern, text);
    if (hit !== null) return { start: hit.start, end: hit.end };
  }
  return null;
}

/**
 * The last day that the words allow, ISO ("im Januar" is its 31st); null where they name a meeting, the minutes
 * or nothing computable, or where they count from a meeting whose own day is unknown.
 */
export function dueDate(phrase: string, meeting: string | null): string | null {
  const date = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d)/u.exec(phrase);
  if (date !== null) return dayOf(Number(date[1]), Number(date[2]), date[3], meeting);
  const named = NAMED_DAY.exec(phrase);
  if (named !== null) return dayOf(Number(named[1]), monthOf(named[2]), named[3], meeting);
  const month = NAMED_MONTH.exec(phrase);
  if (month !== null) return endOfMonth(month[1], monthOf(month[2]), month[3], meeting);
  return meeting === null ? null : countedFrom(phrase, meeting);
}

const NAMED_DAY = new RegExp(`(\\d{1,2})\\. ?(${MONTH})(?: (\\d{4}))?`, 'u');
const NAMED_MONTH = new RegExp(`(Anfang |Mitte )?(${MONTH})(?!-?sitzung)(?: (\\d{4}))?`, 'u');

/** The early third of a month ends with the 10th, its middle with the 20th. */
function endOfMonth(
  part: string | undefined,
  month: number,
  year: string | undefined,
  meeting: string | null,
) {
  if (part === 'Anfang ') return dayOf(10, month, year, meeting);
  if (part === 'Mitte ') return dayOf(20, month, year, meeting);
  const next = dayOf(1, month, year, meeting?.slice(0, 7).concat('-01') ?? null);
  return next === null ? null : isoDay(Number(next.slice(0, 4)), month + 1, 0);
}

/** Without a year the day is the next one of its name, counted from the meeting. */
function dayOf(day: number, month: number, year: string | undefined, meeting: string | null): string | null {
  if (year !== undefined) return realDay(Number(year.length === 2 ? `20${year}` : year), month, day);
  if (meeting === null) return null;
  const thisYear = Number(meeting.slice(0, 4));
  const date = realDay(thisYear, month, day);
  return date !== null && date < meeting ? realDay(thisYear + 1, month, day) : date;
}

function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function countedFrom(phrase: string, meeting: string): string | null {
  if (/morgen/u.test(phrase)) return later(meeting, 1);
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))];
  if (/Ende (?:des |dieses )?Monats|diesem Monat/u.test(phrase)) return isoDay(year, month + 1, 0);
  if (/Jahresende|Ende (?:des |dieses )?Jahres|diesem Jahr/u.test(phrase)) return `${year}-12-31`;
  if (/nächste[ns] Jahr(?:es)?/u.test(phrase)) return `${year + 1}-12-31`;
  return endOfQuarter(phrase, meeting) ?? afterSoMany(phrase, meeting) ?? onWeekday(phrase, meeting);
}

function endOfQuarter(phrase: string, meeting: string): string | null {
  const match = new RegExp(`(${ORDINALS.join('|')}|[1-4])\\.? Quartal(?: (\\d{4}))?`, 'u').exec(phrase);
  if (match === null) return null;
  const quarter = ORDINALS.indexOf(match[1] ?? '') + 1 || Number(match[1]);
  const year = Number(match[2] ?? meeting.slice(0, 4));
  const end = isoDay(year, 3 * quarter + 1, 0);
  return match[2] === undefined && end < meeting ? isoDay(year + 1, 3 * quarter + 1, 0) : end;
}

function afterSoMany(phrase: string, meeting: string): string | null {
  const match = /((?<!\p{L})\p{L}+|\d{1,2}) (Tag|Woche)/u.exec(phrase);
  if (match === null) return null;
  const word = NUMBERS.findIndex((number) => new RegExp(`^${number}$`, 'u').test(match[1] ?? ''));
  const count = word >= 0 ? word + 1 : Number(match[1]);
  return count > 0 ? later(meeting, match[2] === 'Tag' ? count : 7 * count) : null;
}

/** The next day of that name; on a Monday "am Montag" is a week away. */
function onWeekday(phrase: string, meeting: string): string | null {
  const weekday = WEEKDAYS.findIndex((name) => phrase.endsWith(name));
  if (weekday < 0) return null;
  const today = new Date(`${meeting}T00:00:00Z`).getUTCDay();
  return later(meeting, ((weekday - today + 6) % 7) + 1);
}
