import { genderOf } from '../language/given-names.ts';
import { inFull } from '../language/labels.ts';
import { remembering } from '../language/memo.ts';
import { isSomebody, type Naming } from '../language/naming.ts';
import { rolesIn } from '../language/offices.ts';
import { namingAt } from '../language/outline.ts';
import type { Mention, Sentence } from '../model.ts';
import { inSource, type Reading } from './reading.ts';

/** A naming with its place, and what tells whether another one is the same person. */
export interface Person {
  readonly mention: Mention;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

/** The person a sign of an outline stands for; null for a pronoun. */
export function personAt(reading: Reading, at: number): Person | null {
  const naming = namingAt(reading.outline, at);
  return naming === null || naming.kind === 'pronoun' ? null : personOf(reading, naming);
}

export function personOf(reading: Reading, naming: Naming): Person {
  const { plural, kind, givenName } = naming;
  const gender = naming.gender ?? (kind === 'person' ? genderOf(givenName) : null);
  return { mention: mentionOf(reading.sentence, naming, 'office'), gender, plural };
}

/** A naming at its place in the source; `pronoun` is what it is taken for where a pronoun names. */
export function mentionOf(sentence: Sentence, naming: Naming, pronoun: 'office' | 'group'): Mention {
  const { kind, name, givenName, salutation, title, role, organization } = naming;
  // Spreading the span into it would take as long as all else here: this is done for every candidate.
  const { start, end } = inSource(sentence, naming);
  return {
    start,
    end,
    kind: kind === 'pronoun' ? pronoun : kind,
    name,
    givenName,
    salutation,
    title,
    role,
    organization,
  };
}

/** The only one of several people, if it is one person by name or office. */
export function onlyOne(people: readonly Person[] = []): Person | null {
  const [one, other] = people;
  return one !== undefined && other === undefined && isSomebody(one.mention) ? one : null;
}

/** Whether two namings can be one person in one discussion. */
export function isSame(one: Person | null, other: Person | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one.mention, other.mention];
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  if (a.givenName !== null && b.givenName !== null && a.givenName !== b.givenName) return false;
  if (fold(a.name) === fold(b.name)) return true;
  return isOfficeOf(a, b) || isOfficeOf(b, a);
}

/** Words of which two namings share one at least if they can be one person. */
export function wordsFor({ mention: { kind, name, role } }: Person): readonly string[] {
  if (kind === 'office') return [fold(name), meaning(name)];
  return kind === 'person' && role !== null
    ? [fold(name), ...rolesIn(role).flatMap((one) => [fold(one), meaning(one)])]
    : [fold(name)];
}

/** "die Bürgermeisterin" is "Bürgermeisterin Birk" of the same discussion. */
function isOfficeOf(office: Mention, person: Mention): boolean {
  return (
    office.kind === 'office' &&
    person.kind === 'person' &&
    person.role !== null &&
    rolesIn(person.role).some(
      (role) => fold(office.name) === fold(role) || meaning(office.name) === meaning(role),
    )
  );
}

/** "Bgm" and "Bürgermeisterin" are one office. */
const meaning = remembering((role) => fold(inFull(role) ?? role).replace(/in$/u, ''));

const fold = remembering((name) => name.toLowerCase().replaceAll('ß', 'ss'));

/** Whether a pronoun of this gender and number can mean the person. */
export function suits(pronoun: Naming, person: Person): boolean {
  if (person.mention.kind === 'organization' || person.plural) return false;
  return pronoun.gender === null || person.gender === null || pronoun.gender === person.gender;
}

/** Roles of those who answer for an administration or lead a meeting. */
const STAFF =
  /bürgermeister|beigeordnet|leiter|dezernent|kämmer|baurat|landrat|direktor|geschäftsführer|sachbearbeiter|vorsitzend|vorsteher|brandmeister|brandinspektor|wehrführer|rektor|intendant|prokurist/iu;

/** Whether somebody is known to answer for others: by an office, or for an organisation. */
export function isStaff({ mention }: Person): boolean {
  return mention.organization !== null || mention.kind === 'office' || leads({ mention });
}

/** Whether one of somebody's offices is that of who answers for an administration or leads a meeting. */
export function leads({ mention }: Pick<Person, 'mention'>): boolean {
  return holds(mention, STAFF);
}

/** Whether one of somebody's offices, in full, is of a kind. */
export function holds({ role }: Mention, offices: RegExp): boolean {
  return role !== null && rolesIn(role).some((one) => offices.test(inFull(one) ?? one));
}
