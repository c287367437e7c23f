import { isGiven } from '../language/given-names.ts';
import type { Attendee } from '../model.ts';

/** So many names must show that a list is turned. */
const ENOUGH = 3;

/**
 * "Birk Rosa", "Adler Max": a list that prints family names first and no comma behind them. One name does not tell it; most names of
 * the list do, whose last word is a known given name and whose first is none. Behind an office ("Beigeordnete Rosa Birk") names stand in reading order.
 */
export function inReadingOrder(people: readonly Attendee[]): Attendee[] {
  const turned = people.filter((one) => isBare(one) && isGiven(one.familyName) && !isGiven(one.givenName));
  const straight = people.filter((one) => isBare(one) && !isGiven(one.familyName) && isGiven(one.givenName));
  if (turned.length < ENOUGH || turned.length <= straight.length) return [...people];
  return people.map((one) =>
    isBare(one) && !straight.includes(one) && (one.role === null || isGiven(one.familyName))
      ? { ...one, familyName: one.givenName, givenName: one.familyName }
      : one,
  );
}

type Bare = Attendee & { readonly givenName: string };

/** Two words and no "Herr" or "Frau" before them. */
function isBare(one: Attendee): one is Bare {
  return (
    one.salutation === null &&
    one.givenName !== null &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(one.givenName) &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(one.familyName)
  );
}
