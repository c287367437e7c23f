/** Of many things those that a text may hold, in their order. */
export type WordIndex<Item> = (text: string) => readonly Item[];

/**
 * Looks up things by the words of which a text must hold one (`needed`; null: it may be in any text), so that few of
 * many patterns need to be tried on it.
 */
export function wordIndex<Item>(
  items: readonly Item[],
  needed: (item: Item) => readonly string[] | null,
): WordIndex<Item> {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    const words = needed(item);
    if (words === null) always.push(place);
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  return (text) => {
    const places = new Set(always);
    for (const word of wordsOf(text)) for (const place of byWord.get(word) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
  };
}

/** What was asked last is mostly asked again, for other things. */
let last: { text: string; words: readonly string[] } = { text: '', words: [] };

function wordsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: text.match(/\p{L}+/gu) ?? [] };
  return last.words;
}
