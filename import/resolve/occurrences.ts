import { rememberingUnits } from '../language/memo.ts';

/** Lengths of beginnings by which places in a text are found. */
const LENGTHS = [32, 16, 8, 1];

/**
 * Counts how often words stand in a text before a place. Places are looked up by the beginning of the words, so that a
 * thousand different questions don't mean a thousand walks through the text.
 */
export class Occurrences {
  readonly #text: string;
  #starts: readonly number[] | null = null;
  readonly #places = new Map<number, ReadonlyMap<string, readonly number[]>>();
  readonly #counted = new Map<string, { place: number; count: number; end: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** How often `words` stand before `start`, not overlapping; cheap when asked in the order of the text. */
  before(words: string, start: number): number {
    const length = LENGTHS.find((one) => one <= words.length);
    if (length === undefined) return start;
    const places = this.#placesBy(length).get(words.slice(0, length)) ?? [];
    const known = this.#counted.get(words);
    let { place, count, end } =
      known !== undefined && known.end <= start ? known : { place: 0, count: 0, end: 0 };
    for (let at = places[place]; at !== undefined && at < start; at = places[place]) {
      place += 1;
      if (at < end || !this.#text.startsWith(words, at)) continue;
      count += 1;
      end = at + words.length;
    }
    this.#counted.set(words, { place, count, end });
    return count;
  }

  #placesBy(length: number): ReadonlyMap<string, readonly number[]> {
    const known = this.#places.get(length);
    if (known !== undefined) return known;
    const places = new Map<string, number[]>();
    this.#starts ??= startsIn(this.#text);
    for (const index of this.#starts) {
      const beginning = this.#text.slice(index, index + length);
      const group = places.get(beginning);
      if (group === undefined) places.set(beginning, [index]);
      else group.push(index);
    }
    this.#places.set(length, places);
    return places;
  }
}

/** Where words begin, and signs that are no end of a word. */
function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  let before = BLANK;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind !== BLANK && kind !== LATER_HALF && before !== LETTER) starts.push(index);
    before = kind;
  }
  return starts;
}

const [LETTER, BLANK, LATER_HALF, SIGN] = [1, 2, 3, 4];
const kindOf = rememberingUnits(readKind);

function readKind(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/[\uDC00-\uDFFF]/u.test(character)) return LATER_HALF;
  return /\s/u.test(character) ? BLANK : SIGN;
}
