import type { AttendanceFact, AttendanceKind } from '../../import/model.ts';

/** Somebody who was there from beginning to end. */
export function attendance(person: string, as: AttendanceKind): AttendanceFact {
  const whole = { role: null, substituteFor: null, from: null, until: null };
  return { person, as, ...whole, rule: 'attendance-list', start: 0, end: 9 };
}
