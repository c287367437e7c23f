import type { Attendee, Mention, Salutation, Span } from '../model.ts';
import { familyKey, folded, givenKey } from './identity.ts';
import { kindOfRole, officeStem, salutationOfRole } from './offices.ts';

/** Somebody of one document, before ids: all that attendance list and mentions tell of one person. */
export interface Player {
  readonly key: string;
  familyName: string;
  givenName: string | null;
  salutation: Salutation | null;
  title: string | null;
  readonly attendee: Attendee | null;
  readonly mentions: Mention[];
  /** Of people without a name: which of those called so in the document, told by where they first stand. */
  readonly nth: Span | null;
}

/** Whether a mention gives no name: an initial, or the bare noun of a person ("Einwohnerin"). */
export function nameless(mention: Mention): boolean {
  return isInitial(mention.name) || isNoun(mention);
}

export function isInitial(name: string): boolean {
  return /^\p{Lu}\p{Ll}{0,2}\.(?:\s?\p{Lu}\.)*$/u.test(name);
}

/** "Einwohnerin", "Ausschussmitglied": an office or a private noun in place of a name. */
export function isNoun(mention: Mention): boolean {
  return (
    mention.salutation === null &&
    mention.role === null &&
    mention.givenName === null &&
    mention.title === null &&
    kindOfRole(mention.name) !== null
  );
}

/**
 * Who is who in a document. Attendees and people with a given name come first, the rest joins whom it fits; where it fits
 * more than one, it stays a person of its own: names are never merged by likeness.
 */
export function castOf(
  text: string,
  attendance: readonly Attendee[],
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Player> {
  const players = new Map<string, Player[]>();
  const place = new Map<Mention, Player>();
  const placed = new Map<string, Player>();
  const holders: Holder[] = [];
  const group = (key: string) => players.get(key) ?? players.set(key, []).get(key) ?? [];
  for (const attendee of onceEach(attendance))
    group(familyKey(attendee.familyName)).push(ofAttendee(attendee));
  const named = mentions.filter((mention) => isFullName(mention));
  const rest = mentions.filter((mention) => !isFullName(mention));
  for (const mention of [...named, ...rest]) {
    const key = familyKey(mention.name);
    const among = group(key);
    const words = `${mention.start}:${mention.end}:${key}`;
    const player =
      placed.get(words) ??
      holder(mention, holders) ??
      fitting(text, mention, among) ??
      newcomer(mention, key, among);
    if (mention.role !== null && !isNoun(mention))
      holders.push({ player, office: officeStem(mention.role), start: mention.start });
    placed.set(words, player);
    learn(player, mention);
    place.set(mention, player);
  }
  return place;
}

/** Everybody of an attendance list and of the mentions, each once. */
export function playersOf(
  attendance: readonly Attendee[],
  cast: ReadonlyMap<Mention, Player>,
): readonly Player[] {
  const seen = new Set(cast.values());
  const listed = new Set([...seen].map((player) => player.attendee));
  return [
    ...seen,
    ...onceEach(attendance)
      .filter((attendee) => !listed.has(attendee))
      .map(ofAttendee),
  ];
}

/** A list may name somebody twice, as a guest first and a member after the oath: the line with more to tell stays. */
function onceEach(attendance: readonly Attendee[]): readonly Attendee[] {
  const told = new Map<string, Attendee>();
  for (const attendee of attendance) {
    const { familyName, givenName, salutation } = attendee;
    const key = [familyKey(familyName), givenName ?? salutation].join('|');
    const known = told.get(key);
    if (known === undefined || (known.role === null && attendee.role !== null)) told.set(key, attendee);
  }
  return [...told.values()];
}

function isFullName(mention: Mention): boolean {
  return mention.givenName !== null && !isInitial(mention.givenName);
}

function ofAttendee(attendee: Attendee): Player {
  const { familyName, givenName, title } = attendee;
  const salutation = attendee.salutation ?? (attendee.role === null ? null : salutationOfRole(attendee.role));
  return {
    key: familyKey(familyName),
    familyName,
    givenName,
    salutation,
    title,
    attendee,
    mentions: [],
    nth: null,
  };
}

function newcomer(mention: Mention, key: string, among: Player[]): Player {
  const { name, givenName, title } = mention;
  const nth = nameless(mention) ? { start: mention.start, end: mention.end } : null;
  const player: Player = {
    key,
    familyName: name,
    givenName,
    salutation: salutationOf(mention),
    title,
    attendee: null,
    mentions: [],
    nth,
  };
  among.push(player);
  return player;
}

function learn(player: Player, mention: Mention): void {
  player.mentions.push(mention);
  player.salutation ??= salutationOf(mention);
  player.title ??= mention.title;
  if (player.givenName === null || isInitial(player.givenName))
    player.givenName = mention.givenName ?? player.givenName;
}

/** Herr or Frau, printed or told by the form of the office. */
export function salutationOf(mention: Mention): Salutation | null {
  if (mention.salutation !== null) return mention.salutation;
  const office = mention.role ?? (isNoun(mention) ? mention.name : null);
  return office === null ? null : salutationOfRole(office);
}

/** The one player a mention can be; undefined where none or more than one fits. */
function fitting(text: string, mention: Mention, among: readonly Player[]): Player | undefined {
  if (isNoun(mention)) return opensPerson(text, mention) ? undefined : lastBefore(mention, among);
  const able = among.filter(
    (player) => sameGender(mention, player) && sameGiven(mention.givenName, player.givenName),
  );
  if (able.length < 2) return able[0];
  const narrower = [
    able.filter((player) => sharesRole(mention, player)),
    able.filter((player) => player.givenName === null && player.attendee === null),
    able.filter((player) => player.attendee !== null && !['excused', 'absent'].includes(player.attendee.as)),
  ];
  return narrower.find((left) => left.length === 1)?.[0];
}

/** Somebody whom the running text names with an office. */
interface Holder {
  readonly player: Player;
  readonly office: string;
  readonly start: number;
}

/** "Die Bürgermeisterin" is whom the text named "Bürgermeisterin Tamm" before, if it named one only. */
function holder(mention: Mention, holders: readonly Holder[]): Player | undefined {
  if (mention.kind === 'group' || !isNoun(mention)) return undefined;
  const office = officeStem(mention.name);
  const before = holders.filter((one) => one.start < mention.start && one.office === office);
  const players = new Set(before.map(({ player }) => player));
  return players.size === 1 ? before[0]?.player : undefined;
}

/** "Ein weiterer Bürger" begins somebody new; "der Bürger" goes on with the last. */
function opensPerson(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - 30), mention.end).replace(/\s+/gu, ' ');
  return /(?<!\p{L})(?:ein(?:e|er|es|em|en)?|weitere[rsnm]?|zweite[rsnm]?|andere[rsnm]?) \p{L}+$/iu.test(
    before,
  );
}

/** The player of this noun who was named last before the mention. */
function lastBefore(mention: Mention, among: readonly Player[]): Player | undefined {
  return among.findLast((player) => player.nth !== null && player.nth.start <= mention.start) ?? among[0];
}

function sameGender(mention: Mention, player: Player): boolean {
  const salutation = salutationOf(mention);
  return salutation === null || player.salutation === null || salutation === player.salutation;
}

/** "F." fits "Friederike", "Friederike" fits "Friederike Anna"; nothing given fits all. */
function sameGiven(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [givenKey(one), givenKey(other)];
  if (isInitial(one) || isInitial(other)) return a[0] === b[0];
  return a === b || a.split(' ')[0] === b || b.split(' ')[0] === a;
}

function sharesRole(mention: Mention, player: Player): boolean {
  const role = mention.role === null ? null : folded(mention.role);
  const told = [player.attendee?.role ?? null, ...player.mentions.map((other) => other.role)];
  return (
    role !== null &&
    told.some(
      (other) =>
        other !== null &&
        folded(other)
          .split(' ')
          .includes(role.split(' ')[0] ?? ''),
    )
  );
}
