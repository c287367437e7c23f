import type { Moment } from '../model.ts';

/** When somebody was there: the first and the last moment that words tell. */
export interface Presence {
  readonly from: Moment | null;
  readonly until: Moment | null;
}

/**
 * Words that tell when: "ab" and "bis", items ("TOP 4", "Punkt 3"), times of day, and the numbers that go on with an
 * item ("TOP 7 und 8", "TOP 1 - 4").
 */
const item = '(?:TOP|Top|Tagesordnungspunkt|Punkt)';
const clock = '(?:[:.][0-5]\\d|\\s?(?:Uhr|h)(?!\\p{L}))';
const edge = '(?:(?:\\p{Ll}+|Mitte|Beginn|Ende)\\.?\\s){0,2}';
const words = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<from>(?:ab|seit|von)(?=\\s${edge}(?:${item}|[0-2]?\\d${clock}))|erscheint|erschien|kommt|kam)|(?<until>bis(?=\\s${edge}(?:${item}|\\d))|verlässt|verließ|geht|ging)|` +
    `${item}s?\\.?\\s?(?<item>(?:[ÖN]\\s?)?\\d{1,3}(?:\\.\\d{1,2})*)(?!:?\\d)|` +
    '(?<hour>[0-2]?\\d)(?:[:.](?<minute>[0-5]\\d))?(?:(?<clock>\\s?(?:Uhr|h)(?!\\p{L}))|(?!\\.))(?![\\p{L}\\d]|[.:]\\d)|(?:und|u\\.)(?!\\p{L}))|(?<separator>[^\\p{L}\\d]+)',
  'gu',
);

/** Who "attends from item 4, 18:11 Uhr" to when; both null where the words tell nothing. */
export function presenceOf(line: string): Presence {
  const draft: Draft = { from: empty(), until: empty() };
  let side: Side = 'both';
  let afterItem = false;
  let end = 0;
  for (const { 0: printed, index, groups = {} } of line.matchAll(words)) {
    const goesOn: boolean = afterItem && index === end;
    end = index + printed.length;
    side = sideOf(groups) ?? side;
    const item = itemIn(groups, goesOn);
    const isFirst = isRange(line, end);
    const time =
      item === null && (side !== 'both' || isFirst || groups['clock'] !== undefined) ? timeIn(groups) : null;
    if (item !== null) put(draft, side, 'item', item);
    if (time !== null) put(draft, side, 'time', time);
    if (time !== null && isFirst) side = 'until';
    afterItem = item !== null || (goesOn && groups['hour'] === undefined);
  }
  return { from: told(draft.from), until: told(draft.until) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function sideOf({ from, until }: Groups): Side | null {
  if (from !== undefined) return 'from';
  return until === undefined ? null : 'until';
}

/** "TOP Ö 4" → "Ö4"; a bare number is an item's where it goes on with one. */
function itemIn({ item, hour, minute, clock }: Groups, goesOn: boolean): string | null {
  if (item !== undefined) return item.replace(/\s/gu, '');
  return goesOn && minute === undefined && clock === undefined ? (hour ?? null) : null;
}

/** `HH:MM`; a bare number is no time. */
function timeIn({ hour, minute, clock }: Groups): string | null {
  if (hour === undefined || (minute === undefined && clock === undefined)) return null;
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

/** "18:30 - 19:45 Uhr": the first of two times. */
function isRange(line: string, end: number): boolean {
  return /^\s?(?:Uhr\s)?[-–]\s?\d/u.test(line.slice(end, end + 10));
}

type Side = 'from' | 'until' | 'both';
interface Draft {
  readonly from: { time: string | null; item: string | null };
  readonly until: { time: string | null; item: string | null };
}

function empty(): Draft['from'] {
  return { time: null, item: null };
}

/** "TOP 7 und 8" begins with the one and ends with the other; a time alone tells no end. */
function put({ from, until }: Draft, side: Side, what: 'time' | 'item', value: string): void {
  if (side !== 'until') from[what] ??= value;
  if (side === 'until' || (side === 'both' && what === 'item')) until[what] = value;
}

function told(moment: Draft['from']): Moment | null {
  return moment.time === null && moment.item === null ? null : moment;
}

const time = '(?:TOP|Top|Tagesordnungspunkt|Punkt|\\d{1,2}[.:]\\d{2}|\\d{1,2}\\sUhr|Mitte|Beginn|Ende)';
const presence = new RegExp(
  `(?:^|,?\\s)\\(?(?:(?:ab|bis|zu|von|nur|zeitweise|anwesend|während|einschl\\p{L}*)\\s(?:\\p{L}+\\s){0,2}?${time}(?![\\p{L}])[^()]*|TOP\\s\\d[^()]*|zu\\s\\d{1,2}(?:\\.\\d{1,2})*\\.?|Teilnahme\\s[^()]*|(?:erscheint|erschien|kommt|kam|verlässt|verließ|geht|ging|nimmt|nahm)\\s[^()\\d]*\\d[^()]*|\\d{1,2}[.:]\\d{2}(?:\\sUhr)?\\s?[-–]\\s?\\d{1,2}[.:]\\d{2}(?:\\sUhr)?|online|per Video\\p{L}*)\\)?$`,
  'u',
);
const instead =
  /,?\s\(?(?:als\s)?(?:stellv\p{L}*\.?\s)?(?:[Vv]ert?ret(?:er|erin|ung|in|ungin)?|Nachrücker(?:in)?|Nachfolger(?:in)?|i\.\s?V\.|in Vertretung|[Aa]nstelle|[Ss]tatt|Ersatz(?:mitglied|person)?)\s(?:für|von|des|der)\s?(?:(?:Herrn?|Frau|Rm|RM|Ratsherrn?|Ratsfrau)\s.*)?$|,?\s\(?(?:i\.\s?V\.|in Vertretung|(?:ist\s|wird\s)?vertreten durch|(?:für|statt)\s(?:Herrn?|Frau|Rm|RM|Ratsherrn?|Ratsfrau)\s).*$/u;

/** "Max Adler i. V. für Rosa Birk (Sportbund)" → "Max Adler (Sportbund)". */
export function withoutInstead(words: string): string {
  const [, before = words, behind = ''] = INSTEAD.exec(words) ?? [];
  return before.includes('(') ? before : before + behind;
}

const INSTEAD =
  /^(.*?)\s(?:(?:i\.\s?V\.|in Vertretung)(?:\sfür|\s?f\.|\svon)?|vertritt:?)\s\p{Lu}[^()]*(\s\([^()]*\))?$/u;

/** Without from when to when somebody was there, and instead of whom. */
export function withoutPresence(words: string): string {
  let rest = withoutInstead(words.trim());
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(presence, '').replace(instead, '').trim();
  }
  return rest;
}
