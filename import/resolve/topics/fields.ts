import { type Hit, hitsAt } from './lexicon.ts';
import { FIELDS } from './scheme.ts';
import { isStreet, type Token } from './tokens.ts';
import { WEIGHTS } from './weights.ts';
import type { Zone } from './zones.ts';

/** A field with what speaks for it; `start`–`end` is the word that speaks loudest, in the source. */
export interface FieldScore {
  readonly field: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
}

/** A zone with the words in it that may tell something. */
export interface Reading {
  readonly zone: Zone;
  readonly tokens: readonly Token[];
}

const ORDER = new Map(FIELDS.map(({ id }, i) => [id, i]));

/** All fields that words speak for, the strongest first; ties go by the order of the list. */
export function fieldScores(readings: readonly Reading[]): readonly FieldScore[] {
  const best = new Map<string, FieldScore & { readonly peak: number }>();
  const said = new Map<string, number>();
  for (const { zone, token, hit } of allHits(readings)) {
    const word = `${hit.field} ${token.rest.slice(hit.start, hit.end)}`;
    const times = said.get(word) ?? 0;
    said.set(word, times + 1);
    const peak = loudness(hit, token, zone);
    const known = best.get(hit.field);
    // The same word again says less each time.
    const score = (known?.score ?? 0) + peak / (1 + times);
    const place = { start: zone.at[token.start] ?? 0, end: zone.at[token.end] ?? 0, basis: zone.basis };
    const louder = known === undefined || peak > known.peak;
    best.set(hit.field, louder ? { field: hit.field, ...place, score, peak } : { ...known, score });
  }
  return strongestFirst([...best.values()].map(({ peak: _, ...score }) => score));
}

export function strongestFirst(scores: readonly FieldScore[]): readonly FieldScore[] {
  return [...scores].sort(
    (a, b) => b.score - a.score || (ORDER.get(a.field) ?? 0) - (ORDER.get(b.field) ?? 0),
  );
}

function* allHits(readings: readonly Reading[]): Generator<{ zone: Zone; token: Token; hit: Hit }> {
  for (const { zone, tokens } of readings) {
    for (const token of tokens) for (const hit of hitsAt(token)) yield { zone, token, hit };
  }
}

function loudness(hit: Hit, token: Token, zone: Zone): number {
  const asked = zone.basis === 'question' ? 1 : (WEIGHTS.talkedAbout[hit.field] ?? 1);
  return hit.weight * zone.weight * asked * (isStreet(token.text) ? WEIGHTS.streetName : 1);
}
