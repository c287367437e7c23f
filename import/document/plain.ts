import { committeeOfMeeting } from './committee.ts';
import { firstDate } from './date.ts';
import { joined } from './line.ts';
import { listedBetween, looseList, type Range } from './list-zone.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet, Zone } from './plan.ts';

/** Text of no known layout: all of it is read. */
export function planPlain(sheet: Sheet): Plan {
  const { lines } = sheet;
  const head = joined(lines.slice(0, 5));
  const committee = committeeOfMeeting(head);
  const end = lines[0]?.end ?? 0;
  const list = looseList(lines);
  return {
    layout: 'plain',
    zones: [{ from: 0, kind: 'body', item: null }, ...zonesOf(list)],
    items: [],
    attendance: listedBetween(lines, list, sheet.isPaper),
    municipality: municipalityOf(sheet),
    committee,
    date: committee === null ? null : firstDate(head),
    warnings: [{ message: 'The layout is not known: read as plain text.', start: 0, end }],
  };
}

function zonesOf(list: Range | null): readonly Zone[] {
  if (list === null) return [];
  return [
    { from: list.from, kind: 'attendance', item: null },
    { from: list.to, kind: 'body', item: null },
  ];
}
