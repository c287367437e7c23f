import { merge } from './appositions.ts';
import { body, isAbbreviation } from './bodies.ts';
import { caseOf, lead } from './determiners.ts';
import { LABELS } from './labels.ts';
import { type Case, type Naming, NOBODY } from './naming.ts';
import { personNoun } from './nouns.ts';
import { type BareOffice, bareOffice } from './officeholders.ts';
import { type FullName, fullName, GIVEN, isGiven, offices, salutation, title, touches } from './people.ts';
import { isListed, phraseEnd } from './phrases.ts';
import { pronoun } from './pronouns.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

const PREPOSITION =
  /^(?:von|vom|bei|beim|mit|an|am|für|zu|zum|zur|auf|durch|gegen|ohne|um|nach|aus|in|im|seit|über|unter|vor|hinter|neben|zwischen|gegenüber|wegen|laut|lt|seitens|trotz|statt|namens|per|je|pro|via|inklusive|samt|nebst|außer|bis)$/iu;

/** What the scan knows besides the sentence: family names of the attendance list. */
export interface Acquaintance {
  readonly families: ReadonlySet<string>;
}

/** Everybody a sentence names or points at, in order, without overlaps. */
export function namings(tokens: readonly Token[], known: Acquaintance): Naming[] {
  const found: Naming[] = [];
  let index = 0;
  while (index < tokens.length) {
    const one = further(tokens, index, known, found.at(-1)) ?? first(tokens, index, known);
    if (one) found.push(one.naming);
    index = one ? one.next : index + 1;
  }
  return merge(tokens, found);
}

/** What the first rule that fits finds at a token. */
function first(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  for (const rule of RULES) {
    const found = rule(tokens, index, known);
    if (found) return found;
  }
  return null;
}

/** The next name of "die Herren Adler, Birk und Tann". */
function further(
  tokens: readonly Token[],
  index: number,
  known: Acquaintance,
  last: Naming | undefined,
): Found | null {
  if (last?.kind !== 'person' || !last.plural || !/^(?:,|und|sowie)$/u.test(tokens[index - 1]?.text ?? ''))
    return null;
  if ((tokens[index - 2]?.end ?? -1) !== last.end) return null;
  const name = fullName(tokens, index, known.families);
  const { salutation, gender } = last;
  return (
    name &&
    named(tokens, index, name.next, {
      kind: 'person',
      name: name.family,
      givenName: name.given,
      title: name.title,
      plural: true,
      salutation,
      gender,
      case: last.case,
    })
  );
}

interface Found {
  readonly naming: Naming;
  readonly next: number;
}
type Rule = (tokens: readonly Token[], index: number, known: Acquaintance) => Found | null;

/** Tried in this order at every token. */
const RULES: readonly Rule[] = [gentlemen, greeted, labelled, titled, introduced, fullyNamed, pointed];

function named(
  tokens: readonly Token[],
  from: number,
  next: number,
  what: Partial<Naming> & Pick<Naming, 'kind' | 'name'>,
): Found | null {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (!first || !last) return null;
  const governed = PREPOSITION.test(tokens[from - 1]?.text ?? '');
  const naming = { ...NOBODY, ...what, start: first.start, end: last.end };
  return { naming: governed ? { ...naming, case: 'oblique' } : naming, next };
}

/** "die Herren Adler und Birk": the first of them; the others follow as names of the list. */
function gentlemen(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const start = /^(?:die|der|den)$/iu.test(tokens[index]?.text ?? '') ? index + 1 : index;
  if (!/^(?:Herren|Damen)$/u.test(tokens[start]?.text ?? '')) return null;
  const name = fullName(tokens, start + 1, known.families, true);
  if (!name) return null;
  const man = tokens[start]?.text === 'Herren';
  return named(tokens, index, name.next, {
    kind: 'person',
    name: name.family,
    givenName: name.given,
    title: name.title,
    plural: true,
    salutation: man ? 'Herr' : 'Frau',
    gender: man ? 'm' : 'f',
    case: /^(?:der|den)$/iu.test(tokens[index]?.text ?? '') ? 'oblique' : 'open',
  });
}

/** "Herrn Stadtrat Dr. Adler", "Frau Birk". */
function greeted(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const start =
    /^(?:des|dem|den|der)$/iu.test(tokens[index]?.text ?? '') && salutation(tokens[index + 1]?.text ?? '')
      ? index + 1
      : index;
  const greeting = tokens[start]?.text ?? '';
  const who = salutation(greeting);
  if (!who) return null;
  const stop = tokens[start + 1]?.text === '.' && /^(?:Hr|Fr)$/u.test(greeting) ? 1 : 0;
  const before = title(tokens, start + 1 + stop);
  const post = abbreviatedOffice(tokens, before.next) ?? offices(tokens, before.next, who === 'Frau');
  const name = fullName(tokens, post.next, known.families, true);
  if (!name) return null;
  return named(tokens, index, name.next, {
    kind: 'person',
    name: name.family,
    givenName: name.given,
    title: [before.title, name.title].filter((one) => one !== null).join(' ') || null,
    role: post.role,
    salutation: who,
    gender: who === 'Frau' ? 'f' : 'm',
    case: greetedCase(tokens, index, greeting),
  });
}

/** "Herr Stadtv. Adler": an abbreviated office before the name. */
function abbreviatedOffice(tokens: readonly Token[], index: number): { role: string; next: number } | null {
  const text = tokens[index]?.text ?? '';
  const name = tokens[index + 2]?.text ?? '';
  const stop = tokens[index + 1]?.text === '.' && touches(tokens, index + 2);
  if (!stop || !/^\p{Lu}\p{Ll}{2,}$/u.test(text) || GIVEN.has(text) || !/^\p{Lu}\p{Ll}{2,}/u.test(name))
    return null;
  return bareOffice(tokens, index + 2, false) ? null : { role: `${text}.`, next: index + 2 };
}

function greetedCase(tokens: readonly Token[], index: number, greeting: string): Case {
  const first = tokens[index]?.text.toLowerCase() ?? '';
  if (/^(?:des|dem|den|der)$/u.test(first) || greeting === 'Herrn') return 'oblique';
  return greeting === 'Frau' || greeting === 'Fr' ? 'open' : 'nominative';
}

/** "ORM Birk", "Rh. Adler". */
function labelled(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const before = lead(tokens, index);
  const start = index + (before.length === 1 ? 1 : 0);
  const label = tokens[start]?.text ?? '';
  if (!LABELS.has(label)) return null;
  const stop = tokens[start + 1]?.text === '.' ? 1 : 0;
  const name = fullName(tokens, start + 1 + stop, known.families, true);
  if (name && touches(tokens, start + 1 + stop)) {
    return named(tokens, index, name.next, {
      kind: 'person',
      name: name.family,
      givenName: name.given,
      title: name.title,
      role: label,
    });
  }
  if (before.length !== 1 || stop === 1) return null;
  return named(tokens, index, start + 1, {
    kind: 'office',
    name: label,
    role: label,
    case: caseOf(before.determiner, null, false),
  });
}

/** "der Vorsitzende", "Bürgermeisterin Birk", "die Geschäftsführerin des Jobcenters". */
function titled(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const before = lead(tokens, index);
  const from = index + Math.min(before.length, 1);
  const feminine = /^(?:die|der|eine|einer)$/u.test(before.determiner ?? '') || before.determiner === null;
  const found =
    bareOffice(tokens, from, womanly(tokens, from, before.determiner)) ??
    (before.length > 1 ? bareOffice(tokens, index + before.length, feminine) : null);
  if (!found) return null;
  const name = nameBehind(tokens, found, known);
  if (isBodyToo(tokens, found.next - 1) && (!name || before.length > 0)) return null;
  const gender = found.gender;
  const kase = caseOf(before.determiner, gender, found.plural);
  if (name && !/^(?:Herrn?|Frau)$/u.test(tokens[found.next]?.text ?? '')) {
    return named(tokens, index, name.next, {
      kind: 'person',
      name: name.family,
      givenName: name.given,
      title: name.title,
      role: found.role,
      gender,
      plural: found.plural,
      case: kase,
    });
  }
  if (before.length === 0 && !salutation(tokens[found.next]?.text ?? '') && index > 0 && !found.plural)
    return null;
  return named(tokens, index, found.next, {
    kind: found.plural ? 'group' : 'office',
    name: found.plural ? plural(tokens[found.next - 1]?.text ?? '') : found.role,
    role: found.role,
    gender,
    plural: found.plural,
    case: kase,
  });
}

/** The name that an office stands before; "Vertreter von …" tells for whom, not who. */
function nameBehind(tokens: readonly Token[], held: BareOffice, known: Acquaintance): FullName | null {
  const speaksFor =
    /^(?:von|vom)$/u.test(tokens[held.next]?.text ?? '') &&
    /(?:vertreter|leiter|sprecher|führer|direktor)(?:in)?$/iu.test(held.role);
  return touches(tokens, held.next) && !speaksFor ? fullName(tokens, held.next, known.families) : null;
}

/** "Ratsmitgliedern" → "Ratsmitglieder". */
function plural(word: string): string {
  return word.replace(/ern$/u, 'er');
}

/** "Der Stadtrat beschließt" is the body, "Stadtrat Adler fragt" is a member. */
function isBodyToo(tokens: readonly Token[], index: number): boolean {
  return /^(?:Markt)?(?:Gemeinde|Stadt)rat(?:s|es)?$/u.test(tokens[index]?.text ?? '');
}

/** Whether an adjectival office is a woman's: "die Vorsitzende", "Beigeordnete Dr. Birk". */
function womanly(tokens: readonly Token[], office: number, determiner: string | null): boolean {
  const ending = /(e[rnms]?)$/u.exec(tokens[office]?.text ?? '')?.[1] ?? '';
  if (determiner === null) return ending === 'e';
  return /^(?:die|eine)$/u.test(determiner) || (/^(?:der|einer)$/u.test(determiner) && ending === 'en');
}

/** "Ein Einwohner", "mehrere Ausschussmitglieder", "die Verwaltung", "der Ortsrat Auendorf". */
function introduced(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const before = lead(tokens, index);
  const start = index + before.length;
  const text = tokens[start]?.text ?? '';
  if (!isCapitalised(text)) return null;
  return (
    people(tokens, index, start, before.determiner, known) ??
    organisation(tokens, index, start, before.determiner)
  );
}

function people(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
  known: Acquaintance,
): Found | null {
  const noun = personNoun(tokens[start]?.text ?? '', determiner);
  if (!noun) return null;
  const name =
    (!noun.plural || determiner === null) && touches(tokens, start + 1)
      ? fullName(tokens, start + 1, known.families)
      : null;
  const kase = caseOf(determiner, noun.gender, noun.plural);
  if (name && (name.sure || stands(tokens, name.next))) {
    return named(tokens, index, name.next, {
      kind: 'person',
      name: name.family,
      givenName: name.given,
      title: name.title,
      role: noun.name,
      gender: noun.gender,
      case: kase,
    });
  }
  if (determiner === null && index > 0 && !noun.plural) return null;
  return named(tokens, index, start + 1, {
    kind: 'group',
    name: noun.name,
    gender: noun.gender,
    plural: noun.plural,
    case: kase,
  });
}

/** A name without given name or salutation counts where the verb or a comma follows: "Der Einwohner Adler fragt". */
function stands(tokens: readonly Token[], next: number): boolean {
  const text = tokens[next]?.text ?? '';
  return text === ',' || (/^\p{Ll}/u.test(text) && isFiniteForm(text));
}

function organisation(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
): Found | null {
  const base = body(tokens[start]?.text ?? '') ?? abbreviated(tokens, index, start);
  if (base === null) return null;
  const next = bodyEnd(tokens, start, base);
  const name = joined(base, tokens.slice(start, next));
  const gender = /(?:ung|schaft|ei|ion|heit|gruppe|gemeinde|stadt|behörde|firma|initiative)$/iu.test(base)
    ? 'f'
    : 'm';
  const kind = /verwaltung$/iu.test(name) ? 'office' : 'organization';
  return named(tokens, index, next, { kind, name, gender, case: caseOf(determiner, gender, false) });
}

/** Bodies whose names are lists of their tasks: "Fachbereich Planung, Bau und Umwelt". */
const DEPARTMENT =
  /(?:fraktion|ratsgruppe|fachbereich|fachdienst|fachgebiet|dezernat|abteilung|amt|ministerium|ausschuss)$/iu;

/** The token after a body's name. */
function bodyEnd(tokens: readonly Token[], start: number, base: string): number {
  let next = start + 1;
  const department = DEPARTMENT.test(base);
  while (isNameOfBody(tokens, next, department)) next += 1;
  if (!department) return next;
  const listed =
    (tokens[next]?.text === ',' && isListed(tokens, next)) ||
    (/^(?:und|\/|\d+)$/u.test(tokens[next]?.text ?? '') &&
      next > start + 1 &&
      isCapitalised(tokens[next + 1]?.text ?? ''));
  return listed ? (phraseEnd(tokens, start) ?? next) : next;
}

function joined(base: string, words: readonly Token[]): string {
  return words
    .map((token, index) =>
      index === 0 ? base : token.start > (words[index - 1]?.end ?? 0) ? ` ${token.text}` : token.text,
    )
    .join('');
}

/** "die SPD", "des DRK": abbreviations with an article. */
function abbreviated(tokens: readonly Token[], index: number, start: number): string | null {
  const text = tokens[start]?.text ?? '';
  return start === index + 1 &&
    isAbbreviation(text) &&
    !/^(?:TOP|LKW|PKW|GO|DS|EU|KITA|CO|LED|PC|DGH)$/u.test(text)
    ? text
    : null;
}

/** Nouns that stand right behind a body and are no part of its name. */
const NO_BODY_NAME =
  /^(?:Herrn?|Frau|Die|Der|Das|Folgendes?|Fragen?|Anfragen?|Anträge|Auskunft|Antwort|Bericht|Stellung|Kenntnis|Bedenken|Hinweise?|Mittel|Zeit|Ende|Anfang|Teile?|Wert|Recht|Gebrauch|Einfluss|Einfluß|Kontakt|Abstand|Geld|Informationen|Maßnahmen|Vorschläge|Wünsche|Tempo)$|(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|schaft|ismus)$/u;

function isNameOfBody(tokens: readonly Token[], index: number, department: boolean): boolean {
  const text = tokens[index]?.text ?? '';
  if (!touches(tokens, index) || !/^\p{Lu}[\p{L}-]+$/u.test(text)) return false;
  const name = department ? !/^(?:Herrn?|Frau|Die|Der|Das)$/u.test(text) : !NO_BODY_NAME.test(text);
  return name && !bareOffice(tokens, index, false);
}

/** "Sönke Adler" without any salutation: a given name tells that a name begins. */
function fullyNamed(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  if (!isGiven(tokens[index]?.text ?? '')) return null;
  const name = fullName(tokens, index, known.families);
  if (!name?.sure || /^(?:Straße|Str|Platz|Weg|Schule|Allee|Ring)$/u.test(tokens[name.next]?.text ?? ''))
    return null;
  return named(tokens, index, name.next, {
    kind: 'person',
    name: name.family,
    givenName: name.given,
    title: name.title,
  });
}

function pointed(tokens: readonly Token[], index: number): Found | null {
  const found = pronoun(tokens, index);
  if (!found) return null;
  const governed = PREPOSITION.test(tokens[index - 1]?.text ?? '');
  return { naming: governed ? { ...found, case: 'oblique' } : found, next: index + 1 };
}
