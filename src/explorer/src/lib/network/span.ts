import type { NetworkEdge } from './query.ts';

/** Years, both counted. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The years that the days of a filter lie in, within those there are. */
export function spanOf(years: readonly number[], since: string, until: string): Span {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const within = (text: string, otherwise: number) => {
    const year = Number.parseInt(text, 10);
    return Number.isNaN(year) ? otherwise : Math.min(Math.max(year, first), last);
  };
  return { from: within(since, first), to: within(until, last) };
}

/** The days of a filter for a span; none at an end where it leaves nothing out. */
export function daysOf(years: readonly number[], { from, to }: Span): { since: string; until: string } {
  return {
    since: from <= (years[0] ?? from) ? '' : `${from}-01-01`,
    until: to >= (years.at(-1) ?? to) ? '' : `${to}-12-31`,
  };
}

/** Whether some question of a pair may lie in the span, by its first and last day; those without a day always may. */
export function mayLieIn({ first, last }: Pick<NetworkEdge, 'first' | 'last'>, { from, to }: Span): boolean {
  if (first === null || last === null) return true;
  return Number.parseInt(first, 10) <= to && Number.parseInt(last, 10) >= from;
}
