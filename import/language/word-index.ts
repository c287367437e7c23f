/** Of many things those that a text may hold, in their order. */
export type WordIndex<Item> = (text: string) => readonly Item[];

/** Words of which a text must hold one. */
export type Needed = readonly string[];

/** Places in each index of what needs a word, by the number of the index. */
type Places = (readonly number[])[];

/** All indexes look up a text's words together. */
const byWord = new Map<string, Places>();
let indexes = 0;

/** A text with its words, and the places of what needs them. */
interface Read {
  readonly text: string;
  readonly words: readonly string[];
  readonly places: readonly Places[];
}

const UNREAD: Read = { text: '', words: [], places: [] };
/** What was asked last is mostly asked again, for other things. */
let last = UNREAD;

/**
 * Looks up things by the words that a text must hold (`needed`: one of each row, the most telling row last; none: it may
 * be in any text), so that few of many patterns need to be tried on it.
 */
export function wordIndex<Item>(
  items: readonly Item[],
  needed: (item: Item) => readonly Needed[],
): WordIndex<Item> {
  const own = indexes;
  indexes += 1;
  const always: number[] = [];
  const besides: (readonly ReadonlySet<string>[])[] = [];
  for (const [place, item] of items.entries()) {
    const rows = needed(item);
    besides.push(rows.slice(0, -1).map((words) => new Set(words)));
    const telling = rows.at(-1);
    if (telling === undefined) always.push(place);
    for (const word of telling ?? []) enter(word, own, place);
  }
  const unconditional = always.flatMap((place) => items[place] ?? []);

  return (text) => {
    const { words, places } = read(text);
    const told = new Set<number>();
    for (const of of places) for (const place of of[own] ?? NONE) told.add(place);
    const possible = [...told].filter((place) =>
      besides[place]?.every((row) => words.some((word) => row.has(word))),
    );
    if (possible.length === 0) return unconditional;
    return [...always, ...possible].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
  };
}

const NONE: readonly number[] = [];

function enter(word: string, index: number, place: number): void {
  const places = byWord.get(word) ?? [];
  places[index] = [...(places[index] ?? []), place];
  byWord.set(word, places);
  last = UNREAD;
}

function read(text: string): Read {
  if (text === last.text) return last;
  const words = text.match(/\p{L}+/gu) ?? [];
  const places: Places[] = [];
  for (const word of words) {
    const of = byWord.get(word);
    if (of !== undefined) places.push(of);
  }
  last = { text, words, places };
  return last;
}
