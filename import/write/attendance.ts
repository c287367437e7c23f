import type { AttendanceFact } from '../model.ts';
import { type Context, type Edge, edge, type Part } from './row.ts';

/** Who was at the meeting, and when: who goes and comes back has an edge for each time. */
export function attendance(context: Context): Part {
  return { edges: context.extraction.attendance.map((fact) => attended(fact, context)) };
}

function attended(fact: AttendanceFact, { actor, meeting, document }: Context): Edge | null {
  const { person, as, role, substituteFor, from, until, rule, start, end } = fact;
  return edge('ATTENDED', actor(person), meeting, {
    ...{ capacity: as, role, substituteFor, rule, start, end },
    ...{ from: from?.time, fromItem: from?.item, fromStart: from?.start, fromEnd: from?.end },
    ...{ until: until?.time, untilItem: until?.item, untilStart: until?.start, untilEnd: until?.end },
    document: document.id,
  });
}
