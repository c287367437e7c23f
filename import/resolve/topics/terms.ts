import { valuesOf } from '../lists.ts';
import { baseForm } from './base.ts';
import type { Reading } from './fields.ts';
import { hitsAt } from './lexicon.ts';
import { isStreet, small, type Token } from './tokens.ts';
import type { Zone } from './zones.ts';

/** A key term in base form, with where its words stand. */
export interface Term {
  readonly name: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
}

const GENERIC = valuesOf('topics/words/generic.txt');
/** How many a question gets at most. */
const MOST = 5;
/** What a term must reach, as a share of the first one's score. */
const ENOUGH = 0.12;

/** The nouns and names a person would type to find the question, most telling first. */
export function termsOf(readings: readonly Reading[], isNoun: (word: string) => boolean): readonly Term[] {
  const found = new Map<string, { term: Term; zones: Map<Zone, number> }>();
  for (const { zone, tokens } of readings) {
    for (const phrase of phrasesOf(tokens, isNoun)) {
      const key = small(phrase.name);
      const place = { start: zone.at[phrase.start] ?? 0, end: zone.at[phrase.end] ?? 0, basis: zone.basis };
      const entry = found.get(key) ?? { term: { name: phrase.name, score: 0, ...place }, zones: new Map() };
      const value = zone.weight * phrase.weight;
      entry.zones.set(zone, Math.max(entry.zones.get(zone) ?? 0, value));
      found.set(key, entry);
    }
  }
  const terms = [...found.values()].map(({ term, zones }) => ({ ...term, score: sum(zones) }));
  return chosen(terms.sort((a, b) => b.score - a.score || a.start - b.start));
}

/** Best zone in full, each further one less. */
function sum(zones: ReadonlyMap<Zone, number>): number {
  return [...zones.values()].sort((a, b) => b - a).reduce((total, value, i) => total + value / (1 + i), 0);
}

/** The first few, without those that say only a part of one already taken. */
function chosen(terms: readonly Term[]): readonly Term[] {
  const taken: Term[] = [];
  for (const term of terms) {
    if (taken.length === MOST || term.score < (taken[0]?.score ?? 0) * ENOUGH || term.score <= 0) break;
    if (!taken.some((other) => says(other.name, term.name))) taken.push(term);
  }
  return taken;
}

function says(longer: string, shorter: string): boolean {
  const words = small(longer).split(/[\s-]/u);
  return small(shorter)
    .split(/[\s-]/u)
    .every((word) => words.includes(word));
}

interface Phrase {
  readonly name: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Nouns, names of several words and nouns with their number in a row of words. */
function phrasesOf(tokens: readonly Token[], isNoun: (word: string) => boolean): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !candidate(token, isNoun)) continue;
    let last = i;
    while (joins(tokens[last], tokens[last + 1], isNoun)) last += 1;
    phrases.push(phraseOf(tokens, i, last));
    i = last;
  }
  return phrases.filter(({ weight }) => weight > 0);
}

function candidate(token: Token, isNoun: (word: string) => boolean): boolean {
  if (!token.capital || token.text.length < 2) return false;
  return !token.first || isNoun(token.text);
}

/** "Grundschule Lindenau", "Tempo 30": the next word belongs to the name. */
function joins(
  token: Token | undefined,
  next: Token | undefined,
  isNoun: (word: string) => boolean,
): boolean {
  if (token === undefined || next === undefined) return false;
  if (/^\d{1,4}$/u.test(next.text))
    return (
      next.gap === ' ' &&
      /^(?:tempo|linie|(?:bundes|landes|kreis)strasse|haushalt|haushaltsplan)$/u.test(token.small)
    );
  if (!/^ [„"“]?$/u.test(next.gap) || generic(token) < 0.1) return false;
  return candidate({ ...next, first: false }, isNoun) && generic(next) > 0;
}

function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  const words = tokens.slice(from, to + 1);
  const [first, last] = [words[0], words.at(-1)];
  const before = tokens[from - 1]?.small ?? '';
  const genitive = /^(?:des|eines|dieses|jenes)$/u.test(before);
  const name = words
    .map(({ text }, i) => (i === 0 && !isStreet(text) ? baseForm(text, { genitive }) : text))
    .join(' ');
  return { name, weight: weightOf(words, name), start: first?.start ?? 0, end: last?.end ?? 0 };
}

function generic(token: Token): number {
  const value = GENERIC.get(token.text.toLowerCase()) ?? GENERIC.get(baseForm(token.text).toLowerCase());
  return value === undefined ? 1 : Number(value);
}

/** How much a phrase tells by its form: names and compounds of a field's words tell most. */
function weightOf(words: readonly Token[], name: string): number {
  const plain = Math.max(...words.map(generic));
  if (words.length === 1 && plain < 1) return plain;
  const known = words.some((word) => hitsAt(word.small, word.rest).some(({ weight }) => weight > 1));
  const long = name.length >= 10 ? 1.2 : 1;
  return plain * long * (known ? 1.3 : 0.9);
}
