import type { Attendee } from '../model.ts';
import { isParty } from './function.ts';

/** " und " between two of a line, which their places leave out. */
const AND = 5;

/** "Herr Adler und Frau Birk, Wasserverband": whom the second comes from both do; not where one of the two alone has an office. */
export function withSharedBodies(attendees: readonly Attendee[]): Attendee[] {
  const all = [...attendees];
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const [one, next] = [all[index], all[index + 1]];
    if (one === undefined || next === undefined || next.start - one.end !== AND) continue;
    const { organization } = next;
    const shares = one.organization === null && organization !== null && !isParty(organization);
    if (!shares || next.as === 'member' || (one.role === null) !== (next.role === null)) continue;
    all[index] = { ...one, organization, as: next.as };
  }
  return all;
}
