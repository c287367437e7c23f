import { hitsAt } from './lexicon.ts';
import { FIELDS } from './scheme.ts';
import { isStreet, type Token } from './tokens.ts';
import type { Zone } from './zones.ts';

/** A field with what speaks for it. */
export interface FieldScore {
  readonly field: string;
  readonly score: number;
  /** The word that speaks loudest, in the source. */
  readonly start: number;
  readonly end: number;
  readonly basis: Zone['basis'];
}

/** A zone with the words in it that may tell something. */
export interface Reading {
  readonly zone: Zone;
  readonly tokens: readonly Token[];
}

/** What a word of a street's or place's name counts for: it says where, not what. */
const NAME_SHARE = 0.3;
/** A second field needs this share of the first one's score. */
const SECOND = 0.5;
const ENOUGH = 1;

/** At most two fields, the main one first; none where no word tells. */
export function fieldsOf(readings: readonly Reading[]): readonly FieldScore[] {
  const [first, second] = scored(readings);
  if (first === undefined || first.score < ENOUGH) return [];
  return second !== undefined && second.score >= first.score * SECOND ? [first, second] : [first];
}

/** All fields that a word speaks for, the strongest first; ties go by the order of the list. */
export function scored(readings: readonly Reading[]): readonly FieldScore[] {
  const best = new Map<string, FieldScore & { readonly peak: number }>();
  const said = new Map<string, number>();
  for (const { zone, tokens } of readings) {
    for (const token of tokens) {
      const share = zone.weight * (isStreet(token.text) ? NAME_SHARE : 1);
      for (const hit of hitsAt(token.small, token.rest)) {
        const word = `${hit.field} ${token.rest.slice(hit.start, hit.end)}`;
        const times = said.get(word) ?? 0;
        said.set(word, times + 1);
        // The same word again says less each time.
        const peak = hit.weight * share;
        const value = peak / (1 + times);
        const known = best.get(hit.field);
        const place = { start: zone.at[token.start] ?? 0, end: zone.at[token.end] ?? 0, basis: zone.basis };
        const score = (known?.score ?? 0) + value;
        if (known === undefined || peak > known.peak)
          best.set(hit.field, { field: hit.field, ...place, score, peak });
        else best.set(hit.field, { ...known, score });
      }
    }
  }
  const order = new Map(FIELDS.map(({ id }, i) => [id, i]));
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0),
  );
}
