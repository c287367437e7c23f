import type { AttendanceKind } from '../model.ts';
import { eachOf } from './each-of.ts';
import { functionWords, isBody, isFirm, isFunction, isParty } from './function.ts';
import { isPartOfHouse, kindOf, kindOfHead, kindOfSide } from './list-kind.ts';
import { singular } from './of-one.ts';

/** What the heads of an attendance list say of those below them. */
export interface Head {
  readonly as: AttendanceKind;
  readonly role: string | null;
  /** One for each column. */
  readonly organizations: readonly string[];
  /** The heads of a line that has one over each column ("Mitglieder     Verwaltung"). */
  readonly beside?: readonly Head[];
}

/** What a line above people says of them; null for a line that says nothing of that kind. */
export function headOf(words: string, head: Head): Head | null {
  const told = words.replace(NUMBERED, '');
  return headsBeside(told, head) ?? oneHead(told, head);
}

/** "5. Geschäftsführung": the number of a group; "2. Bürgermeister" is one's office. */
const NUMBERED = /^\d{1,2}[.)]\s+(?!(?:Bürgermeister|Vorsitzende|Beigeordnete|Stellv|stellv))/u;

/** "Mitglieder                 Verwaltung": a head over each of several columns. */
function headsBeside(words: string, head: Head): Head | null {
  const cells = words.split(/\s{3,}/u);
  if (cells.length < 2 || !cells.every((cell) => kindOf(cell) !== null)) return null;
  const beside = cells.flatMap((cell) => oneHead(cell, head) ?? []);
  const [first] = beside;
  return first === undefined || beside.length < cells.length ? null : { ...first, beside };
}

/** Whether a line without people can be nothing but what heads those below it: "Beratende Mitglieder", "4. Verwaltung". */
export function isHeadAlone(line: string): boolean {
  const words = line.replace(/^\d{1,2}[.)]\s+/u, '');
  return (
    !/[,\d]/u.test(words) &&
    words.split(/\s+/u).length < 6 &&
    kindOf(words) !== null &&
    functionWords.exec(words) === null
  );
}

function oneHead(words: string, head: Head): Head | null {
  if (/^\(.*\)$/u.test(words)) return null;
  const wrapped = completed(head, words);
  if (wrapped !== null) return wrapped;
  const parties = partiesIn(words);
  if (parties.length > 0) return { ...head, role: null, organizations: parties };
  const kind = kindOf(words);
  const isFrom = kind === 'guest' && (isBody(words) || kindOfSide(words) === 'guest');
  const body = words.replace(/:$/u, '');
  const bodies = isFrom || college.test(body) ? [body] : [];
  if (words.endsWith(':')) return { as: kind ?? head.as, role: roleOf(words), organizations: bodies };
  if (kind === 'member')
    return { as: isElsewhere(head.as) ? 'member' : head.as, role: roleOf(words), organizations: [] };
  const one = words.replace(/(?<=dezernent|referent)en$/iu, '');
  if (isFunction(one) && /leiter|dezernent|kämmer/iu.test(one))
    return { as: 'staff', role: one, organizations: [] };
  if (isFunction(words)) return { as: kind ?? head.as, role: singular(words), organizations: [] };
  if (kind !== null) return { as: kind, role: null, organizations: bodies };
  return isBody(words) ? { as: elsewhere(head.as), role: null, organizations: [words] } : null;
}

/** Those from the house and guests stand below heads of their own: members begin anew there. */
function isElsewhere(as: AttendanceKind): boolean {
  return as === 'staff' || as === 'guest';
}

/** A body that follows those from the house is none of it. */
function elsewhere(as: AttendanceKind): AttendanceKind {
  return as === 'staff' ? 'guest' : as;
}

/**
 * What stands before the first person of a line: "Vorsitz: Herr Adler" is his alone, "Anwesend: Herr Adler" holds
 * for the lines below, "Kämmerin Frau Birk" tells hers, "Planungsbüro Wehr, Frau Birk und Herr Adler" tells where these come from.
 */
export function headBefore(printed: string, head: Head): { readonly here: Head; readonly below: Head } {
  const words = printed.replace(FOR_A_POINT, ' ');
  const before = words.replace(/(?<![\s,:–-])[\s,:–-]+$/u, '');
  const wrapped = completed(head, before);
  if (wrapped !== null) return { here: wrapped, below: wrapped };
  if (before.length < 3 || before.length > 80) return { here: head, below: head };
  const kind = kindOfHead(before);
  if (/:\s*$/u.test(words)) {
    const here = labelling(before, kind, head);
    return { here, below: isOverList(before) ? here : head };
  }
  if (kind === 'excused' || kind === 'absent')
    return { here: { as: kind, role: null, organizations: [] }, below: head };
  if (isFunction(before) || isHeadOfPart(before)) return { here: { ...head, role: before }, below: head };
  if (kind !== null && SIDE.test(before)) {
    const here = { as: kind, role: null, organizations: [] };
    return { here, below: here };
  }
  const as = isFirm(before) ? elsewhere(head.as) : head.as;
  return { here: isBody(before) ? { ...head, as, organizations: [before] } : head, below: head };
}

/** "Ferner anwesend: zu TOP 3 Herr Adler" */
const FOR_A_POINT = /(?<=:) zu (?:TOP|Punkt) \d[\d., und-]*$/u;

/** What a label before somebody says. */
function labelling(before: string, kind: AttendanceKind | null, head: Head): Head {
  const parties = partiesIn(before);
  const isOutside =
    (isBody(before) || kindOfSide(before) === 'guest') && kind !== 'staff' && kind !== 'member';
  const isFrom = !isHeadOfPart(before) && (college.test(before) || isOutside || isPartOfHouse(before));
  return {
    as:
      kind ??
      (isHeadOfPart(before) ? 'staff' : null) ??
      (isOutside && parties.length === 0 ? elsewhere(head.as) : head.as),
    role: roleOf(before),
    organizations: parties.length > 0 || !isFrom ? parties : [before],
  };
}

/** "als Gäste", "von der Verwaltung": whom a sentence lists as those of a group, and not whom others come with. */
const SIDE =
  /^(?:(?:sowie|und|ferner|außerdem) )?(?:als|von|vom|aus|für|seitens) |^(?:weiter(?:hin)?|ferner|außerdem) (?:anwesend )?(?:ist|war|sind|waren)$/iu;

/** "Anwesend", "Stadtvertreter", "Gäste": what holds for those on the lines below as well. */
function isOverList(before: string): boolean {
  return eachOf(before) !== null || LISTS.test(before);
}

const LISTS =
  /^(?:Es\s)?(?:sind\s)?(?:anwesend|mitglieder|(?:beratende|stimmberechtigte|weitere) mitglieder|teilnehmer|gäste|entschuldigt|es fehl|(?:von der |aus der |für die )?\p{L}{0,20}verwaltung$|ferner|außerdem|weiterhin)/iu;

/** The first column's head went on here ("Fraktion Die Freien in" / "Auendorf   Herr Adler"); null if it was complete. */
export function completed(head: Head, words: string): Head | null {
  if (words.endsWith(':') || kindOf(words) !== null) return null;
  const [first, ...others] = head.organizations;
  if (
    first === undefined ||
    others.length === 0 ||
    words === '' ||
    !/(?:\p{Ll}-|\s(?:in|der|die|für|und))$/u.test(first)
  )
    return null;
  return {
    ...head,
    organizations: [/-$/u.test(first) ? first.slice(0, -1) + words : `${first} ${words}`, ...others],
  };
}

/** The collegial heads of an administration: their members speak for them. */
const college =
  /^(?:(?:[Vv]om|[Aa]us dem|[Ff]ür den) )?(?:Magistrat|Gemeindevorstand|Kreisausschuss)(?:s|es)?$/u;

const partyStart =
  /(?<![\p{L}-])(?=(?:SPD|CDU|FDP|AfD|CSU|Bündnis|Gruppe|Ratsfraktion|Fraktion|Freie|UWG|Wählergemeinschaft|DIE LINKE|Die Linke)(?![\p{L}]|\s90\b.*\sGruppe))/u;

/** "SPD-Fraktion CDU-Fraktion" heads two columns. */
function partiesIn(words: string): string[] {
  const merged: string[] = [];
  for (const part of words.replace(/:$/u, '').split(partyStart)) {
    const last = merged.at(-1);
    const isOpen =
      last !== undefined && /^(?:Gruppe|Ratsfraktion|Fraktion)\s*$|(?:\bDie|\s[-–/]|\p{L}\/)\s*$/u.test(last);
    if (isOpen) merged[merged.length - 1] = last + part;
    else if (part.trim() !== '') merged.push(part);
  }
  const parties = merged.map((part) => part.trim());
  return parties.every((part) => isParty(part)) ? parties : [];
}

/**
 * "Mitglieder nach § 4 der Hauptsatzung", "Gemeinderäte", "Kämmerin" → what one of them is; null where a head only says that
 * people were there.
 */
function roleOf(words: string): string | null {
  const role = words.replace(/:$|^[Aa]ls (?:die |der )?/gu, '').trim();
  const isRole =
    /^(?:(?:beratende|hinzugewählte|sachkundige)\s)?mitglied(?:er)?\s(?:nach|gemäß|gem\.|mit)|^(?:beratende|hinzugewählte|sachkundige|vorsitz|stellv|schriftführ|protokoll(?:$|führ|ant)|ausgeschiedene|ehemalige|frühere)/iu;
  if (/^(?:(?:Sitzungsl|L)eitung|Vorsitz (?:führte?|hatte?))$/u.test(role)) return 'Vorsitz';
  if (isRole.test(role)) return singular(role);
  const chair = CHAIR.exec(role)?.[1];
  if (chair !== undefined) return /^Der/u.test(role) ? `${chair}r` : chair;
  return eachOf(role) ?? (isOneOffice(role) || OF_PLACE.test(role) || isHeadOfPart(role) ? role : null);
}

/** "Leiterin Fachbereich Bauen", "Leiter des Bauamtes": who heads a part of the house. */
export function isHeadOfPart(words: string): boolean {
  const part = /^\p{L}*[Ll]eiter(?:in)?\s(?:(?:des|der|vom)\s)?(\p{Lu}.{2,60})$/u.exec(words)?.[1];
  return part !== undefined && (isPartOfHouse(part.replace(/(?<=amt)e?s(?= |$)/u, '')) || isBody(part));
}

/** "Ortsvorsteherin Klein Auheim", "Ortsvorsteher der Ortschaft Auheim": the head of a part of the municipality. */
const OF_PLACE =
  /^(?:Orts|Ortsteil)(?:vorsteher|bürgermeister|sprecher)(?:in)?(?: (?:der Ortschaft|des Ortsteils|von|in|für))?(?: \p{Lu}[\p{L}-]+){1,3}$/u;

/** "Der Vorsitzende", "Die stellv. Vorsitzende" before a colon. */
const CHAIR = /^(?:Der|Die) ((?:stellv\p{Ll}*\.? )?\p{L}*[Vv]orsitzende)$/u;

/** "Bürgermeisterin", "Amtsdirektor": an office that one holds; "Vertreter", "Mitarbeiter" head those of a body. */
function isOneOffice(words: string): boolean {
  return (
    isFunction(words) &&
    !/(?:vertret|mitarbeiter|(?<!land)rat$|protokoll|ingenieur|sachverständige$)/iu.test(words)
  );
}
