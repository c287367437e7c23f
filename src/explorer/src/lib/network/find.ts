import { folded } from '../folded.ts';
import type { NetworkNode } from './query.ts';

/** What somebody can type for each node: its name; of namesakes the second is "Frau Birk (2)". */
export function callable(nodes: readonly NetworkNode[]): ReadonlyMap<string, string> {
  const called = new Map<string, string>();
  for (const { id, name } of nodes) {
    let word = name;
    for (let next = 2; called.has(word); next++) word = `${name} (${next})`;
    called.set(word, id);
  }
  return called;
}

/** The first that is called so, or has it in its name, accents and capitals aside; null where none is. */
export function meant(called: ReadonlyMap<string, string>, typed: string): string | null {
  const wanted = folded(typed).trim();
  if (wanted === '') return null;
  const likely = [...called.keys()].filter((word) => folded(word).includes(wanted));
  const word = likely.find((each) => folded(each) === wanted) ?? likely[0];
  return word === undefined ? null : (called.get(word) ?? null);
}
