/** Of many things those that a text may hold, in their order. */
export type WordIndex<Item> = (text: string) => readonly Item[];

/** Words of which a text must hold one. */
export type Needed = readonly string[];

/** Places in an index of what needs a word, and the number of the index. */
interface Entry {
  readonly index: number;
  readonly places: number[];
}

/** All indexes look up a text's words together. */
const byWord = new Map<string, Entry[]>();
let indexes = 0;
const makers: (() => void)[] = [];

/** Makes every index at once, which a build needs; else each is made for its first text. */
export function makeAll(): void {
  for (const make of makers) make();
}

/** A text with its words, and for each index the places of what needs them, a row for each word. */
interface Read {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly needing: readonly (readonly number[])[][];
}

const UNREAD: Read = { text: '', words: new Set(), needing: [] };
/** What was asked last is mostly asked again, for other things. */
let last = UNREAD;

/**
 * Looks up things by the words that a text must hold (`needed`: one of each row, the most telling row last; none: it may
 * be in any text), so that few of many patterns need to be tried on it. Nothing is done before the first text comes.
 */
export function wordIndex<Item>(
  items: readonly Item[],
  needed: (item: Item) => readonly Needed[],
): WordIndex<Item> {
  const own = indexes;
  indexes += 1;
  let known: Known | undefined;
  let anyhow: readonly Item[] = [];
  const know = () => {
    if (known !== undefined) return known;
    known = enter(own, items.map(needed));
    anyhow = known.always.flatMap((place) => items[place] ?? []);
    return known;
  };
  makers.push(know);
  return (text) => {
    const { always, besides } = know();
    const { words, needing } = read(text);
    const rows = needing[own];
    if (rows === undefined) return anyhow;
    const possible = [...new Set(rows.flat())].filter((place) =>
      besides[place]?.every((row) => isOneOf(row, words)),
    );
    if (possible.length === 0) return anyhow;
    return [...always, ...possible].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
  };
}

/** Whether two sets have a word in common: those of the smaller one are looked up. */
function isOneOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** What an index knows of its things. */
interface Known {
  /** Places of those that may be in any text. */
  readonly always: readonly number[];
  /** By place, the words that are needed besides those by which it is looked up. */
  readonly besides: readonly (readonly ReadonlySet<string>[])[];
}

function enter(index: number, all: readonly (readonly Needed[])[]): Known {
  const always: number[] = [];
  for (const [place, rows] of all.entries()) {
    const telling = rows.at(-1);
    if (telling === undefined) always.push(place);
    for (const word of telling ?? []) {
      const entries = byWord.get(word) ?? [];
      const own = entries.at(-1);
      if (own?.index === index) own.places.push(place);
      else entries.push({ index, places: [place] });
      byWord.set(word, entries);
    }
  }
  last = UNREAD;
  return { always, besides: all.map((rows) => rows.slice(0, -1).map((words) => new Set(words))) };
}

const NONE: readonly Entry[] = [];

function read(text: string): Read {
  if (text === last.text) return last;
  const words = new Set(text.match(/\p{L}+/gu));
  const needing: (readonly number[])[][] = Array.from({ length: indexes });
  for (const word of words)
    for (const { index, places } of byWord.get(word) ?? NONE) {
      const rows = needing[index];
      if (rows === undefined) needing[index] = [places];
      else rows.push(places);
    }
  last = { text, words, needing };
  return last;
}
