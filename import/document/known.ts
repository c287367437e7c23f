import type { Known, Source, Warning } from '../model.ts';
import type { Plan } from './plan.ts';

/** What the publisher tells of a meeting comes before what the words let guess; where they tell another day, it is told. */
export function withKnown(plan: Plan, { known, text }: Source): Plan {
  if (known === undefined) return plan;
  return {
    ...plan,
    municipality: known.municipality ?? plan.municipality,
    committee: known.committee ?? plan.committee,
    date: known.date ?? plan.date,
    warnings: [...plan.warnings, ...otherDay(plan, known, text)],
  };
}

function otherDay({ date }: Plan, known: Known, text: string): readonly Warning[] {
  if (date === null || known.date === null || date === known.date) return [];
  const message = `The words tell of a meeting on ${date}, whoever publishes them of one on ${known.date}: the latter holds.`;
  return [{ message, start: 0, end: Math.max(0, text.indexOf('\n')) }];
}

/** A register of people and bodies: nothing in it is somebody's words. */
export const REGISTER: Plan = {
  layout: 'register',
  zones: [{ from: 0, kind: 'furniture', item: null }],
  items: [],
  attendance: [],
  municipality: null,
  committee: null,
  date: null,
  warnings: [],
};
