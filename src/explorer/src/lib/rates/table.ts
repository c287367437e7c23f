import { ask } from '../api/ask.ts';
import { graphql, type ResultOf, type Status } from '../api/graphql.ts';
import { BASIS, type Basis, basisOf } from '../documents/basis.ts';
import { documentsOf } from '../documents/recorded.ts';
import { type NumberedPage, numberedPage } from '../pages.ts';
import { type Filter, inputOf } from '../questions/filter.ts';
import { MOST_GROUPS } from '../things/parts.ts';

/** How many organisations a page of the table has; those that are asked most come first. */
const PAGE = 15;
/** Below this a rate says nothing, and none is told. */
export const LEAST = 5;

export const RATED = graphql(`
  fragment Rated on Group {
    key
    name
    questions
    medianDays
    rates { status count of share low high }
  }
`);

const ROWS_OF = graphql(
  `query RateRows($filter: QuestionFilter, $documents: DocumentFilter, $most: Int!) {
    groups(by: ORGANIZATION, filter: $filter, first: $most) { ...Rated }
    years: groups(by: YEAR) { key }
    ...Basis
  }`,
  [RATED, BASIS],
);

const CELLS_OF = graphql(
  `query RateCells($by: GroupBy!, $filter: QuestionFilter) {
    groups(by: $by, filter: $filter, first: 100) { ...Rated }
  }`,
  [RATED],
);

/** How many of how many questions were answered, with the interval that holds the true share in 95 of 100 cases. */
export interface Cell {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** What became of the others. */
  readonly others: readonly { readonly status: Status; readonly count: number }[];
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly total: Cell;
  /** From question to answer, of those that are answered: 0 in the same meeting. Null where none is. */
  readonly medianDays: number | null;
  /** By the key of a column; nothing where nothing was asked. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** What is in the total and in no column, for its document names no day; null where there is none. */
  readonly undated: { readonly count: number; readonly of: number } | null;
}

export interface Table extends NumberedPage<Row> {
  readonly columns: readonly { readonly key: string; readonly since: string; readonly until: string }[];
  readonly years: readonly string[];
  readonly basis: Basis;
}

/** A page of answer rates, of the organisation asked most first: by year, or by quarter within one year. */
export async function rateTable(
  fetch: typeof globalThis.fetch,
  year: string | null,
  filter: Filter,
  url: URL,
): Promise<Table> {
  const time = inputOf(filter);
  const documents = documentsOf({ of: 'questions', filter });
  const found = await ask(fetch, ROWS_OF, { filter: time, documents, most: MOST_GROUPS });
  const shown = numberedPage(found.groups, PAGE, url);
  const by = year === null ? 'YEAR' : 'QUARTER';
  const rows = await Promise.all(
    shown.rows.map(async (group) => {
      const { groups } = await ask(fetch, CELLS_OF, { by, filter: { ...time, to: group.key } });
      const cells = Object.fromEntries(groups.map((each) => [each.key, answered(each)]));
      const total = answered(group);
      const undated = restOf(total, Object.values(cells));
      return { id: group.key, name: group.name, total, cells, undated, medianDays: group.medianDays };
    }),
  );
  const years = found.years.map(({ key }) => key);
  const columns = year === null ? years.map(wholeYear) : [1, 2, 3, 4].map((q) => quarter(year, q));
  return { ...shown, columns, rows, years, basis: basisOf(found) };
}

function restOf(total: Cell, cells: readonly Cell[]): Row['undated'] {
  const rest = (figure: 'count' | 'of') => cells.reduce((left, cell) => left - cell[figure], total[figure]);
  return rest('of') > 0 ? { count: rest('count'), of: rest('of') } : null;
}

/** Of a group of questions. */
export function answered({ rates, questions }: ResultOf<typeof RATED>): Cell {
  const rate = rates.find(({ status }) => status === 'ANSWERED');
  const others = rates.filter(({ status, count }) => status !== 'ANSWERED' && count > 0);
  return { ...(rate ?? { count: 0, of: questions, share: 0, low: 0, high: 1 }), others };
}

function wholeYear(key: string): Table['columns'][number] {
  return { key, since: `${key}-01-01`, until: `${key}-12-31` };
}

function quarter(year: string, q: number): Table['columns'][number] {
  const end = new Date(Date.UTC(Number(year), q * 3, 0)).toISOString().slice(0, 10);
  return { key: `${year}-Q${q}`, since: `${year}-${String(q * 3 - 2).padStart(2, '0')}-01`, until: end };
}
