/** A page of rows that are all at hand, by its number. */
export interface NumberedPage<Row> {
  readonly rows: readonly Row[];
  /** How many rows come before. */
  readonly start: number;
  /** From 1. */
  readonly number: number;
  readonly last: number;
  readonly total: number;
}

/** The page that an address names, the first where it names none that is there. */
export function numberedPage<Row>(
  all: readonly Row[],
  size: number,
  { searchParams }: URL,
): NumberedPage<Row> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1), last);
  const start = (number - 1) * size;
  return { rows: all.slice(start, start + size), start, number, last, total: all.length };
}
