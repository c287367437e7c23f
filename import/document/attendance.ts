import type { AttendanceKind, Attendee } from '../model.ts';
import { isChair } from './beside-name.ts';
import { ofGender } from './each-of.ts';
import { type Capacity, isFunction, isPartBeside, isParty, partsOfHouse } from './function.ts';
import type { Line } from './line.ts';
import { type Head, headBefore, headOf, isHeadAlone } from './list-head.ts';
import { peopleIn, substitution } from './list-line.ts';
import { listLines } from './list-lines.ts';
import type { Part } from './listed-part.ts';
import { measure } from './paragraph.ts';
import { type Person, personOf } from './person.ts';
import { type Presence, presenceOf } from './presence.ts';
import { withSharedBodies } from './shared-body.ts';
import { substituteIn, withSubstitutes } from './substitute.ts';
import { inReadingOrder } from './turned-names.ts';

/** One person's words in the list: a line or its part, with the lines that go on with it. */
interface Entry {
  readonly start: number;
  words: string;
  end: number;
  readonly head: Head;
  /** When those under the head were there. */
  readonly presence: Presence;
  /** Which of how many people of its line this is. */
  readonly column: number;
  readonly columns: number;
  /** What words before several say that he is as well as they. */
  readonly role?: string;
}

/** The people of an attendance list, in its order. */
export function attendanceOf(lines: readonly Line[]): Attendee[] {
  const attendees = withBraces(entriesOf(lines)).flatMap((entry) => {
    const attendee = attendeeOf(entry);
    return attendee === null ? [] : withSubstitutes(attendee, entry.words);
  });
  return inReadingOrder(withSharedBodies(attendees));
}

/** The person of an entry with what the heads above add. */
function attendeeOf({ words, start, end, head, presence, column, columns, role }: Entry): Attendee | null {
  const person = personOf(words, head.as);
  if (person === null) return null;
  const own = head.organizations.length === 1 ? head.organizations[0] : undefined;
  const ofColumn = columns === head.organizations.length ? head.organizations[column] : own;
  const { from, until } = presenceOf(words);
  const told = withinHead(person, head, ofColumn);
  return {
    ...person,
    as: person.as === 'member' ? memberOr(person, head) : person.as,
    role: withHead(told.role, ofGender(role ?? head.role ?? '', person.salutation)),
    organization: told.organization,
    ...(from === null && until === null ? presence : { from, until }),
    substituteFor: substituteIn(words),
    ...{ start, end },
  };
}

/** "Von den Stadtwerken: Frau Birk (Leiterin Rechnungswesen)": what she leads is a part of the body that the head names. */
function withinHead({ role, organization }: Person, { as }: Head, of: string | undefined): Capacity {
  const isPart = as === 'guest' && of !== undefined && organization !== null && isPartBeside(organization);
  if (!isPart) return { role, organization: organization ?? of ?? null };
  return { role: role === null ? organization : `${role} ${organization}`, organization: of };
}

/** Among members and without a head of their own, who leads something elsewhere is a guest: "Geschäftsführer Adler (Hafen GmbH)". */
function memberOr(person: Person, head: Head): AttendanceKind {
  if (isOfHouse(person)) return 'staff';
  const { role, organization } = person;
  const isElsewhere = role !== null && organization !== null && !isParty(organization);
  return head === NO_HEAD && isElsewhere ? 'guest' : 'member';
}

/** "Herr Adler, Fachdienst Ordnung" among the members: who comes from a part of the house is none of them. */
function isOfHouse({ role, organization }: Person): boolean {
  return PART_OF_HOUSE.test(role ?? organization ?? '');
}

const PART_OF_HOUSE = new RegExp(
  `^(?:${partsOfHouse}|(?:Schul|Kultur)amt|Fach(?:bereich|dienst|gebiet|amt|abteilung)|Sachgebiet|Stabsstelle)(?= |$)`,
  'u',
);

/** What the head says of who has no function of his own; "Vorsitzende: Ratsfrau Birk" has hers and the chair. */
function withHead(own: string | null, head: string): string | null {
  if (head === '') return own;
  if (own === null) return head;
  return isChair(head) && !holdsChair(own) ? `${own}, ${head}` : own;
}

/** "Ausschussvorsitzende", "Ortsvorsteher, Vorsitz" */
function holdsChair(role: string): boolean {
  return /vorsitz/iu.test(role);
}

/** What stands before the first of a line, but not what several are: "CDU: die Bezirksvertreter Adler, Birk". */
function beforeFirst(line: Line, [first]: readonly Part[]): string {
  const before = line.text.slice(0, (first?.start ?? line.start) - line.start);
  return first?.role !== undefined && /:\s+\S/u.test(before)
    ? before.replace(/(?<=:\s{1,9})\S.*$/u, '')
    : before;
}

/** Those of a list are members where no head tells anything else. */
const NO_HEAD: Head = { as: 'member', role: null, organizations: [] };
const whole: Presence = { from: null, until: null };

/** What only the first below a head is. */
const ofOne = /^(?:Vorsitz(?:ende[rn]?)?|\p{L}*(?:meister|vorsteher|direktor)(?:in)?|Landr(?:at|ätin))$/u;

function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const widest = Math.max(...lines.map((line) => measure(line.text)));
  let head = NO_HEAD;
  let presence = whole;
  let previous: Line | undefined;
  let isHead = false;
  for (const line of listLines(lines)) {
    const people = peopleIn(line);
    const last = entries.at(-1);
    if (people.length > 0) {
      const before = beforeFirst(line, people);
      const { here, below } = headBefore(before, head);
      head = below.role !== null && ofOne.test(below.role) ? { ...below, role: null } : below;
      entries.push(...columnsOf(people, here, before).map((entry) => ({ ...entry, presence })));
      isHead = false;
    } else if (
      !isHead &&
      last !== undefined &&
      (presenceAlone.test(line.text) || goesOn(previous, line, widest))
    )
      append(last, line);
    else if (isHead && goesOn(previous, line, widest)) head = lengthened(head, line.text);
    else {
      head = headOf(line.text, head) ?? head;
      presence = presenceOf(line.text);
      isHead = true;
    }
    previous = line;
  }
  return entries;
}

/** "(bis einschließlich TOP 3)" below a name tells of him, not of those below. */
const presenceAlone = /^\((?:ab|bis|zu|nur|zeitweise|anwesend)\s[^()]{1,60}\)$/u;

/** Words of the left column before the only person of a line put him into the right one. */
function columnsOf(people: readonly Part[], head: Head, before: string): Omit<Entry, 'presence'>[] {
  const offset = before.trim() !== '' && head.organizations.length === people.length + 1 ? 1 : 0;
  return people.map((one, index) => ({
    ...one,
    head: head.beside?.[index + offset] ?? head,
    column: index + offset,
    columns: people.length + offset,
  }));
}

/** Whether a line without a name goes on with the one before: that one is full or open, or this begins small. */
function goesOn(previous: Line | undefined, line: Line, widest: number): boolean {
  if (previous === undefined || line.text.endsWith(':') || /^\(.*\)$/u.test(line.text) || isParty(line.text))
    return false;
  if (other.test(line.text)) return false;
  if (substitution.test(line.text)) return true;
  if (/(?:,|-|–|\b(?:und|der|des|für))$/u.test(previous.text)) return true;
  if (isHeadAlone(line.text) || (line.afterBlank && isFunction(line.text))) return false;
  if (/^(?:und|sowie|zugleich|des|der|für|nach|von)\b/u.test(line.text)) return true;
  return (
    measure(previous.text) > widest * 0.75 &&
    !/^(?:Es |Teilnehmer|Mitglied|Sonstige|Gäste|Beratende)/u.test(line.text)
  );
}

/** What a head of minutes tells besides people: it ends what stands before it. */
const other =
  /^(?:(?:[A-Z]\)\s)?(?:(?:Nicht)?[Öö]ffentliche[rs]? |(?:NICHT)?ÖFFENTLICHER )|Zuhör|Presse|Besucher|Gäste|Beginn|Ende|Dauer|Ort|Sitzungs|Tagesordnung|(?:ca\. |etwa |rund )?\d+ (?:\p{Ll}+ )?\p{Lu}|\p{Lu}[\p{L}. /-]{2,40}: )/u;

/** A head of two lines: "Mitglieder nach § 13 des Gesetzes zur" / "Ausführung des …". */
function lengthened(head: Head, words: string): Head {
  return head.role === null ? head : { ...head, role: `${head.role} ${words}` };
}

function append(entry: Entry, line: Line): void {
  const isCut = /\p{Ll}-$/u.test(entry.words) && /^\p{Ll}/u.test(line.text);
  entry.words = isCut ? entry.words.slice(0, -1) + line.text : `${entry.words} ${line.text}`;
  entry.end = line.end;
}

/** A brace at the end of several lines gives all of them what stands beside it once; two braces in a row are kept apart. */
function withBraces(entries: Entry[]): Entry[] {
  const beside = (entry: Entry | undefined) => /[}\]|]\s*(\S[\s\S]*|)/u.exec(entry?.words ?? '')?.[1];
  for (let from = 0; from < entries.length; from += 1) {
    if (beside(entries[from]) === undefined) continue;
    let to = from;
    while (beside(entries[to + 1]) !== undefined) to += 1;
    const group = entries.slice(from, to + 1);
    const shared = group.map(beside).filter(Boolean).join(' ');
    for (const entry of group)
      entry.words = entry.words.replace(/(?<!\s)\s*[}\]|][\s\S]*/u, shared === '' ? '' : `, ${shared}`);
    from = to;
  }
  return entries;
}
