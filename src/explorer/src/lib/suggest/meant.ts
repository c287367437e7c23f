import { isLike, unlikeness } from '../questions/likeness.ts';

/** A name like one that was typed and found nothing, with how many things it finds. */
export interface Meant {
  readonly name: string;
  /** What a filter takes for it: its id, or the name itself. */
  readonly value: string;
  readonly count: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How many names are told at most. */
export const MOST = 3;

/**
 * Names like what was typed, likest first, each of which finds something.
 * @param known those that a list knows
 * @param count how many things an id finds
 */
export async function meantBy(
  typed: string,
  known: readonly Named[],
  count: (id: string) => Promise<number>,
): Promise<Meant[]> {
  const like = [...new Map(known.map((each) => [each.id, each])).values()]
    .filter(({ name }) => isLike(typed, name))
    .sort((a, b) => unlikeness(typed, a.name) - unlikeness(typed, b.name));
  const counted = like
    .slice(0, MOST)
    .map(async ({ id, name }) => ({ name, value: id, count: await count(id) }));
  return (await Promise.all(counted)).filter((each) => each.count > 0);
}
