import { caseOf, type Lead, lead } from './determiners.ts';
import { type Acquaintance, type Found, found, named } from './found.ts';
import { baseOfNoun } from './nouns/index.ts';
import { type BareOffice, bareOffice } from './officeholders.ts';
import { memberName } from './particled.ts';
import { type FullName, fullName, salutation } from './people.ts';
import { atHead } from './second-name.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';

/** "der Vorsitzende", "Bürgermeisterin Birk", "die Geschäftsführerin des Jobcenters". */
export function titled(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const before = owned(tokens, index);
  const from = index + Math.min(before.length, 1);
  const feminine = /^(?:die|der|eine|einer)$/u.test(before.determiner ?? '') || before.determiner === null;
  const placed = before.length > 0 && PLACED.test(textAt(tokens, from)) ? 1 : 0;
  const held =
    bareOffice(tokens, from, womanly(tokens, from, before.determiner)) ??
    (placed > 0 ? bareOffice(tokens, from + placed, feminine) : null) ??
    (before.length > 1 ? bareOffice(tokens, index + before.length, feminine) : null);
  if (!held) return null;
  const name = holder(tokens, index, held, known);
  const ranked = /^Erste[rn]?$/u.test(textAt(tokens, held.next - 2));
  if (isBodyToo(tokens, held.next - 1) && !ranked && (!name || before.length > 0)) return null;
  const gender = held.gender;
  const several = held.plural || areSeveral(before.determiner, gender);
  const kase = isWeak(tokens, held, before.determiner)
    ? 'oblique'
    : caseOf(before.determiner, gender, several);
  if (name && !/^(?:Herrn?|Frau)$/u.test(textAt(tokens, held.next))) {
    return found(tokens, index, name.next, {
      ...named(name),
      role: held.role,
      gender,
      plural: held.plural,
      case: kase,
    });
  }
  const bare = before.length === 0 && !isMelted(textAt(tokens, index - 1));
  if (bare && !salutation(textAt(tokens, held.next)) && index > 0 && !held.plural) return null;
  return found(tokens, index, held.next, {
    kind: held.plural ? 'group' : 'office',
    name: held.plural ? plural(textAt(tokens, held.next - 1)) : held.role,
    role: held.role,
    gender,
    plural: several,
    case: kase,
  });
}

/** "Deren Sprecher", "so dessen Leiterin": at the head, where no relative clause begins, as "ihr Sprecher". */
function owned(tokens: readonly Token[], index: number): Lead {
  if (!opensOwned(textAt(tokens, index)) || (index > 0 && textAt(tokens, index - 1) !== 'so'))
    return lead(tokens, index);
  const isWomans = /in$/u.test(textAt(tokens, index + 1));
  return { length: 1, determiner: isWomans ? 'ihre' : 'ihr' };
}

/** Whether a word may tell whose office follows. */
export function opensOwned(word: string): boolean {
  return /^[Dd](?:eren|essen)$/u.test(word);
}

/** "aller Bürgermeister", "die Vertreter der Verwaltung": not one of them is meant, nor with "jedem Ratsmitglied". */
function areSeveral(determiner: string | null, gender: BareOffice['gender']): boolean {
  const words = determiner ?? '';
  return (
    /^(?:alle[rn]?|viele[rn]?|einige[rn]?|mehrere[rn]?|jede[rnms]?)$/u.test(words) ||
    (words === 'die' && gender === 'm')
  );
}

/** "Ratsherrn Adler", "Beigeordneten Birk": without an article no nominative of one man ends so. */
function isWeak(tokens: readonly Token[], { plural, next }: BareOffice, determiner: string | null): boolean {
  return (
    determiner === null &&
    !plural &&
    /(?:[Hh]errn|eten|enden|[ae]nten|isten)$/u.test(textAt(tokens, next - 1))
  );
}

/** "die Lindenauer Bürgermeisterin": the place as an adjective. */
const PLACED = /^\p{Lu}\p{Ll}{3,}er$/u;

/** "vom Wehrführer", "laut Ortsvorsteher": the article stands in the preposition, or is left out behind it. */
export function isMelted(word: string): boolean {
  return /^(?:[Vv]om|[Bb]eim|[Ll]aut|[Ss]eitens)$/u.test(word);
}

function holder(
  tokens: readonly Token[],
  index: number,
  held: BareOffice,
  known: Acquaintance,
): FullName | null {
  const name = nameBehind(tokens, held, known) ?? memberName(tokens, index, held.next, held.role, known);
  return atHead(tokens, index, name);
}

/** The name that an office stands before; "Vertreter von …" tells for whom, not who. */
function nameBehind(tokens: readonly Token[], held: BareOffice, known: Acquaintance): FullName | null {
  const speaksFor =
    /^(?:von|vom)$/u.test(textAt(tokens, held.next)) &&
    /(?:vertreter|leiter|sprecher|führer|direktor)(?:in)?$/iu.test(held.role);
  if (!touches(tokens, held.next) || speaksFor || isOfPlace(tokens, held, known)) return null;
  const name = fullName(tokens, held.next, known.families);
  if (name !== null && isField(name, held, known)) return null;
  return name !== null && held.plural && !isOneOfMany(tokens, name.next) ? null : name;
}

/**
 * "der Ortsvorsteher von Auendorf", "Ortsvorsteher Auendorf" where the text has "in Auendorf", too: what he is head of, unless
 * the list has somebody called so.
 */
function isOfPlace(tokens: readonly Token[], { role, next }: BareOffice, known: Acquaintance): boolean {
  if (!/(?:bürgermeister|vorsteher|brandmeister|^orts\p{L}*rat)(?:in)?$/iu.test(role)) return false;
  const word = textAt(tokens, next);
  if (word === 'von') return !known.families.has(`von ${textAt(tokens, next + 1)}`);
  return known.places?.has(word) === true && !isKnown(tokens, next, known);
}

/** Whether a name of the list stands at a token, or behind a given one there. */
function isKnown(tokens: readonly Token[], at: number, { families }: Acquaintance): boolean {
  return families.has(textAt(tokens, at)) || families.has(textAt(tokens, at + 1));
}

/** "die Abteilungsleiterin Grünflächen": a field of work that somebody heads. */
function isField({ family, given, title }: FullName, { role }: BareOffice, known: Acquaintance): boolean {
  return (
    given === null &&
    title === null &&
    HEADS.test(role) &&
    !known.families.has(family) &&
    /(?:en|ung|wesen|schaft|ei|bau|recht|amt|hof|dienste?)$|^(?:Bau|Recht|Personal|Kultur|Sport|Umwelt|Verkehr|Jugend|Technik|Vertrieb)$/u.test(
      family,
    ) &&
    baseOfNoun(family.toLowerCase()) !== null
  );
}

const HEADS = /(?:leiter|dezernent|beauftragte|manager|sachbearbeiter)(?:in|r)?$/iu;

/** "die Wirtschaftsprüferin": a calling that the list gives somebody, who is meant by it. */
export function calling(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const determiner = textAt(tokens, index).toLowerCase();
  const word = textAt(tokens, index + 1);
  if (!/^(?:der|die|de[mns])$/u.test(determiner) || !isCapitalised(word)) return null;
  const base = [word, word.replace(/(?:e?s|e?n)$/u, '')].find((one) => known.callings?.has(one) === true);
  const named = isCapitalised(textAt(tokens, index + 2)) && touches(tokens, index + 2);
  if (base === undefined || named) return null;
  const gender = /in$/u.test(base) ? 'f' : 'm';
  const kase = caseOf(determiner, gender, false);
  return found(tokens, index, index + 2, { kind: 'office', name: base, role: base, gender, case: kase });
}

/** "den Ratsherren Adler und Birk": several offices stand before several names; "den Mitgliedern Einsicht geben" names nobody. */
function isOneOfMany(tokens: readonly Token[], next: number): boolean {
  return /^(?:,|und|sowie|\/|\()$/u.test(textAt(tokens, next));
}

/** "Ratsmitgliedern" → "Ratsmitglieder". */
function plural(word: string): string {
  return word.replace(/ern$/u, 'er');
}

/** "Der Stadtrat beschließt" is the body, "Stadtrat Adler fragt" is a member, "der Erste Stadtrat" the mayor's deputy. */
function isBodyToo(tokens: readonly Token[], index: number): boolean {
  return /^(?:\p{L}*gemeinde|stadt)rat(?:s|es)?$/iu.test(textAt(tokens, index));
}

/** Whether an adjectival office is a woman's: "die Vorsitzende", "Beigeordnete Dr. Birk". */
function womanly(tokens: readonly Token[], office: number, determiner: string | null): boolean {
  const ending = /(e[rnms]?)$/u.exec(textAt(tokens, office))?.[1] ?? '';
  if (determiner === null) return ending === 'e';
  return /^(?:die|eine)$/u.test(determiner) || (/^(?:der|einer)$/u.test(determiner) && ending === 'en');
}
