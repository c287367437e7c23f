import type { AttendanceKind } from '../model.ts';
import type { Entry } from './entry.ts';
import { personOf } from './person.ts';

/** So many lines must show that both columns are in the order of the alphabet. */
const ENOUGH = 3;

/** What the lines with two names tell of their columns, and to which one the first lone name belonged. */
interface Columns {
  lines: number;
  last: readonly [string, string];
  isSorted: boolean;
  lone: 0 | 1 | null;
}

/**
 * Below two heads, who stands alone on his line goes on with the longer column: the one in whose alphabetical order he
 * comes next, where he does not in the other's.
 */
export function inTheirColumns(entries: readonly Entry[]): readonly Entry[] {
  let columns = NONE;
  let left = '';
  return entries.map((entry, index) => {
    if (entry.head !== entries[index - 1]?.head) columns = NONE;
    if (entry.head.organizations.length !== 2) return entry;
    const name = sortedBy(entry.words, entry.head.as);
    if (entry.columns === 2 && entry.column === 0) left = name;
    else if (entry.columns === 2) columns = withLine(columns, [left, name]);
    else {
      columns = { ...columns, lone: columns.lone ?? columnFor(name, columns) };
      return columns.lone === null ? entry : { ...entry, column: columns.lone, columns: 2 };
    }
    return entry;
  });
}

const NONE: Columns = { lines: 0, last: ['', ''], isSorted: true, lone: null };

function withLine({ lines, last, isSorted, lone }: Columns, names: readonly [string, string]): Columns {
  const goesOn = follows(names[0], last[0]) && follows(names[1], last[1]);
  return { lines: lines + 1, last: names, isSorted: isSorted && goesOn, lone };
}

function columnFor(name: string, { lines, last, isSorted }: Columns): 0 | 1 | null {
  const [first, second] = [follows(name, last[0]), follows(name, last[1])];
  return lines < ENOUGH || !isSorted || first === second ? null : first ? 0 : 1;
}

function follows(name: string, last: string): boolean {
  return name.localeCompare(last, 'de') >= 0;
}

/** The word by which lists are sorted: "von Birk" stands at B; empty where nobody is named. */
export function sortedBy(line: string, as: AttendanceKind): string {
  return personOf(line, as)?.familyName.split(' ').at(-1) ?? '';
}
