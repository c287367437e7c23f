import { grouped } from '../../language/grouped.ts';
import type { Reading } from './fields.ts';
import type { Phrase } from './several.ts';
import { small } from './tokens.ts';
import type { Zone } from './zones.ts';

/** A key term in base form, with where its words stand. */
export interface Term {
  readonly name: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
  readonly signs: Signs;
}

/** What else speaks for a term: in how many places each part of the text has it, and how it looks there. */
export interface Signs {
  readonly asked: number;
  readonly before: number;
  readonly answered: number;
  /** The strength of the loudest word of the lists in it; 0 for none. */
  readonly listed: number;
  readonly article: boolean;
  /** The question does not have it, but it was said shortly before. */
  readonly near: boolean;
}

/** So many characters before a question something is still in mind. */
const IN_MIND = 400;

/** How many a question gets at most. */
export const MOST_TERMS = 5;
/** So many are shown first; what follows them may be less likely. */
export const SURE_TERMS = 3;

/** The nouns and names of some zones in base form, most telling first. */
export function termScores(readings: readonly Reading[]): readonly Term[] {
  const found = readings.flatMap(({ zone, stretch }) => stretch.phrases.map((phrase) => ({ zone, phrase })));
  const byName = grouped(found, ({ phrase }) => small(phrase.name));
  const asked = readings.find(({ zone }) => zone.basis === 'question')?.zone.at[0] ?? 0;
  return [...byName.values()]
    .flatMap((places) => termOf(places, asked))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** The places where a term was found, in the order of the zones. */
type Found = readonly { readonly zone: Zone; readonly phrase: Phrase }[];

function termOf(found: Found, asked: number): readonly Term[] {
  const [first] = found;
  if (first === undefined) return [];
  const { zone, phrase } = first;
  const times = (basis: Zone['basis']) => found.filter((place) => place.zone.basis === basis).length;
  const inMind = ({ zone: { at }, phrase: { start } }: Found[number]) =>
    (at[start] ?? asked) < asked && (at[start] ?? 0) >= asked - IN_MIND;
  const signs = {
    asked: times('question'),
    before: times('preface'),
    answered: times('answer'),
    listed: Math.max(...found.map((place) => place.phrase.listed)),
    article: found.some((place) => place.phrase.article),
    near: times('question') === 0 && found.some(inMind),
  };
  const [start, end] = [zone.at[phrase.start] ?? 0, zone.at[phrase.end] ?? 0];
  return [{ name: phrase.name, score: scoreOf(found), start, end, basis: zone.basis, signs }];
}

/** Best zone in full, each further one less. */
function scoreOf(found: Found): number {
  const loudest = new Map<Zone, number>();
  for (const { zone, phrase } of found)
    loudest.set(zone, Math.max(loudest.get(zone) ?? 0, zone.weight * phrase.weight));
  return [...loudest.values()].sort((a, b) => b - a).reduce((sum, value, i) => sum + value / (1 + i), 0);
}

/** Terms without those that say only a part of one before them. */
export function withoutParts(terms: readonly Term[]): readonly Term[] {
  const kept: { readonly term: Term; readonly words: readonly string[] }[] = [];
  for (const term of terms) {
    const words = small(term.name).split(/[\s-]/u);
    if (!kept.some((longer) => says(longer.words, words))) kept.push({ term, words });
  }
  return kept.map(({ term }) => term);
}

function says(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word) => longer.some((other) => isInflected(other, word)));
}

/** "Weiden" says "Weide". */
function isInflected(word: string, base: string): boolean {
  return word.startsWith(base) && word.length - base.length <= (base.length > 3 ? 2 : 0);
}
