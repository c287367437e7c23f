import { committeeOfLine } from './committee.ts';
import { firstDate } from './date.ts';
import { headingsOf } from './heading.ts';
import { joined } from './line.ts';
import { attendanceZone } from './list-zone.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet } from './plan.ts';
import { bodyZones, itemOf } from './session.ts';

const top = /^TOP \d{1,3}(?:\.\d+)* \p{Lu}/u;

/** Pages of the TYPO3 extension cronmm: "TOP 06 …", then "Protokoll:" or "Beschluss:" on lines of their own; nobody is listed before. */
export function isCronmm({ lines }: Sheet): boolean {
  if (!lines.some((line) => /^(?:Protokoll|Beschluss):$/u.test(line.text))) return false;
  const tops = lines.flatMap((line, index) => (top.test(line.text) ? index : []));
  return tops.length >= 2 && attendanceZone(lines, tops[0] ?? 0) === null;
}

export function planCronmm(sheet: Sheet): Plan {
  const { lines } = sheet;
  const headings = headingsOf(lines, { titles: new Map(), from: 0, to: 0 }, false);
  const head = lines.slice(0, headings[0]?.from ?? 0);
  return {
    layout: 'cronmm',
    zones: [{ from: 0, kind: 'furniture', item: null }, ...bodyZones(headings, lines.length)],
    items: headings.map((heading) => itemOf(heading, lines)),
    attendance: [],
    municipality: municipalityOf(sheet),
    committee: head.map((line) => committeeOfLine(line.text)).findLast((name) => name !== null) ?? null,
    date: firstDate(joined(head)),
    warnings: [],
  };
}
