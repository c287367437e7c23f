import { stem } from './stem.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Stems shorter than this match whole words only: "Rat" shall not find "Ratten". */
const SHORTEST_BEGINNING = 4;

/**
 * The words of a text as the property `search` holds them: folded, without inflection, with a blank at both ends
 * (" spielplatz in hag "). Empty text gives one blank.
 */
export function searchText(text: string): string {
  return ` ${stems(text)
    .map((word) => `${word} `)
    .join('')}`;
}

/**
 * What `search` must contain, every entry, for a text to match: " spielplatz" finds the word by its beginning
 * ("Spielplatzpflege"), " rat " a short one as a whole. Empty where the query has no letter or digit: then anything
 * matches.
 */
export function searchWords(query: string): string[] {
  const words = new Set(stems(query));
  return [...words].map((word) => (word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`));
}

/**
 * The same for what is still being typed: the last word may break off anywhere, and finds whatever begins so from its
 * first letter on.
 */
export function begunWords(query: string): string[] {
  const last = stems(query).at(-1);
  const whole = searchWords(query).filter((word) => word.trim() !== last);
  return last === undefined ? [] : [...whole, ` ${last}`];
}

/** A place in a text, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where the words of `searchWords` stand in a text, in its order. */
export function findWords(text: string, words: readonly string[]): Mark[] {
  const begins = new Set(words.map((word) => word.charAt(1)));
  const isLooked = (word: string) => {
    // Few words of a text begin as one of them does, and looking is cheaper than folding.
    if (!begins.has(fold(word.charAt(0)).charAt(0))) return false;
    const folded = ` ${stem(fold(word))} `;
    return words.some((looked) => folded.startsWith(looked));
  };
  return [...text.matchAll(WORD)]
    .filter(([word]) => isLooked(word.normalize('NFC')))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function stems(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map((word) => stem(fold(word)));
}

/** Lower case, ß as ss, umlauts and accents as their letters; "ue" counts as "ü" but not in "Bauer", "neue", "Quelle". */
function fold(word: string): string {
  return plain(word.toLowerCase()).replace(/(?<![aeiouyq])([aou])e/g, '$1');
}

/** Most words have none of these letters, and looking is cheaper than taking apart. */
function plain(word: string): string {
  if (!/[^a-z\d]/.test(word)) return word;
  return word.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
