import { salutationOfGiven } from '../language/given-names.ts';
import { isHousehold } from '../language/households.ts';
import { isOfSeveral } from '../language/womans-form.ts';
import type { Attendee, Mention, PersonKind, Salutation, Span } from '../model.ts';
import { familyKey } from './identity.ts';
import { kindOfRole, salutationOfRole } from './offices.ts';

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

/** By the noun in place of a name: "Einwohnerin", "Familie Birk"; null for a name. */
export function kindByNoun({ nth, familyName }: Player): PersonKind | null {
  if (nth !== null) return kindOfRole(familyName) ?? 'private';
  return isHousehold(familyName.split(' ', 1)[0] ?? '') ? 'private' : null;
}

/** Herr or Frau, printed or told by the form of the office. */
export function salutationOf(mention: Mention): Salutation | null {
  if (mention.salutation !== null) return mention.salutation;
  const office = mention.role ?? (isNoun(mention) ? mention.name : null);
  return office === null ? null : salutationOfRole(office);
}

/** Whether words name a man or a woman, also where a title of birth stands for Herr or Frau: "Freifrau von Tann". */
export function genderTold(mention: Mention): Salutation | null {
  const noble = NOBLE.exec(mention.title ?? '');
  return salutationOf(mention) ?? (noble === null ? null : noble[1] === undefined ? 'Herr' : 'Frau');
}

const NOBLE =
  /(?<!\p{L})(?:(Schwester|Sr|Freifrau|Freiin|Gräfin|Baronin|Prinzessin)|Freiherr|Graf|Baron|Prinz)(?!\p{L})/u;

/** Somebody as the attendance list of a text names him. */
export function ofAttendee(text: string, attendee: Attendee): Player {
  const { familyName, givenName, title } = attendee;
  return {
    key: familyKey(familyName),
    familyName,
    givenName,
    salutation: attendee.salutation ?? toldBesides(text, attendee),
    title,
    attendee,
    mentions: [],
    nth: null,
  };
}

/** Herr or Frau by the office that his own words give him, else by a given name; a head of several has one form for all. */
function toldBesides(text: string, { role, givenName, start, end }: Attendee): Salutation | null {
  const byGiven = salutationOfGiven(givenName);
  if (role === null) return byGiven;
  const isOwn = text.slice(start, end).includes(role);
  return isOwn || !isOfSeveral(role) ? (salutationOfRole(role) ?? byGiven) : byGiven;
}

/** A list may name somebody twice, as a guest first and a member after the oath: the line with more to tell stays. */
export function onceEach(attendance: readonly Attendee[]): readonly Attendee[] {
  const told = new Map<string, Attendee>();
  for (const attendee of attendance) {
    const key = attendeeKey(attendee);
    const known = told.get(key);
    if (known === undefined || (known.role === null && attendee.role !== null)) told.set(key, attendee);
  }
  return [...told.values()];
}

/** The same for lines that name one person. */
export function attendeeKey({ familyName, givenName, salutation }: Attendee): string {
  return [familyKey(familyName), givenName ?? salutation].join('|');
}
