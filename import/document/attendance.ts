import { salutationOfGiven } from '../language/given-names.ts';
import { ofGender } from '../language/womans-form.ts';
import type { AttendanceKind, Attendee } from '../model.ts';
import { isChair } from './beside-name.ts';
import type { Entry } from './entry.ts';
import { type Capacity, isFirm, isPartBeside, isParty, partsOfHouse } from './function.ts';
import type { Line } from './line.ts';
import { entriesOf, NO_HEAD } from './list-entries.ts';
import type { Head } from './list-head.ts';
import { inTheirColumns } from './lone-names.ts';
import { type Person, personOf } from './person.ts';
import { presenceOf } from './presence.ts';
import { withSharedBodies } from './shared-body.ts';
import { substituteIn, withSubstitutes } from './substitute.ts';
import { inReadingOrder } from './turned-names.ts';

/** The people of an attendance list, in its order. */
export function attendanceOf(lines: readonly Line[]): Attendee[] {
  const attendees = inTheirColumns(entriesOf(lines)).flatMap((entry) => {
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
    as: asTold(person, head),
    role: withHead(
      told.role,
      ofGender(role ?? head.role ?? '', person.salutation ?? salutationOfGiven(person.givenName)),
    ),
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

/** "Frau Birk, Planungsbüro Wehr" below "Verwaltung" is a guest all the same. */
function asTold(person: Person, head: Head): AttendanceKind {
  if (person.as === 'member') return memberOr(person, head);
  return person.as === 'staff' && isFirm(person.organization ?? '') ? 'guest' : person.as;
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
  const isMore = isChair(head) ? !holdsChair(own) : KEEPS_MINUTES.test(head) && !KEEPS_MINUTES.test(own);
  return isMore ? `${own}, ${head}` : own;
}

/** "Schriftführer: Verwaltungswirt Adler" */
const KEEPS_MINUTES = /(?:protokoll|schrift)führ/iu;

/** "Ausschussvorsitzende", "Ortsvorsteher, Vorsitz" */
function holdsChair(role: string): boolean {
  return /vorsitz/iu.test(role);
}
