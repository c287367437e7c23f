import { body } from '../language/bodies.ts';
import { isPlainName } from '../language/family-names.ts';
import { isGiven } from '../language/given-names.ts';
import { baseOfNoun, NOUNS } from '../language/nouns/index.ts';
import { isThing } from '../language/speaks.ts';
import { wordSet } from '../language/words.ts';
import type { PersonFact } from '../model.ts';
import { kindOfRole } from '../resolve/offices.ts';

const BLANKS = '[^\\S\\r\\n\\f]';
/** White space without an empty line. */
export const SPACE = `(?:${BLANKS}{1,12}|${BLANKS}{0,12}\\r?\\n${BLANKS}{0,12}(?!\\s))`;
/** "O'Hara", "D’Annecke"; no genitive ("Birk's"). */
const LETTER = "(?:['’](?!s(?!\\p{L})))?\\p{L}";
export const WORD = `\\p{Lu}(?:${LETTER}){1,24}(?:-\\p{Lu}(?:${LETTER}){1,24}){0,2}`;
const PARTICLE = `(?:(?:von|van|de|zu|zur|vom|el|al|di|da|del|VON|VAN|DE|ZU|ZUR|VOM)${SPACE}(?:(?:der|den|dem|la|DER|DEN|DEM)${SPACE})?)?`;
export const TITLES = `(?:(?:Dr|DR|Prof|PROF|Dipl\\.-Ing)\\.${SPACE}){0,2}`;
const INITIALS = `(?:\\p{Lu}\\.${BLANKS}?){0,2}`;
/** A name of one to three words, behind up to two initials. */
export const WORDS = `${INITIALS}${PARTICLE}${WORD}(?:${SPACE}${PARTICLE}${WORD}){0,2}`;
export const GREETING = '(?<![\\p{L}-])(?:Herrn?|HERRN?|Frau|FRAU|Hr\\.|Fr\\.)';

const NOUN_NAMES = wordSet('families-nouns');

/** Whether a word that is a noun besides is the name of many families ("Koch", "Sommer"). */
export function isNounName(word: string): boolean {
  return NOUN_NAMES.has(word);
}

/** No noun of the dictionary, no street, no office and no word of another kind. */
export function canBeName(printed: string): boolean {
  const word = withoutCapitals(printed);
  const isNoun = NOUNS.rest(word.toLowerCase()) !== null || STREET.test(word);
  return isPlainName(word) && !isThing(word) && !isNoun && kindOfRole(word) === null;
}

const STREET = /(?:straße|strasse|gasse|weg|platz|allee|ring|ufer|damm|chaussee)$/u;

/** "QUERBACH" as "Querbach": only where all of a word is in capitals. */
function withoutCapitals(word: string): string {
  return /\p{Ll}/u.test(word) ? word : word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** Whether a word is a given name by the lists, in capitals, too. */
export function isGivenName(word: string): boolean {
  return isGiven(withoutCapitals(word));
}

/**
 * Given and family name of one to three words; what is no more than a noun behind a name is none of it.
 * @param isGivenFirst the first word is known to be a given name
 */
export function nameIn(
  words: string,
  isGivenFirst = false,
): Pick<PersonFact, 'familyName' | 'givenName'> | null {
  const [initials = ''] = LEADING.exec(words) ?? [];
  const names: string[] = [];
  for (const [gap, particle, word = ''] of words.slice(initials.length).matchAll(PART)) {
    const isSure = isGivenFirst && names.length === 1 && canBeName(word);
    if (names.length > 0 && !isSure && !goesOn(names.at(-1) ?? '', gap, particle ?? '', word)) break;
    names.push(`${particle ?? ''}${word}`);
  }
  const familyName = names.at(-1) ?? '';
  if (names.length === 1 && kindOfRole(familyName) !== null && !isNounName(familyName)) return null;
  const given = [initials.trim(), ...names.slice(0, -1)].filter((name) => name !== '');
  return { familyName, givenName: given.join(' ') || null };
}

const LEADING = new RegExp(`^${INITIALS}`, 'u');

/** Whether a word belongs to the name before it: "Herr Ole Querbach", not "Herr Querbach zu Fragen". */
function goesOn(before: string, gap: string, particle: string, word: string): boolean {
  if (/^z/iu.test(particle)) return isGivenName(before) && baseOfNoun(word.toLowerCase()) === null;
  // "Herr Peter von der Feuerwehr"
  if (particle !== '' && body(word) !== null) return false;
  const isWrapped = /^[^\p{L}]*\n/u.test(gap);
  if (isGivenName(before)) return !isWrapped || canBeName(word) || isNounName(word);
  if (/^(?:van|de|di|da|del|el|al)\s/iu.test(particle)) return true;
  return particle === '' && !isWrapped && canBeName(word);
}

const PART = new RegExp(`${SPACE}?(${PARTICLE})(${WORD})`, 'gu');
