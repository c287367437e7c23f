import { type FieldScore, fieldScores, type Reading, strongestFirst } from './fields.ts';
import { MOST_TERMS, type Term, termScores, withoutParts } from './terms.ts';

/** What a stretch of text is about as a whole: scores relative to the strongest, by field and by term. */
export interface Profile {
  readonly fields: readonly FieldScore[];
  readonly terms: readonly Term[];
}

/** How much of the profile of its item a question takes over. */
const FIELD_PRIOR = 1.5;
const TERM_PRIOR = 0.25;
/** A second field needs this share of the first one's score, a term this share of the first term's. */
const SECOND = 0.5;
const TELLING = 0.12;
/** Below this no field is named. */
const ENOUGH = 1;

export function profileOf(readings: readonly Reading[], nouns: ReadonlySet<string>): Profile {
  const fields = fieldScores(readings);
  const terms = termScores(readings, nouns);
  return { fields: relative(fields), terms: relative(terms) };
}

export function relative<T extends { readonly score: number }>(scored: readonly T[]): readonly T[] {
  const most = Math.max(...scored.slice(0, 1).map(({ score }) => score), Number.MIN_VALUE);
  return scored.map((one) => ({ ...one, score: one.score / most }));
}

/** At most two fields, the main one first; none where no word tells. */
export function fieldsOf(readings: readonly Reading[], prior: Profile | null): readonly FieldScore[] {
  const own = fieldScores(readings);
  const all = new Map(own.map((score) => [score.field, score]));
  for (const score of prior?.fields ?? []) {
    const known = all.get(score.field);
    const added = score.score * FIELD_PRIOR;
    all.set(score.field, known ? { ...known, score: known.score + added } : { ...score, score: added });
  }
  const [first, second] = strongestFirst([...all.values()]);
  if (first === undefined || first.score < ENOUGH) return [];
  return second !== undefined && second.score >= first.score * SECOND ? [first, second] : [first];
}

/** At most five terms, most telling first. */
export function termsOf(
  readings: readonly Reading[],
  prior: Profile | null,
  nouns: ReadonlySet<string>,
): readonly Term[] {
  const all = new Map(termScores(readings, nouns).map((term) => [term.name, term]));
  for (const term of prior?.terms ?? []) {
    const known = all.get(term.name);
    const added = term.score * TERM_PRIOR;
    all.set(term.name, known ? { ...known, score: known.score + added } : { ...term, score: added });
  }
  const terms = [...all.values()].sort((a, b) => b.score - a.score || a.start - b.start);
  const least = (terms[0]?.score ?? 0) * TELLING;
  return withoutParts(terms.filter(({ score }) => score > least)).slice(0, MOST_TERMS);
}
