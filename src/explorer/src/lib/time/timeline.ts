import type { Status } from '../api/graphql.ts';
import type { Words } from '../words/index.ts';

/** Questions of a month, as `groups(by: MONTH)` tells them: key "2021-11". */
export interface Month {
  readonly key: string;
  readonly questions: number;
  readonly rates: readonly { readonly status: Status; readonly count: number }[];
}

/** A column of a time line: a year, a quarter or a month. */
export interface Column {
  /** "2021", "2021-Q4" or "2021-11". */
  readonly key: string;
  readonly since: string;
  readonly until: string;
  readonly questions: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
}

/** More of them are told by the next larger measure. */
const MOST = { months: 12, quarters: 12 };

/** The columns from the first month to the last, empty ones too. */
export function timeline(months: readonly Month[]): Column[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const size = sizeOf(numberOf(last.key) - numberOf(first.key) + 1);
  const [from, to] = [first, last].map(({ key }) => Math.floor(numberOf(key) / size)) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => column((from + index) * size, size, months));
}

/** How many months a column holds. */
function sizeOf(months: number): 1 | 3 | 12 {
  if (months <= MOST.months) return 1;
  return Math.ceil(months / 3) < MOST.quarters ? 3 : 12;
}

function column(start: number, size: 1 | 3 | 12, months: readonly Month[]): Column {
  const own = months.filter(({ key }) => Math.floor(numberOf(key) / size) * size === start);
  const byStatus: Partial<Record<Status, number>> = {};
  for (const { status, count } of own.flatMap(({ rates }) => rates)) {
    byStatus[status] = (byStatus[status] ?? 0) + count;
  }
  const year = Math.floor(start / 12);
  const month = keyOf(start);
  const key = { 1: month, 3: `${year}-Q${(start % 12) / 3 + 1}`, 12: String(year) }[size];
  const questions = own.reduce((sum, { questions: some }) => sum + some, 0);
  return { key, ...daysOf(start, size), questions, byStatus };
}

/** What a column is called: "2021", "4. Quartal 2021", "November 2021". */
export function nameOf(key: string, t: Words['timeline']): string {
  if (key.length === 4) return key;
  return key.includes('Q') ? `${t.quarter(key.slice(6))} ${key.slice(0, 4)}` : t.month(key);
}

function daysOf(start: number, size: number): { since: string; until: string } {
  const last = new Date(Date.UTC(Math.floor(start / 12), (start % 12) + size, 0));
  return { since: `${keyOf(start)}-01`, until: last.toISOString().slice(0, 10) };
}

/** Months since the year 0. */
function numberOf(key: string): number {
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
}

function keyOf(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
