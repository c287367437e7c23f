/** Of many things those that a text may hold, in their order. */
export type WordIndex<Item> = (text: string) => readonly Item[];

/** Words of which a text must hold one. */
export type Needed = readonly string[];

/**
 * Looks up things by the words that a text must hold (`needed`: one of each; none: it may be in any text), so that few of
 * many patterns need to be tried on it.
 */
export function wordIndex<Item>(
  items: readonly Item[],
  needed: (item: Item) => readonly Needed[],
): WordIndex<Item> {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const besides: (readonly ReadonlySet<string>[])[] = [];
  for (const [place, item] of items.entries()) {
    const all = needed(item);
    besides.push(all.slice(0, -1).map((words) => new Set(words)));
    const telling = all.at(-1);
    if (telling === undefined) always.push(place);
    for (const word of telling ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  const unconditional = pick(always);

  function pick(places: readonly number[]): readonly Item[] {
    return places.toSorted((a, b) => a - b).flatMap((place) => items[place] ?? []);
  }

  return (text) => {
    const words = wordsOf(text);
    let told: Set<number> | null = null;
    for (const word of words) {
      for (const place of byWord.get(word) ?? NONE) {
        told ??= new Set();
        told.add(place);
      }
    }
    if (told === null) return unconditional;
    const possible = [...told].filter((place) =>
      (besides[place] ?? []).every((needed) => words.some((word) => needed.has(word))),
    );
    return possible.length === 0 ? unconditional : pick([...always, ...possible]);
  };
}

const NONE: readonly number[] = [];

/** What was asked last is mostly asked again, for other things. */
let last: { text: string; words: readonly string[] } = { text: '', words: [] };

function wordsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: text.match(/\p{L}+/gu) ?? [] };
  return last.words;
}
