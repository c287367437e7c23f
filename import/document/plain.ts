import { committeeOfMeeting } from './committee.ts';
import { firstDate } from './date.ts';
import { joined } from './line.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet } from './plan.ts';

/** Text of no known layout: all of it is read. */
export function planPlain(sheet: Sheet): Plan {
  const { lines } = sheet;
  const head = joined(lines.slice(0, 5));
  const committee = committeeOfMeeting(head);
  const end = lines[0]?.end ?? 0;
  return {
    layout: 'plain',
    zones: [{ from: 0, kind: 'body', item: null }],
    items: [],
    attendance: [],
    municipality: municipalityOf(sheet),
    committee,
    date: committee === null ? null : firstDate(head),
    warnings: [{ message: 'The layout is not known: read as plain text.', start: 0, end }],
  };
}
