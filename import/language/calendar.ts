const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];

/** The months' names as alternatives of a pattern. */
export const MONTH = MONTHS.join('|');

/** 1 to 12; 0 for what is no month's name. */
export function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name ?? '') + 1;
}

/** The ISO day; months and days beyond the calendar's go on counting (day 0 is the last of the month before). */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The ISO day; null for one that no calendar has (31.02.). */
export function realDay(year: number, month: number, day: number): string | null {
  const date = isoDay(year, month, day);
  return date === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? date : null;
}
