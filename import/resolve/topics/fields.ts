import type { Hit } from './lexicon.ts';
import { FIELDS } from './scheme.ts';
import type { Stretch } from './stretch.ts';
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

/** A zone with what is found in it. */
export interface Reading {
  readonly zone: Zone;
  readonly stretch: Stretch;
}

const ORDER = new Map(FIELDS.map(({ id }, i) => [id, i]));

/** All fields that words speak for, the strongest first; ties go by the order of the list. */
export function fieldScores(readings: readonly Reading[]): readonly FieldScore[] {
  const voices = new Map<string, Map<string, Voice>>();
  const all = readings.flatMap(({ zone, stretch }) => stretch.heard.map((heard) => ({ zone, ...heard })));
  for (const { zone, token, hit } of all) {
    const own = voices.get(hit.field) ?? new Map<string, Voice>();
    const word = token.rest.slice(hit.start, hit.end);
    const loud = loudness(hit, token, zone);
    const known = own.get(word);
    const place = { start: zone.at[token.start] ?? 0, end: zone.at[token.end] ?? 0, basis: zone.basis };
    if (known === undefined || loud > known.loud)
      own.set(word, { ...place, loud: loud + (known?.loud ?? 0) * WEIGHTS.again });
    else own.set(word, { ...known, loud: known.loud + loud * WEIGHTS.again });
    voices.set(hit.field, own);
  }
  return strongestFirst([...voices].map(([field, own]) => together(field, [...own.values()])));
}

/** A word that speaks for a field, where it speaks loudest. */
interface Voice {
  readonly loud: number;
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
}

/** The loudest word in full, each further one less: many faint words don't outdo a clear one. */
function together(field: string, voices: readonly Voice[]): FieldScore {
  const sorted = [...voices].sort((a, b) => b.loud - a.loud || a.start - b.start);
  const score = sorted.reduce((sum, { loud }, i) => sum + loud * WEIGHTS.further ** i, 0);
  const { start, end, basis } = sorted[0] ?? { start: 0, end: 0, basis: 'question' as const };
  return { field, score, start, end, basis };
}

export function strongestFirst(scores: readonly FieldScore[]): readonly FieldScore[] {
  return [...scores].sort(
    (a, b) => b.score - a.score || (ORDER.get(a.field) ?? 0) - (ORDER.get(b.field) ?? 0),
  );
}

function loudness(hit: Hit, token: Token, zone: Zone): number {
  const usual = zone.basis === 'question' ? WEIGHTS.askedAbout : WEIGHTS.talkedAbout;
  return (
    hit.weight *
    zone.weight *
    (usual[hit.field] ?? 1) *
    (isStreet(token.text) ? WEIGHTS.streetName : 1) *
    (token.where ? WEIGHTS.where : 1)
  );
}
