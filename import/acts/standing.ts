import { inFull } from '../language/labels.ts';
import type { Attendee } from '../model.ts';
import { isStaff, type Person } from './people.ts';

/**
 * As what somebody sits in the meeting: who answers there for an office or a body, who is a member of it and rather
 * thinks aloud, who listens and only asks; null where the text does not tell.
 */
export type Standing = 'answers' | 'member' | 'public' | null;

const MEMBER =
  /mitglied|ratsherr|ratsfrau|^(?:stadt|gemeinde|marktgemeinde|kreis|bezirks|ortschafts|ortsgemeinde)r[aä]t(?:in)?$|verordnete|vertreter|abgeordnete|^sachkundig|^bürgerliches/iu;

/** Tells the standing of people by the words that name them and by the attendance list. */
export function standings(attendance: readonly Attendee[]): (person: Person) => Standing {
  const listed = new Map<string, Attendee | null>();
  for (const attendee of attendance)
    listed.set(attendee.familyName, listed.has(attendee.familyName) ? null : attendee);
  return (person) => {
    const { kind, name, role } = person.mention;
    if (isStaff(person)) return 'answers';
    if (kind === 'group') return MEMBER.test(name) ? 'member' : 'public';
    if (kind !== 'person') return null;
    if (MEMBER.test(role === null ? '' : (inFull(role) ?? role))) return 'member';
    return byList(listed.get(name) ?? null, person);
  };
}

function byList(attendee: Attendee | null, person: Person): Standing {
  if (attendee === null) return null;
  const { as, role } = attendee;
  if (as === 'staff' || as === 'guest' || isStaff({ ...person, mention: { ...person.mention, role } }))
    return 'answers';
  return as === 'member' ? 'member' : null;
}
