import type { Salutation } from '../model.ts';
import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found, named } from './found.ts';
import { GIVEN } from './given-names.ts';
import { isLabel } from './labels.ts';
import type { Case, Naming } from './naming.ts';
import { bareOffice } from './officeholders.ts';
import { placedName } from './particled.ts';
import { type FullName, fullName, offices, salutation, titleAsName } from './people.ts';
import { SAID } from './said.ts';
import { atHead, givenByNoun } from './second-name.ts';
import { isThing } from './speaks.ts';
import { title } from './titles.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { wordSet } from './words.ts';

/** "die Herren Adler und Birk": the first of them; the others follow as names of the list. */
export function gentlemen(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const start = /^(?:die|der|den)$/iu.test(textAt(tokens, index)) ? index + 1 : index;
  if (!/^(?:Herren|Damen)$/u.test(textAt(tokens, start))) return null;
  const name = fullName(tokens, start + 1, known.families, true);
  if (!name) return null;
  const man = textAt(tokens, start) === 'Herren';
  return found(tokens, index, name.next, {
    ...named(name),
    plural: true,
    salutation: man ? 'Herr' : 'Frau',
    gender: man ? 'm' : 'f',
    case: /^(?:der|den)$/iu.test(textAt(tokens, index)) ? 'oblique' : 'open',
  });
}

/** The next name of "die Herren Adler, Birk und Tann". */
export function further(
  tokens: readonly Token[],
  index: number,
  known: Acquaintance,
  last: Naming | undefined,
): Found | null {
  if (last?.kind !== 'person' || !last.plural || !/^(?:,|und|sowie)$/u.test(textAt(tokens, index - 1)))
    return null;
  if ((tokens[index - 2]?.end ?? -1) !== last.end) return null;
  const name = likeLast(tokens, fullName(tokens, index, known.families), last);
  const { salutation, gender, role } = last;
  return (
    name &&
    found(tokens, index, name.next, {
      ...named(name),
      plural: true,
      ...{ salutation, gender, role },
      case: last.case,
    })
  );
}

/** "…, Otto Tann und Irmela Birk": where the one before has a given name, the first of two words is one, too. */
function likeLast(tokens: readonly Token[], name: FullName | null, last: Naming): FullName | null {
  const family = name === null ? '' : textAt(tokens, name.next);
  if (name === null || name.given !== null || last.givenName === null) return name;
  if (!touches(tokens, name.next) || !isPlainName(family) || isThing(family)) return name;
  return { ...name, family, given: name.family, next: name.next + 1, sure: true };
}

/** "Herrn Stadtrat Dr. Adler", "Frau Birk". */
export function greeted(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const start = isArticle(tokens, index) && salutation(textAt(tokens, index + 1)) ? index + 1 : index;
  const greeting = textAt(tokens, start);
  const who = salutation(greeting);
  if (!who) return null;
  const stop = textAt(tokens, start + 1) === '.' && /^(?:Hr|Fr)$/u.test(greeting) ? 1 : 0;
  const before = title(tokens, start + 1 + stop);
  const post = abbreviatedOffice(tokens, before.next) ?? offices(tokens, before.next, who === 'Frau');
  const plain = fullName(tokens, post.next, known.families, true) ?? placedName(tokens, post.next);
  const full = plain && initialled(tokens, plain, known);
  const called = full === null ? calledSo(tokens, before.next) : null;
  const name =
    givenByNoun(tokens, atHead(tokens, index, full)) ??
    titleAsName(tokens, start + 1 + stop, before.next) ??
    called;
  if (!name) return addressed(tokens, index, post, who);
  const owner = ownerOf(tokens, name, known);
  return found(tokens, index, name.next, {
    kind: 'person',
    name: owner ?? name.family,
    givenName: name.given,
    title:
      [plain || called ? before.title : null, name.title].filter((one) => one !== null).join(' ') || null,
    role: called === null ? post.role : null,
    salutation: who,
    gender: who === 'Frau' ? 'f' : 'm',
    case: owner === null ? greetedCase(tokens, index, greeting) : 'oblique',
  });
}

/** "der Frau Birk", "dem Herrn Adler"; in "…, dem Herr Adler zustimmt" it is none, for he is the subject. */
function isArticle(tokens: readonly Token[], index: number): boolean {
  const word = textAt(tokens, index);
  return /^de[smnr]$/iu.test(word) && !(/^de[mn]$/u.test(word) && textAt(tokens, index + 1) === 'Herr');
}

/** "Frau Birks Frage", "Herrn Adlers zweiter Hinweis": the name without the ending; null where it has none. */
function ownerOf(tokens: readonly Token[], { family, next }: FullName, known: Acquaintance): string | null {
  if (!/[^s]s$/u.test(family) || known.families.has(family)) return null;
  const adjective = /^\p{Ll}{3,}e[rsnm]?$/u.test(textAt(tokens, next)) ? 1 : 0;
  return SAID.test(textAt(tokens, next + adjective)) ? family.slice(0, -1) : null;
}

/** "Herr und Frau Birk", "Frau Dr. und Herrn Birk": the first of a couple, who bears the name that stands behind the other. */
export function couple(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const who = salutation(textAt(tokens, index));
  const own = title(tokens, index + 1);
  const other = salutation(textAt(tokens, own.next + 1));
  if (!who || !other || who === other || !/^(?:und|u|&)$/u.test(textAt(tokens, own.next))) return null;
  const { next } = title(tokens, own.next + 2);
  const name = fullName(tokens, next, known.families, true);
  if (name === null) return null;
  return found(tokens, index, own.next, {
    kind: 'person',
    name: name.family,
    ...{ title: own.title, salutation: who, gender: who === 'Frau' ? 'f' : 'm' },
    case: greetedCase(tokens, index, textAt(tokens, index)),
  });
}

/** "Herr Bürgermeister": an office without a name. */
function addressed(
  tokens: readonly Token[],
  index: number,
  { role, next }: { role: string | null; next: number },
  who: Salutation,
): Found | null {
  if (role === null) return null;
  return found(tokens, index, next, { kind: 'office', name: role, role, gender: who === 'Frau' ? 'f' : 'm' });
}

/** "Herr Meno P. fragt": before an initial and a small word stands a given name, whether a list has it or not. */
function initialled(tokens: readonly Token[], name: FullName, known: Acquaintance): FullName {
  const initial = textAt(tokens, name.next);
  const isInitial = /^\p{Lu}\p{Ll}?$/u.test(initial) && textAt(tokens, name.next + 1) === '.';
  if (!isInitial || name.given !== null || known.families.has(name.family)) return name;
  if (!touches(tokens, name.next) || !/^(?:\p{Ll}|[,(])/u.test(textAt(tokens, name.next + 2))) return name;
  return { ...name, family: `${initial}.`, given: name.family, next: name.next + 2 };
}

/** "Herr Meister fragt": what could be a calling is the name where none follows. */
function calledSo(tokens: readonly Token[], index: number): FullName | null {
  const word = textAt(tokens, index);
  return CALLINGS.has(word) ? { family: word, given: null, title: null, next: index + 1, sure: false } : null;
}

const CALLINGS = wordSet('calling-names');

const NOBILITY = /^(Graf|Freiherr|Baron|Gräfin|Freifrau|Baronin)(?:en|n|s)?$/u;

/** Whether a word is a title of birth, in any case. */
export function isNobility(word: string): boolean {
  return NOBILITY.test(word);
}

/** "Graf von Tann", "Freifrau von der Au": a title of birth in place of a salutation. */
export function noble(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const word = NOBILITY.exec(textAt(tokens, index))?.[1];
  if (!word || !/^(?:von|vom|van|zu)$/u.test(textAt(tokens, index + 1))) return null;
  const name = fullName(tokens, index + 1, known.families, true);
  if (!name) return null;
  const woman = /^(?:Gräfin|Freifrau|Baronin)$/u.test(word);
  return found(tokens, index, name.next, {
    ...named(name),
    title: [word, name.title].filter((one) => one !== null).join(' '),
    gender: woman ? 'f' : 'm',
    case: textAt(tokens, index) === word ? 'open' : 'oblique',
  });
}

/** "Herr Stadtv. Adler", "Herr BzStR Birk": an abbreviated office before the name. */
function abbreviatedOffice(tokens: readonly Token[], index: number): { role: string; next: number } | null {
  const text = textAt(tokens, index);
  if (isLabel(text) && /^\p{Lu}\p{Ll}/u.test(textAt(tokens, index + 1)))
    return { role: text, next: index + 1 };
  const name = textAt(tokens, index + 2);
  const stop = textAt(tokens, index + 1) === '.' && touches(tokens, index + 2);
  if (!stop || !/^\p{Lu}\p{Ll}{2,}$/u.test(text) || GIVEN.has(text) || !/^\p{Lu}\p{Ll}{2,}/u.test(name))
    return null;
  return bareOffice(tokens, index + 2, false) ? null : { role: `${text}.`, next: index + 2 };
}

function greetedCase(tokens: readonly Token[], index: number, greeting: string): Case {
  const first = textAt(tokens, index).toLowerCase();
  if (/^(?:des|dem|den|der)$/u.test(first) || greeting === 'Herrn') return 'oblique';
  return greeting === 'Frau' || greeting === 'Fr' ? 'open' : 'nominative';
}
