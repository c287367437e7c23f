import { MASK } from '../language/mask-sign.ts';
import { NOUNS } from '../language/nouns/index.ts';
import { literally } from '../language/words.ts';
import type { PersonFact, PersonKind } from '../model.ts';
import { kindOfRole } from '../resolve/offices.ts';
import { isInitial } from '../resolve/player.ts';
import { isNounName } from './name-words.ts';

/** How one person is called in a text, and what stands there instead. */
export interface Hiding {
  readonly pattern: RegExp;
  readonly pseudonym: string;
  /** The family name has an ß, which capitals write SS. */
  readonly isSharp: boolean;
  /** The letters with which the family name begins, in small ones; no match is without them. */
  readonly begins: string;
  /** The words of the name, in small letters. */
  readonly words: readonly string[];
}

/** What tells by which words somebody is named. */
export type Named = Pick<PersonFact, 'familyName' | 'givenName' | 'salutation'>;
/** What tells others from them. */
export type Other = Named & { readonly roles: readonly { readonly role: string | null }[] };

/** Whether a name is told at all: "Einwohnerin" is none, nor is any other noun that stands alone. */
export function bearsName({ familyName, givenName, salutation }: Named): boolean {
  if (isInitial(familyName)) return true;
  if (SALUTATION.test(familyName)) return false;
  if (isNounName(familyName)) return true;
  if (kindOfRole(familyName) !== null) return false;
  if (givenName !== null || salutation !== null) return true;
  return NOUNS.rest(familyName.toLowerCase()) === null;
}

/**
 * Finds the person wherever the text names her: by her family name, with her given name before or behind it, in
 * capitals, inflected, and broken at the end of a line. What is a word besides ("Sommer") is no name behind an article,
 * and an initial only behind Herr or Frau or a given name. Others of that family in the document stay whom their given
 * name, office or salutation tells apart.
 */
export function hidingOf(person: Named, pseudonym: string, others: readonly Other[]): Hiding {
  const { familyName, givenName } = person;
  const family = `(?<family>${broken(familyName)})(?:(?<=\\p{L})(?:['’]s|es|s|['’])(?!\\p{L}))?`;
  const given = givenName === null ? '' : `(?<given>${broken(givenName)})`;
  const before = given === '' ? '' : `(?:${given}\\s{1,12})?`;
  const behind = given === '' ? '' : `(?:,\\s{1,12}${given.replace('given', 'turned')}(?!\\p{L}))?`;
  const end = familyName.endsWith('.') ? '' : '(?!\\p{L})';
  const guards = [...tellingApart(person, others), guardOf(familyName, givenName)].join('');
  const source = `(?<![\\p{L}\\p{N}${MASK}])${before}${guards}${family}${end}${behind}`;
  const words = `${givenName ?? ''} ${familyName}`
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 2);
  const [begins = ''] = /^\p{L}+/u.exec(inSmall(familyName)) ?? [];
  return { pattern: new RegExp(source, 'giu'), pseudonym, isSharp: /ß/u.test(familyName), begins, words };
}

/** What may be half a name, with what stands before: captions break off, at their end and where they tell who speaks. */
const HALF = /(?<!\p{L})(?:\p{Lu}[\p{L}.-]{1,40}\s){0,3}(?<half>\p{Lu}[\p{L}-]{2,40})(?=…(?:$|: ))/gu;

/** No caption is longer. */
const LONGEST_CAPTION = 300;

/** What may be halves of names in a caption, in small letters; "Lund-Bir" may be of "Birk" behind another name. */
export function halvesIn(text: string): readonly string[] {
  if (text.length > LONGEST_CAPTION || !text.includes('…')) return [];
  return [...text.matchAll(HALF)].flatMap(({ groups }) => {
    const parts = (groups?.['half'] ?? '').toLowerCase().split('-');
    return parts.map((_, from) => parts.slice(from).join('-'));
  });
}

/** A caption that breaks off in the middle of the name; given names before it are hidden as well. */
export function withoutHalf(text: string, { words }: Hiding): string {
  return text.replace(HALF, (...match) => {
    const found = String(match[0]);
    const { half = '' } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (!words.some((word) => word.startsWith(half.toLowerCase()))) return found;
    const before = found
      .slice(0, -half.length)
      .replace(/[\p{L}-]+/gu, (word) => (words.includes(word.toLowerCase()) ? blocked(word) : word));
    return before + blocked(half);
  });
}

/** The text with the pseudonym in the place of the name: as long as before. */
export function replaced(text: string, { pattern, pseudonym, isSharp }: Hiding): string {
  return text.replace(pattern, (...match) => {
    const words = String(match[0]);
    const { given, family = '', turned } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    // "Voss" is another name than "Voß", "VOSS" is not.
    if (isSharp && /s[^\p{L}]*s/u.test(family)) return words;
    const from = given === undefined ? 0 : words.indexOf(family, given.length);
    const to = turned === undefined ? words.length : words.lastIndexOf(turned);
    return (
      blocked(words.slice(0, from)) + filledWith(words.slice(from, to), pseudonym) + blocked(words.slice(to))
    );
  });
}

/** Pseudonym first, then as many blocks as are left; white space and a comma stay. */
function filledWith(words: string, pseudonym: string): string {
  let used = 0;
  return words.replace(/[^\s,]/gu, (sign) => {
    const instead = pseudonym[used] ?? MASK;
    used += 1;
    return instead + MASK.repeat(sign.length - 1);
  });
}

/** As many blocks as signs; white space and a comma stay. */
export function blocked(words: string): string {
  return words.replace(/[^\s,]/gu, (sign) => MASK.repeat(sign.length));
}

/** Between two letters: a hyphen at the end of a line, or one that is seen only there. */
export const BREAK = '(?:[-\u00ad]\\s{1,12}|\u00ad)';
const APOSTROPHE = /['’‘´`]/u;

/** With white space for each blank, and a hyphen and the end of a line between any two letters. */
function broken(name: string): string {
  const printed = /\p{Ll}/u.test(name) ? name : name.replaceAll('SS', 'ß');
  const signs = [...printed.normalize('NFC')].map((sign, place, all) => {
    if (/\s/u.test(sign)) return '\\s{1,12}';
    if (sign === '-') return '(?:-\\s{0,12}|\\s{1,12})';
    const letter = written(sign);
    const isInside = /\p{L}/u.test(sign) && /\p{L}/u.test(all[place + 1] ?? '');
    return isInside ? `${letter}${BREAK}?` : letter;
  });
  return signs.join('');
}

/** A word as it stands, and without what inflects a name. */
export function uninflected(word: string): readonly string[] {
  return [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')];
}

/** A sign as print has it, in capitals, too. */
function written(sign: string): string {
  if (APOSTROPHE.test(sign)) return APOSTROPHE.source;
  if (/ß/u.test(sign)) return `(?:ß|s${BREAK}?s)`;
  return /[ıİI]/u.test(sign) ? '(?:[ıİi]|i\u0307)' : literally(sign);
}

/** In small letters, as those of capitals are, too: "Voß" and "VOSS", "Yıldız" and "YILDIZ". */
export function inSmall(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ı|i\u0307/gu, 'i');
}

/** What has to stand before the family name, or must not. */
function guardOf(familyName: string, givenName: string | null): string {
  const called = ['Herrn?', 'Frau', 'Fr\\.', 'Hr\\.', 'Familie', 'Eheleuten?', 'Ehepaar', 'Dr\\.', 'Prof\\.'];
  if (givenName !== null) called.push(broken(givenName));
  // A caption begins with the family name alone.
  if (isInitial(familyName))
    return `(?:(?<=(?<!\\p{L})(?:${called.join('|')})\\s{1,12})|(?<![^])(?=[^:]{2,8}: ))`;
  if (NOUNS.rest(familyName.toLowerCase()) === null) return '';
  return `(?<!(?<!\\p{L})${ARTICLE}\\s{1,12})`;
}

const SALUTATION = /^(?:Herrn?|Frau|Dr\.?|Prof\.?)$/u;
const ARTICLE =
  '(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?ein(?:e[rnms]?)?|[iaz]m|zur|vom|beim|ins|ans|dies(?:e[rnms]?)|jed(?:e[rnms]))';

/** Must not stand before or behind: what tells somebody else of the family. */
function tellingApart(person: Named, others: readonly Other[]): string[] {
  const family = others.filter((other) => other.familyName === person.familyName);
  return family.flatMap((other) => {
    const salutation = other.salutation !== person.salutation ? other.salutation : null;
    const given = other.givenName !== person.givenName ? other.givenName : null;
    const words = [given, salutation, ...other.roles.map(({ role }) => role)].filter((word) => word !== null);
    const before = words.map((word) => `(?<!(?<!\\p{L})${escaped(word)}\\s{1,12})`);
    const named = given === null ? [] : [`(?!${broken(other.familyName)},\\s{1,12}${escaped(given)})`];
    return [...before, ...named];
  });
}

function escaped(word: string): string {
  return literally(word).replace(/\s+/gu, '\\s{1,12}');
}

/** Who has no office to be called by. */
export function calledInstead({
  kind,
  salutation,
  roles,
}: Pick<PersonFact, 'kind' | 'salutation'> & Pick<Other, 'roles'>): string {
  const role = roles.find((one) => one.role !== null)?.role;
  return role ?? INSTEAD[kind]?.[salutation ?? 'nobody'] ?? INSTEAD.private[salutation ?? 'nobody'];
}

const RESIDENT = { Herr: 'Einwohner', Frau: 'Einwohnerin', nobody: 'Einwohner/in' };
const INSTEAD: Readonly<Record<PersonKind, Readonly<Record<'Herr' | 'Frau' | 'nobody', string>>>> = {
  private: RESIDENT,
  unknown: RESIDENT,
  elected: { Herr: 'Ratsherr', Frau: 'Ratsfrau', nobody: 'Ratsmitglied' },
  administration: { Herr: 'Mitarbeiter', Frau: 'Mitarbeiterin', nobody: 'Mitarbeiter/in' },
  guest: { Herr: 'Gast', Frau: 'Gast', nobody: 'Gast' },
};
