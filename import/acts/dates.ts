import { words } from './cues/cue.ts';

/** Words that say until when, as half-open offsets into the searched text. */
export interface Due {
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const NUMBERS = ['einem?r?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten'];

const MONTH = MONTHS.join('|');
const WEEKDAY = WEEKDAYS.join('|');
const UNTIL =
  '(?:(?:noch )?(?:spätestens )?(?:bis|vor|am|im|in|zum|zur|für|Anfang|Mitte|Ende)(?: zum| zur| Anfang| Mitte| Ende)? )';
const NEXT = '(?:über)?nächste[nrms]?|kommende[nrms]?|folgende[nrms]?|dieser|diesem';

/** In order of exactness: what names a day goes before what names a meeting. */
const PHRASES: readonly RegExp[] = [
  words(`${UNTIL}?(?:de[mn] )?\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{4}|\\d{2})?| ?(?:${MONTH})(?: \\d{4})?)`),
  words(
    `${UNTIL}?(?:de[mr] |die )?(?:${NEXT})[ -](?:\\p{L}+-?)?(?:[Ss]itzung(?:en)?|Ausschuss\\p{L}*|Rat|Beirat|Mal)(?: de[rs] \\p{L}+)?`,
  ),
  words(`(?:in|zu|bis zu|auf|für)(?:r|m)? (?:der |die |einer der )?(?:${MONTH})-?sitzung`),
  words(`${UNTIL}(?:${MONTH})(?: \\d{4})?(?! \\d)`),
  words(
    `${UNTIL}?(?:Anfang|Mitte|Ende) (?:de[sr] (?:nächsten |kommenden )?)?(?:Monats|Jahres|Quartals|Woche|${MONTH}|\\d{4})`,
  ),
  words(`${UNTIL}(?:de[mn] )?(?:${ORDINALS.join('|')}|[1-4]\\.) (?:Quartal|Halbjahr)(?: \\d{4})?`),
  words(`${UNTIL}(?:Laufe )?(?:de[rms] )?(?:${NEXT}) (?:Tage[ns]?|Wochen?|Monate?[sn]?|Jahre?[sn]?|Zeit)`),
  words(`(?:in|innerhalb von|binnen) (?:${NUMBERS.join('|')}|\\d{1,2}) (?:Tagen|Wochen?|Monate?n?)`),
  words(`${UNTIL}(?:de[mn] |kommenden |nächsten )?(?:${WEEKDAY})`),
  words(
    `${UNTIL}(?:de[rn] )?(?:Weihnachten|Ostern|Pfingsten|Sommerpause|Sommerferien|Osterferien|Herbstferien|Jahresende|Jahreswechsel)`,
  ),
  words(
    `(?:mit|in|im|zu|zum|zur|als Anlage zum|über das)(?: (?:der|dem))? (?:Sitzungs)?(?:Protokoll|Niederschrift)`,
  ),
  words(
    '(?:dem|der) (?:Sitzungs)?(?:Protokoll|Niederschrift)(?= (?:als Anlage |noch |nachträglich )?(?:bei|an))',
  ),
  words(
    'im Anschluss|zu gegebener Zeit|zu einem späteren Zeitpunkt|zeitnah|kurzfristig|umgehend|unverzüglich|demnächst|in Kürze|rechtzeitig|laufend|morgen|(?:in|während) der (?:heutigen )?Sitzung|sobald [^.;]{1,120}',
  ),
];

/** Finds the words of a due date; the most exact ones win. */
export function findDue(text: string): Due | null {
  for (const phrase of PHRASES) {
    const match = phrase.exec(text);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/**
 * The last day that the words allow, ISO; null where they name a meeting or nothing computable, or where the
 * meeting's own day is unknown and needed.
 */
export function dueDate(phrase: string, meeting: string | null): string | null {
  const numeric = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d)/u.exec(phrase);
  if (numeric !== null) return day(Number(numeric[1]), Number(numeric[2]), numeric[3], meeting);
  const named = new RegExp(`(\\d{1,2})\\. ?(${MONTH})(?: (\\d{4}))?`, 'u').exec(phrase);
  if (named !== null) return day(Number(named[1]), MONTHS.indexOf(named[2] ?? '') + 1, named[3], meeting);
  return period(phrase, meeting);
}

function day(date: number, month: number, year: string | undefined, meeting: string | null): string | null {
  if (year !== undefined) return iso(Number(year.length === 2 ? `20${year}` : year), month, date);
  if (meeting === null) return null;
  const thisYear = iso(Number(meeting.slice(0, 4)), month, date);
  return thisYear !== null && thisYear >= meeting
    ? thisYear
    : iso(Number(meeting.slice(0, 4)) + 1, month, date);
}

/** Null for a day that no calendar has (31.02.). */
function iso(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : null;
}

function period(phrase: string, meeting: string | null): string | null {
  const month = new RegExp(`(Anfang |Mitte )?(${MONTH})(?!-?sitzung)(?: (\\d{4}))?`, 'u').exec(phrase);
  if (month !== null) {
    const index = MONTHS.indexOf(month[2] ?? '') + 1;
    const last = month[1] === 'Anfang ' ? 10 : month[1] === 'Mitte ' ? 20 : lastDay(index, month[3], meeting);
    return day(last, index, month[3], meeting);
  }
  return meeting === null ? null : fromMeeting(phrase, meeting);
}

function lastDay(month: number, year: string | undefined, meeting: string | null): number {
  const guess = Number(year ?? meeting?.slice(0, 4) ?? 2001);
  return new Date(Date.UTC(guess, month, 0)).getUTCDate();
}

/** "in zwei Wochen", "bis Ende des Monats", "morgen", "am Montag", "im ersten Quartal": counted from the meeting's day. */
function fromMeeting(phrase: string, meeting: string): string | null {
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))];
  if (/morgen/u.test(phrase)) return shift(meeting, 1);
  const quarter = ORDINALS.findIndex((word, index) =>
    new RegExp(`${word} Quartal|${index + 1}\\. Quartal`, 'u').test(phrase),
  );
  if (quarter >= 0) return quarterEnd(quarter, year, meeting, /\d{4}/u.exec(phrase)?.[0]);
  if (/Ende des Monats|diesem Monat/u.test(phrase))
    return iso(year, month, lastDay(month, String(year), meeting));
  if (/Jahresende|Ende des Jahres|diesem Jahr/u.test(phrase)) return `${year}-12-31`;
  const count = /(\p{L}+|\d{1,2}) (Tag|Woche)/u.exec(phrase);
  const number =
    NUMBERS.findIndex((word) => new RegExp(`^(?:${word})$`, 'u').test(count?.[1] ?? '')) + 1 ||
    Number(count?.[1]);
  if (number > 0) return shift(meeting, count?.[2] === 'Tag' ? number : 7 * number);
  const weekday = WEEKDAYS.findIndex((name) => phrase.endsWith(name));
  return weekday < 0
    ? null
    : shift(meeting, ((weekday - new Date(`${meeting}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
}

function quarterEnd(quarter: number, year: number, meeting: string, named: string | undefined): string {
  const end = (inYear: number) => new Date(Date.UTC(inYear, 3 * quarter + 3, 0)).toISOString().slice(0, 10);
  if (named !== undefined) return end(Number(named));
  return end(year) >= meeting ? end(year) : end(year + 1);
}

function shift(meeting: string, days: number): string {
  return new Date(Date.parse(`${meeting}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
