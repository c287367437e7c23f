import { MONTH, monthOf, realDay } from '../../language/calendar.ts';

/** Words that say to which question of an earlier meeting an answer is given. */
export interface Reference {
  /** Half-open offsets into the searched text. */
  readonly start: number;
  readonly end: number;
  /** Family name of who asked, or the name of a group; null where it is not told. */
  readonly asker: string | null;
  /** ISO day of the meeting or of the question, or its month ("2023-03"); null for "die letzte Sitzung". */
  readonly date: string | null;
}

const QUESTION = '(?:[Aa]nfragen?|[Ff]ragen?|[Nn]achfragen?|(?:Bürger|Einwohner)(?:an)?fragen?)';
const DAY = `\\d{1,2}\\. ?(?:\\d{1,2}\\. ?(?:\\d{4}|\\d{2}(?!\\d))?|(?:${MONTH})(?: \\d{4})?)`;
const IN_MONTH = `(?:aus dem|vom|im|von) (?<month>(?:${MONTH}) \\d{4})`;
const LAST = '(?:letzten|vorigen|vorherigen|vergangenen|vorangegangenen)';
const MEETING = `(?:aus|in) der (?:${LAST} )?\\p{L}{0,20}[Ss]itzung(?: de[rs] [^.,;:]{1,40}?)?`;

/** "Anfrage von Frau Birk vom 3. Mai", "Frage aus dem März 2023", "Frage aus der letzten Sitzung", "Anfrage der CDU-Fraktion in der Sitzung des Rates vom 03.05.2023". */
const REFERENCE = new RegExp(
  `(?<!\\p{L})${QUESTION}(?<from> [^.;:?!]{0,60}?(?:Dr\\. [^.;:?!]{0,30}?)?)??(?: ${MEETING} vom (?<there>${DAY})| ${MEETING.replace(`(?:${LAST} )?`, `(?<last>${LAST}) `)}| vom (?<day>${DAY})| ${IN_MONTH})`,
  'u',
);

/**
 * The first words of a text by which it refers to a question of an earlier day; null where there are none, and where the
 * day is that of the meeting itself or behind it.
 * @param meeting ISO day; without it a day that is told without its year is none
 */
export function referenceIn(text: string, meeting: string | null): Reference | null {
  if (!text.includes('rage')) return null;
  const found = REFERENCE.exec(text);
  if (found === null) return null;
  const { from = '', there, day = there, month = day, last } = found.groups ?? {};
  const [start, end] = [found.index, found.index + found[0].length];
  const date = month === undefined ? null : (monthIn(month) ?? dayOf(month, meeting));
  if (
    date === null ? last === undefined || month !== undefined : meeting !== null && !isBefore(date, meeting)
  )
    return null;
  const before = from.replace(AT_QUESTION_TIME, '');
  return { start, end, asker: askerIn(before, BEFORE) ?? askerIn(text.slice(end, end + 60), BEHIND), date };
}

/** "Anfrage von Frau Birk aus der Einwohnerfragestunde vom 3. Mai": when she asked stands between her and the day. */
const AT_QUESTION_TIME = / (?:aus|in) der \p{L}{0,20}[Ff]rage?stunde$/u;

/** A day or month before another day; a month also while it goes on. */
function isBefore(date: string, meeting: string): boolean {
  return date < meeting.slice(0, date.length) || (date.length < meeting.length && meeting.startsWith(date));
}

/** "März 2023" → "2023-03" */
function monthIn(told: string): string | null {
  const [, name, year] = /^(\p{L}+) (\d{4})$/u.exec(told) ?? [];
  return name === undefined ? null : `${year}-${String(monthOf(name)).padStart(2, '0')}`;
}

const NUMBERS = /^(\d{1,2})\. ?(?:(\d{1,2})\. ?(\d{4}|\d{2})?|(\p{L}+)(?: (\d{4}))?)$/u;

/** Without a year the day is the last one of its name before the meeting. */
function dayOf(told: string, meeting: string | null): string | null {
  const [, day, month, short, name, year = short] = NUMBERS.exec(told.trim()) ?? [];
  const number = name === undefined ? Number(month) : monthOf(name);
  if (year !== undefined) return realDay(Number(year.length === 2 ? `20${year}` : year), number, Number(day));
  if (meeting === null) return null;
  const thisYear = Number(meeting.slice(0, 4));
  const date = realDay(thisYear, number, Number(day));
  return date !== null && date < meeting ? date : realDay(thisYear - 1, number, Number(day));
}

/** "von Frau Dr. Birk", "des Ratsherrn Adler", "der CDU-Fraktion". */
const ASKER =
  '(?<!\\p{L})(?:von|vom|des|der|durch) (?:(?:Herrn?|Frau|\\p{Lu}\\p{L}{2,30}(?:frau|herrn?|mitglieds?|rat(?:s|es)?|rätin|meister(?:s|in)?|vorsteher(?:s|in)?)|[KR]TA|O?RM) ){0,2}(?:(?:Dr|Prof)\\. ){0,2}(?:\\p{Lu}\\p{Ll}+ )?(?:(?:von|van|de|zu) (?:der |den )?)?(?<name>\\p{Lu}[\\p{L}/-]+)';
/** Right before the day, and right behind it. */
const BEFORE = new RegExp(`${ASKER}$`, 'u');
const BEHIND = new RegExp(`^,? ${ASKER}`, 'u');
/** Bodies and parts of a meeting ask nothing by themselves. */
const NOBODY =
  /(?:[Ss]itzung|[Ff]ragestunde|[Rr]ate?s?|[Aa]usschuss(?:es)?|[Gg]remiums?|[Gg]emeinde|[Vv]erwaltung|[Tt]agesordnung)$/u;

function askerIn(words: string, place: RegExp): string | null {
  const name = place.exec(words)?.groups?.['name'];
  return name === undefined || NOBODY.test(name) ? null : name;
}
