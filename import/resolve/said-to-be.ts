import { squeezed } from '../language/folded.ts';
import { isGiven } from '../language/given-names.ts';
import type { Mention } from '../model.ts';
import { frameOf, SIGN, type Somebody } from './frame.ts';
import { isOfficeAlone } from './holders.ts';

/**
 * "Berichterstatterin zu diesem Punkt ist Ratsfrau Birk.", "Frau Birk dankt. Fraktionsvorsitzende ist sie selbst.": whom a sentence
 * says to hold an office, in place of the office alone.
 */
export function saidToBe(text: string, mention: Mention, families: ReadonlySet<string>): Mention {
  if (!isOfficeAlone(mention)) return mention;
  const { role, name: office, organization, start, end } = mention;
  const rest = squeezed(text.slice(end, end + FAR)).split(STOP, 1)[0] ?? '';
  const one = SELF.test(rest) ? lastBefore(text, start, families) : namedIn(rest, families);
  if (one === undefined) return mention;
  const { name, givenName, salutation } = one;
  return {
    kind: 'person',
    ...{ name, givenName, salutation, title: null },
    ...{ role: role ?? office, organization, start, end },
  };
}

function namedIn(rest: string, families: ReadonlySet<string>): Somebody | undefined {
  const { text, people } = frameOf(rest, families);
  return IS.test(text) ? people[0] : fullyNamed(rest);
}

/** "… ist weiterhin Max Adler": without "Herr" and named nowhere else. */
function fullyNamed(rest: string): Somebody | undefined {
  const [words = '', givenName = '', name = ''] = FULL_NAME.exec(rest) ?? [];
  return isGiven(givenName) && !isGiven(name)
    ? { name, givenName, salutation: null, start: 0, end: words.length }
    : undefined;
}

const FULL_NAME =
  /^ (?:ist|war|bleibt|wird|wurde) (?:\p{Ll}+ )?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}[\p{L}-]+)(?=[.,]| und |$)/u;

/** Whom the sentence before names last of those whom the pronoun can mean. */
function lastBefore(text: string, start: number, families: ReadonlySet<string>): Somebody | undefined {
  const before = squeezed(text.slice(Math.max(0, start - FAR), start));
  const who = text.slice(start, start + FAR).includes(' er selbst') ? 'Herr' : 'Frau';
  const { people } = frameOf(before.trimEnd().replace(/\.$/u, '').split(STOP).at(-1) ?? '', families);
  return people.findLast(({ salutation }) => salutation === null || salutation === who);
}

const SELF = /^ (?:ist|war|bleibt|wird|wurde) (?:er|sie) selbst(?=[.,]| und |$)/u;

/** How far behind an office its holder's name may end. */
const FAR = 160;
const STOP = /(?<=\p{Ll}{3})(?<!Prof)\.(?= |$)|[;:]/u;
/** The sentence ends with the name: "Der Vorsitzende ist Frau Birk dankbar" names nobody. */
const IS = new RegExp(
  `^ (?:(?:der|des|zu|für) [^.;:,${SIGN}]{2,60} )?(?:ist|war|bleibt|wird|wurde) (?:\\p{Ll}+ )?(?:\\p{Lu}\\p{L}+ )?${SIGN}(?=,| und |$)`,
  'u',
);
