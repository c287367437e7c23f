/** The beginning of a list that may be long, and how many follow; all of it where the address asks for the whole. */
export interface Begun<Line> {
  readonly lines: readonly Line[];
  readonly rest: number;
  /** Whether there may be more than the API tells at once. */
  readonly cut: boolean;
}

/** How many lines are told before the list is opened. */
const SHOWN = 7;

/**
 * The address `?all=ID` opens the list of that id: hundreds of lines that nobody asked for make every page slow.
 * @param most how many the API was asked for, where it was asked for a number
 */
export function begun<Line>(
  list: readonly Line[],
  id: string,
  { searchParams }: URL,
  most = Number.POSITIVE_INFINITY,
): Begun<Line> {
  const lines = searchParams.get('all') === id ? list : list.slice(0, SHOWN);
  return { lines, rest: list.length - lines.length, cut: list.length >= most };
}
