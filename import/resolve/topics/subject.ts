import { byAllusion } from './allusion.ts';
import { type FieldScore, fieldScores, type Reading, strongestFirst } from './fields.ts';
import { firstParts } from './first-parts.ts';
import { byLikelihood } from './ranking.ts';
import { MOST_TERMS, SURE_TERMS, type Term, termScores, withoutParts } from './terms.ts';
import { TELLING, WEIGHTS } from './weights.ts';

/** What a stretch of text is about: all fields and terms it speaks for, strongest first. */
export interface Profile {
  readonly fields: readonly FieldScore[];
  readonly terms: readonly Term[];
  /** Money, where the question itself speaks of it clearly. */
  readonly money?: FieldScore | undefined;
}

/** A profile that a question takes over a share of, because it stands in its light. */
export interface Light {
  readonly profile: Profile;
  readonly fieldShare: number;
  readonly termShare: number;
}

export function profileOf(readings: readonly Reading[]): Profile {
  return { fields: fieldScores(readings), terms: termScores(readings) };
}

/** A question's profile: what it says itself, and the less of what stands around it the clearer it is. */
export function profileOfQuestion(readings: readonly Reading[]): Profile {
  const own = profileOf(readings.filter(({ zone }) => zone.basis === 'question'));
  const [field, term] = [own.fields[0]?.score ?? 0, own.terms[0]?.score ?? 0];
  return {
    fields: fieldScores(dimmed(readings, field / WEIGHTS.clearField)),
    terms: termScores(dimmed(readings, term / WEIGHTS.clearTerm)),
    money: own.fields.find((one) => one.field === 'finanzen' && one.score >= WEIGHTS.clearMoney),
  };
}

function dimmed(readings: readonly Reading[], clarity: number): readonly Reading[] {
  const clear = Math.min(1, clarity);
  return readings.map(({ zone, stretch }) => ({
    zone: { ...zone, weight: zone.weight * (1 - clear * (1 - zone.aside)) },
    stretch,
  }));
}

/** A profile with shares of others added, each relative to its strongest. */
export function inLightOf(own: Profile, lights: readonly Light[]): Profile {
  const fields = new Map(own.fields.map((score) => [score.field, score]));
  const terms = new Map(own.terms.map((term) => [term.name, term]));
  for (const { profile, fieldShare, termShare } of lights) {
    for (const score of relative(profile.fields)) addTo(fields, score.field, score, fieldShare);
    for (const term of relative(profile.terms)) addTo(terms, term.name, term, termShare);
  }
  return {
    fields: strongestFirst([...fields.values()]),
    terms: [...terms.values()].sort((a, b) => b.score - a.score || a.start - b.start),
    money: own.money,
  };
}

function addTo<T extends { readonly score: number }>(
  all: Map<string, T>,
  key: string,
  one: T,
  share: number,
): void {
  const known = all.get(key);
  const added = one.score * share;
  if (added > 0) all.set(key, known ? { ...known, score: known.score + added } : { ...one, score: added });
}

/** Scores as shares of the first one's. */
export function relative<T extends { readonly score: number }>(scored: readonly T[]): readonly T[] {
  const most = Math.max(scored[0]?.score ?? 0, Number.MIN_VALUE);
  return scored.map((one) => ({ ...one, score: one.score / most }));
}

/** At most two fields, the main one first; none where no word tells. Money that is asked about is one of them (eval guide). */
export function mainFields({ fields, money }: Profile): readonly FieldScore[] {
  const named = loudest(fields);
  const [first] = named;
  if (money === undefined || first === undefined || named.some(({ field }) => field === money.field))
    return named;
  return [first, fields.find(({ field }) => field === money.field) ?? money];
}

function loudest(fields: readonly FieldScore[]): readonly FieldScore[] {
  const [first, second, third] = fields;
  if (first === undefined || first.score < WEIGHTS.enough) return [];
  if (second === undefined) return [first];
  const rivalled = (third?.score ?? 0) >= second.score * WEIGHTS.rival;
  return second.score >= first.score * shareNeeded(first, second, rivalled) ? [first, second] : [first];
}

/** The share of the first field's score that a second one needs to be named beside it. */
function shareNeeded(first: FieldScore, second: FieldScore, rivalled: boolean): number {
  const beside = WEIGHTS.secondBeside[first.field];
  if (beside !== undefined) return beside;
  return rivalled ? WEIGHTS.secondAmongRivals : (WEIGHTS.secondOf[second.field] ?? WEIGHTS.second);
}

/** At most five terms, likeliest first; behind the first three those may stand that are less likely to be meant, alluded ones first. */
export function mainTerms({ terms }: Profile): readonly Term[] {
  const ranked = withoutParts(byLikelihood(terms));
  const sure = ranked.filter(({ score }, i) => i === 0 || score >= TELLING.enough);
  const first = sure.slice(0, SURE_TERMS);
  const further = ranked.slice(SURE_TERMS).filter(({ score }) => score >= TELLING.further);
  const behind = first.length < SURE_TERMS ? [] : byAllusion(further, terms);
  const parts = firstParts(first).filter(({ name }) => behind.every((term) => term.name !== name));
  return [...first, ...parts, ...behind].slice(0, MOST_TERMS);
}
