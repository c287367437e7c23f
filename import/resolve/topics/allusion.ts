import type { Term } from './terms.ts';
import { small } from './tokens.ts';
import { TELLING } from './weights.ts';

/** A compound is so many letters longer than the noun that takes it up. */
const LONGER = 3;

/**
 * Terms with those first that the question, though it does not have them, may well allude to: what was said just before, and the compound
 * that a short noun of the question takes up ("der Teich" after a "Löschteich"). `all` are the terms around the question.
 */
export function byAllusion(terms: readonly Term[], all: readonly Term[]): readonly Term[] {
  const asked = all.filter(isAskedNoun).map(({ name }) => stem(name));
  const odds = (term: Term) =>
    Math.log(term.score) +
    TELLING.near * Number(term.signs.near) +
    TELLING.takenUp * Number(isTakenUp(term, asked));
  return terms
    .map((term) => ({ term, odds: odds(term) }))
    .sort((a, b) => b.odds - a.odds)
    .map(({ term }) => term);
}

function isAskedNoun({ name, signs }: Term): boolean {
  return signs.asked > 0 && name.length >= 4 && !/[ -]/u.test(name);
}

function isTakenUp({ name, signs }: Term, asked: readonly string[]): boolean {
  const noun = small(name);
  return (
    signs.asked === 0 && asked.some((short) => noun.length >= short.length + LONGER && noun.includes(short))
  );
}

function stem(noun: string): string {
  return small(noun).replace(/(?<=\p{L}{4})(?:ung|e[rns]?|[ns])$/u, '');
}
