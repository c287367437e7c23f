import { committeeOfLine } from './committee.ts';
import { firstDate } from './date.ts';
import { headingsOf } from './heading.ts';
import { joined } from './line.ts';
import { municipalityOf } from './municipality.ts';
import type { Plan, Sheet } from './plan.ts';
import { areTitled, bodyZones, itemOf } from './session.ts';

const top = /^TOP \d{1,3}(?:\.\d+)* \p{Lu}/u;

/** Pages of the TYPO3 extension cronmm: "TOP 06 …", then "Protokoll:" or "Beschluss:" on lines of their own, and no head of minutes. */
export function isCronmm({ lines }: Sheet): boolean {
  const labels = lines.filter((line) => /^(?:Protokoll|Beschluss):$/u.test(line.text)).length;
  return labels > 0 && lines.filter((line) => top.test(line.text)).length >= 2 && !areTitled(lines);
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
