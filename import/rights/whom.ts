import { areEasilyConfused } from '../language/likeness.ts';
import { isQuestionTime, isResidentsHour } from '../language/question-time.ts';
import type { Extraction, Id, PersonFact, PersonKind } from '../model.ts';
import { familyKey, givenKey } from '../resolve/identity.ts';
import { kindOfRole } from '../resolve/offices.ts';
import { isInitial } from '../resolve/player.ts';
import type { Keyed } from './keyed.ts';
import { fullerNamesIn, givenNamesIn, mentionedIn } from './mentioned.ts';
import { bearsName, type Named } from './names.ts';

/** Whose names are hidden, and by which key. */
export interface Hidden {
  readonly keyed: Keyed;
  /** Kinds of people whose names are; empty where nobody's is but for those below. */
  readonly kinds: readonly PersonKind[];
  /** Of people whose names were erased, whatever their kind: the keyed id by which a document knows one → the id of the person. */
  readonly erased: ReadonlyMap<Id, Id>;
}

/** Whom a document is not to name. */
export interface Whom {
  readonly people: readonly PersonFact[];
  /** Of those, who are private by words that tell it of somebody called so, and by nothing else. */
  readonly told: ReadonlySet<PersonFact>;
  /** Private people of whom it says no more than that. */
  readonly mentioned: readonly Named[];
}

/**
 * Those of the kinds that are hidden, those who were erased, and whom the document's own words tell to be private: who
 * holds an office in it is none, and of whom nothing else is told is one.
 */
export function whomToHide(extraction: Extraction, whose: Hidden): Whom {
  const hours = hoursOf(extraction);
  const mentioned = toldPrivate(extraction, whose, hours).filter((one) => !holdsOffice(one, extraction));
  const told = new Set(
    extraction.people.filter(
      (person) =>
        isNobodys(person) && person.kind !== 'private' && mentioned.some((one) => isSame(one, person)),
    ),
  );
  const people = extraction.people.filter(
    (person) => isHidden(person, extraction, whose) || told.has(person),
  );
  const hidden = [...people, ...mentioned];
  const fuller = fullerOf(hidden, extraction, hours).filter((one) => !holdsOffice(one, extraction));
  return { people, told, mentioned: [...mentioned, ...fuller] };
}

/** What else the document calls them; nothing that is somebody else's name among them. */
function fullerOf(
  hidden: readonly Named[],
  { document }: Extraction,
  hours: readonly string[],
): readonly Named[] {
  if (hidden.length === 0) return [];
  const known = new Set(hidden.map(fullKey));
  return [
    ...hidden.flatMap(fullerNamesIn(joined(document.text))),
    ...hours.flatMap((text) => hidden.flatMap(givenNamesIn(text))),
  ].filter((one) => !known.has(fullKey(one)));
}

function fullKey({ familyName, givenName }: Named): string {
  return `${familyKey(familyName)}|${givenKey(givenName ?? '')}`;
}

function isHidden(person: PersonFact, { pseudonyms }: Extraction, { keyed, kinds, erased }: Hidden): boolean {
  if (erased.has(keyed.id(person.id))) return true;
  return pseudonyms === undefined && kinds.includes(person.kind);
}

/** Minutes that mention more are none that anybody wrote. */
const MOST = 300;

/** Each once; headings have the words of a line that others break. */
function toldPrivate(extraction: Extraction, { kinds }: Hidden, hours: readonly string[]): readonly Named[] {
  const { document, agendaItems, pseudonyms } = extraction;
  if (pseudonyms !== undefined || !kinds.includes('private')) return [];
  const texts = [document.text, ...agendaItems.map(({ heading }) => heading)].map(joined);
  const all = [
    ...texts.flatMap((text) => mentionedIn(text)),
    ...hours.flatMap((text) => mentionedIn(text, 'hour')),
    ...hours.flatMap((text) => mentionedIn(text, 'listed')).filter(besideList(extraction)),
  ].filter(bearsName);
  const key = ({ familyName, givenName, salutation }: Named) =>
    [familyKey(familyName), givenName ?? '', salutation ?? ''].join('|');
  return [...new Map(all.map((one) => [key(one), one])).values()].slice(0, MOST);
}

/** What was said in the hours that belong to residents. */
function hoursOf({ agendaItems, document }: Extraction): readonly string[] {
  return agendaItems.flatMap(({ heading, start }, item) =>
    isResidentsHour(heading) ? joined(document.text.slice(start, agendaItems[item + 1]?.start)) : [],
  );
}

/** Without the hyphens and line ends that break words; it only has to tell names, and not where they stand. */
function joined(text: string): string {
  return text.replace(
    /(?<=\p{L})(-)\r?\n[^\S\r\n]{0,12}(?=(\p{Ll})?)/gu,
    (_, hyphen: string, small?: string) => (small === undefined ? hyphen : ''),
  );
}

/** Whether somebody who is greeted there is one of the public: nobody of the list, and nobody who acts like an official. */
function besideList(extraction: Extraction): (one: Named) => boolean {
  const { people, attendance } = extraction;
  if (attendance.length === 0) return () => false;
  const acting = new Set(actingIn(extraction));
  const officials = people.filter((person) => !isNobodys(person) || acting.has(person.id));
  return (one) =>
    !officials.some((other) => isSame(one, other) || isLike(one.familyName, other.familyName)) &&
    (one.givenName ?? '').split(' ').every((word) => kindOfRole(word) === null);
}

/** Who answers, promises, or speaks outside of question time. */
function actingIn({
  answers,
  commitments,
  statements,
  questions,
  agendaItems,
}: Extraction): readonly (Id | null)[] {
  const hours = new Set(agendaItems.filter(({ heading }) => isQuestionTime(heading)).map(({ id }) => id));
  const isElsewhere = ({ agendaItem }: { readonly agendaItem: Id | null }) => !hours.has(agendaItem ?? '');
  return [
    ...answers.map(({ givenBy }) => givenBy),
    ...commitments.flatMap(({ owedBy }) => owedBy),
    ...statements.filter(isElsewhere).map(({ saidBy }) => saidBy),
    ...questions.filter(isElsewhere).map(({ askedBy }) => askedBy),
  ];
}

function isLike(one: string, other: string): boolean {
  return areEasilyConfused(familyKey(one), familyKey(other));
}

function holdsOffice(one: Named, { people }: Extraction): boolean {
  return people.some((person) => !isNobodys(person) && isSame(one, person));
}

/** Of whom no office is told and whom nobody sent; a list may have the public among its guests. */
function isNobodys({ kind, roles }: Pick<PersonFact, 'kind' | 'roles'>): boolean {
  if (kind === 'guest')
    return roles.every(({ role, organization }) => role === null && organization === null);
  return kind === 'private' || kind === 'unknown';
}

/** Whether two namings can be of one person: nothing that both tell is another. "Herr Ole" may be "Herr Ole Querbach". */
export function isSame(one: Named, other: Named): boolean {
  if (one.salutation !== null && other.salutation !== null && one.salutation !== other.salutation)
    return false;
  if (familyKey(one.familyName) === familyKey(other.familyName))
    return isSameGiven(one.givenName, other.givenName);
  return isBeginning(one, other) || isBeginning(other, one);
}

function isBeginning({ familyName, givenName }: Named, whole: Named): boolean {
  return givenName === null && whole.givenName !== null && givenKey(familyName) === givenKey(whole.givenName);
}

function isSameGiven(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [givenKey(one), givenKey(other)];
  if (isInitial(one) || isInitial(other)) return a[0] === b[0];
  return a === b || a.split(' ')[0] === b.split(' ')[0];
}
