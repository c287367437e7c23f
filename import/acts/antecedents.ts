import type { Naming } from '../language/naming.ts';
import type { Promised } from './promise.ts';

/** Who owes a promise, before anybody is looked up. */
export type Debtor =
  /** One, or several joined by "und"; `vouched`: somebody here promises for them. */
  | { readonly kind: 'named'; readonly namings: readonly Naming[]; readonly vouched?: true }
  /** Who speaks; the pronoun may tell that it is a man or a woman. */
  | { readonly kind: 'speaker'; readonly gender: 'm' | 'f' | null }
  /** Who speaks, where anybody is known to. */
  | { readonly kind: 'reporter' }
  /** "dieser", "diese": who of that gender was named last. */
  | { readonly kind: 'last-named'; readonly gender: 'm' | 'f' | null }
  | { readonly kind: 'administration' }
  | { readonly kind: 'nobody' }
  /** A subject that is neither a person nor a body that sits at the table. */
  | { readonly kind: 'third'; readonly noun: string };

/** "diese", "letzterer": the object that was just spoken of, or who was named last. */
export const POINTS_BACK = /^(?:diese|letztere)r?$/u;

/** The debtor that a naming or pronoun tells. */
export function pointed(naming: Naming, namings: readonly Naming[] = [naming]): Debtor {
  if (naming.kind !== 'pronoun') return { kind: 'named', namings };
  const kind = POINTS_BACK.test(naming.name) ? 'last-named' : 'speaker';
  return { kind, gender: naming.gender };
}

/** "Herr Tann und Frau Ilm": who stands before with nothing but "und" or a comma between. */
export function joined(text: string, naming: Naming, all: readonly Naming[]): readonly Naming[] {
  const before = all.find(
    ({ end, kind }) => kind === 'person' && /^(?:,| und| sowie) $/u.test(text.slice(end, naming.start)),
  );
  return before === undefined || naming.kind !== 'person' ? [naming] : [...joined(text, before, all), naming];
}

/** "wird an den Bauhof gegeben, der schriftlich antwortet": whom the relative pronoun takes up. */
export function antecedent(text: string, promised: Promised, all: readonly Naming[]): Debtor | null {
  const { clause } = promised;
  const pronoun = RELATIVE.exec(clause.text)?.[1];
  if (pronoun === undefined || clause.start === 0) return null;
  if (pronoun === 'die' && isPlural(text.slice(promised.verb.start, promised.verb.end)))
    return antecedents(text, clause.start, all);
  const other = pronoun.startsWith('die') ? 'm' : 'f';
  const named = all.findLast(
    ({ end, kind, gender }) => end < clause.start && kind !== 'pronoun' && gender !== other,
  );
  return named === undefined ? null : pointed(named);
}

/** "bittet die Herren Tann und Noll um Hilfe, die sie zusagen": all of them. */
function antecedents(text: string, before: number, all: readonly Naming[]): Debtor | null {
  const last = all.findLast(({ end, kind }) => end < before && kind !== 'pronoun');
  return last === undefined ? null : pointed(last, joined(text, last, all));
}

/** "zusagen", "zusagten" */
const isPlural = (verb: string): boolean => /en$/u.test(verb);

const RELATIVE = /^(der|die|das) (?!\p{Lu})/u;
