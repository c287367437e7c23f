import type { Mention } from '../model.ts';
import { familyKey, givenKey } from './identity.ts';
import { genderTold, isInitial, type Player } from './player.ts';

/**
 * Whom of the attendance list a full name means that one letter is missing from, or one too many stands in: "Wilhem Tamm" of the
 * listed "Wilhelm Tamm", "Max Lidemann" of "Max Lindemann". Where a letter is another ("Meyer" and "Meier"), or where two people
 * of the list could be meant, nobody is. `among` are those of the name as printed: he is one of them from now on.
 */
export function misprinted(mention: Mention, listed: readonly Player[], among: Player[]): Player | undefined {
  const { name, givenName } = mention;
  if (givenName === null || isInitial(givenName)) return undefined;
  const [family, given] = [familyKey(name), givenKey(givenName)];
  const meant = listed.filter((player) => {
    const known = player.givenName === null ? '' : givenKey(player.givenName);
    if (known === '' || isOther(mention, player)) return false;
    return player.key === family
      ? lacksLetter(given, known)
      : given === known && lacksLetter(family, player.key);
  });
  const [one] = meant;
  if (one === undefined || meant.length > 1) return undefined;
  if (!among.includes(one)) among.push(one);
  return one;
}

function isOther(mention: Mention, { salutation }: Player): boolean {
  const told = genderTold(mention);
  return told !== null && salutation !== null && told !== salutation;
}

/** Names of so many letters are no others with one letter less: "Jan" and "Jana", "Karin" and "Karina" are two. */
const LONG = 6;

/** Whether one word is the other without one letter within it: what only ends otherwise is another name ("Christian", "Christiane"). */
function lacksLetter(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LONG || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}
