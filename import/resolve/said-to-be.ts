import { squeezed } from '../language/folded.ts';
import type { Mention } from '../model.ts';
import { frameOf, SIGN } from './frame.ts';
import { isOfficeAlone } from './holders.ts';

/** "Berichterstatterin zu diesem Punkt ist Ratsfrau Birk.": whom a sentence says to hold an office, in place of the office alone. */
export function saidToBe(text: string, mention: Mention, families: ReadonlySet<string>): Mention {
  if (!isOfficeAlone(mention)) return mention;
  const { role, name: office, organization, start, end } = mention;
  const rest = squeezed(text.slice(end, end + FAR)).split(STOP, 1)[0] ?? '';
  const frame = frameOf(rest, families);
  const [one] = frame.people;
  if (one === undefined || !IS.test(frame.text)) return mention;
  const { name, givenName, salutation } = one;
  return {
    kind: 'person',
    ...{ name, givenName, salutation, title: null },
    ...{ role: role ?? office, organization, start, end },
  };
}

/** How far behind an office its holder's name may end. */
const FAR = 160;
const STOP = /(?<=\p{Ll}{3})(?<!Prof)\.(?= |$)|[;:]/u;
/** The sentence ends with the name: "Der Vorsitzende ist Frau Birk dankbar" names nobody. */
const IS = new RegExp(
  `^ (?:(?:der|des|zu|für) [^.;:,${SIGN}]{2,60} )?(?:ist|war|bleibt|wird|wurde) (?:\\p{Ll}+ )?(?:\\p{Lu}\\p{L}+ )?${SIGN}(?=,| und |$)`,
  'u',
);
