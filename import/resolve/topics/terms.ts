import type { Reading } from './fields.ts';
import { phrasesOf } from './phrases.ts';
import { small } from './tokens.ts';
import type { Zone } from './zones.ts';

/** A key term in base form, with where its words stand. */
export interface Term {
  readonly name: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
}

/** How many a question gets at most. */
export const MOST_TERMS = 5;

/** Headings begin with a noun, or with an adjective before one, which ends like one: "Schuldnerberatung in …", "Weitere Schritte". */
const BEGINS_HEADING = /^\p{Lu}[\p{L}-]{4,}(?<!e[rnsm]?)$/u;

/** The nouns and names of some zones in base form, most telling first. */
export function termScores(readings: readonly Reading[], nouns: ReadonlySet<string>): readonly Term[] {
  const found = new Map<string, { term: Term; zones: Map<Zone, number> }>();
  for (const { zone, tokens } of readings) {
    const isNoun =
      zone.basis === 'heading'
        ? (word: string) => BEGINS_HEADING.test(word)
        : (word: string) => nouns.has(word);
    for (const phrase of phrasesOf(zone.text, tokens, isNoun)) {
      const key = small(phrase.name);
      const place = { start: zone.at[phrase.start] ?? 0, end: zone.at[phrase.end] ?? 0, basis: zone.basis };
      const entry = found.get(key) ?? { term: { name: phrase.name, score: 0, ...place }, zones: new Map() };
      entry.zones.set(zone, Math.max(entry.zones.get(zone) ?? 0, zone.weight * phrase.weight));
      found.set(key, entry);
    }
  }
  const terms = [...found.values()].map(({ term, zones }) => ({ ...term, score: sum(zones) }));
  return terms.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Best zone in full, each further one less. */
function sum(zones: ReadonlyMap<Zone, number>): number {
  return [...zones.values()].sort((a, b) => b - a).reduce((total, value, i) => total + value / (1 + i), 0);
}

/** Terms without those that say only a part of one before them. */
export function withoutParts(terms: readonly Term[]): readonly Term[] {
  const kept: Term[] = [];
  for (const term of terms) if (!kept.some((other) => says(other.name, term.name))) kept.push(term);
  return kept;
}

function says(longer: string, shorter: string): boolean {
  const words = small(longer).split(/[\s-]/u);
  return small(shorter)
    .split(/[\s-]/u)
    .every((word) => words.some((other) => isInflected(other, word)));
}

/** "Weiden" says "Weide". */
function isInflected(word: string, base: string): boolean {
  return word.startsWith(base) && word.length - base.length <= (base.length > 3 ? 2 : 0);
}
