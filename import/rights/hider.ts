import { grouped } from '../language/grouped.ts';
import { BREAK, type Hiding, halvesIn, inSmall, replaced, uninflected, withoutHalf } from './names.ts';

/** A word of a text goes on behind these. */
const GOES_ON = new RegExp(`^${BREAK}$`, 'u');
/** In how many pieces a word is broken at most. */
const MOST_PIECES = 8;

/**
 * Hides all of some people in a text, one after the other in their order: each only where a word stands with which her
 * family name begins. So it takes as long as the text has names, and not as many times as there are people.
 */
export function hiderOf(hidings: readonly Hiding[]): (text: string) => string {
  const byWord = indexed(hidings, ({ begins }) => [begins]);
  const byHalf = indexed(hidings, ({ words }) => words.flatMap(beginnings));
  return (text) => {
    if (hidings.length === 0) return text;
    const places = wordsIn(text);
    const named = ['', ...places.keys()].flatMap((word) => byWord.get(word) ?? []);
    const cut = new Set(halvesIn(text).flatMap((half) => byHalf.get(half) ?? []));
    const units = Buffer.from(text, 'utf16le');
    for (const place of [...new Set([...named, ...cut])].sort((a, b) => a - b)) {
      const hiding = hidings[place] as Hiding;
      for (const [from, to] of around(places.get(hiding.begins) ?? [], hiding, text))
        rewrite(units, from, to, (piece) => replaced(piece, hiding));
      if (cut.has(place)) rewrite(units, 0, text.length, (piece) => withoutHalf(piece, hiding));
    }
    return units.toString('utf16le');
  };
}

/** Places of things by their words. */
function indexed(
  hidings: readonly Hiding[],
  wordsOf: (hiding: Hiding) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return placed(
    hidings.flatMap((hiding, place) => [...new Set(wordsOf(hiding))].map((word) => [word, place] as const)),
  );
}

function placed(all: readonly (readonly [string, number])[]): ReadonlyMap<string, readonly number[]> {
  const groups = grouped(all, ([word]) => word);
  return new Map([...groups].map(([word, pairs]) => [word, pairs.map(([, place]) => place)]));
}

/** What a cut name may be: three letters of it at least. */
function beginnings(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, more) => word.slice(0, more + 3));
}

/** Where the words of a text begin, in small letters: as they stand, over breaks, and without what inflects them. */
function wordsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const forms: (readonly [string, number])[] = [];
  let open: { readonly word: string; readonly start: number }[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(/\p{L}+/gu)) {
    const small = inSmall(piece);
    const goesOn = GOES_ON.test(text.slice(end, index));
    const longer = goesOn ? open.map(({ word, start }) => ({ word: word + small, start })) : [];
    open = [{ word: small, start: index }, ...longer].slice(0, MOST_PIECES);
    for (const { word, start } of open)
      for (const form of new Set(uninflected(word))) forms.push([form, start]);
    end = index + piece.length;
  }
  return placed(forms);
}

/** Stretches of whole words around places that hold all that the pattern may look at; those that touch are one. */
function around(
  starts: readonly number[],
  { pattern, begins }: Hiding,
  text: string,
): readonly [number, number][] {
  if (begins === '') return [[0, text.length]];
  // White space in it is written shorter than it may be.
  const reach = 2 * pattern.source.length;
  const stretches: [number, number][] = [];
  for (const start of starts) {
    const from = wordsEnd(text, Math.max(0, start - reach), -1);
    const to = wordsEnd(text, Math.min(text.length, start + reach), 1);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches;
}

/** The end of a word that an offset cuts, before it or behind. */
function wordsEnd(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/[^\s,;()]/u.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
  return at;
}

function rewrite(units: Buffer, from: number, to: number, change: (piece: string) => string): void {
  const before = units.toString('utf16le', 2 * from, 2 * to);
  const after = change(before);
  if (after !== before) units.write(after, 2 * from, 'utf16le');
}
