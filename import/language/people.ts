import type { Salutation } from '../model.ts';
import { body } from './bodies.ts';
import { bareOffice } from './officeholders.ts';
import { office } from './offices.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { wordList, wordSet } from './words.ts';

const TITLES = wordSet('titles');
const PARTICLES = wordSet('particles');
export const GIVEN: ReadonlySet<string> = new Set(
  wordList('given-names').flatMap((line) => line.split(/\s+/u)),
);
/** Capitalised words that never are a family name right after "Herr", an office or a given name. */
const NO_NAME =
  /^(?:Herrn?|Herren|Frau|Damen|Die|Der|Das|Den|Dem|Des|Er|Sie|Es|TOP|Straße|Strasse|Schule|Allee|Stiftung|Preis|Fragen?|Anfragen?|Antwort|Auskunft|Wort|Stellung|Bezug|Protokoll|Sitzung|Punkt|Ende|Beginn)$/u;
/** Particles that begin a name only behind a salutation, a title or a given name: "Leiter der Verwaltung" names nobody. */
const NO_FIRST = /^(?:vom|zu|zum|zur|der|den|dem)$/u;
const TOUCH = 1;

/** A family name and what belongs to it; `next` is the token after it. */
export interface FullName {
  readonly family: string;
  readonly given: string | null;
  readonly title: string | null;
  readonly next: number;
  readonly sure: boolean;
}

/** Whether token `index` follows the one before it with nothing but a blank between. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const here = tokens[index];
  return before !== undefined && here !== undefined && here.start - before.end <= TOUCH;
}

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** "Dr.", "Prof. Dr.", "Dipl.-Ing.": the title that begins at `from` and the token after it. */
export function title(tokens: readonly Token[], from: number): { title: string | null; next: number } {
  let next = from;
  while (
    TITLES.has(word(tokens, next)) ||
    (next > from && /^[.-]$/u.test(word(tokens, next)) && isAfterTitle(tokens, next))
  ) {
    next += 1;
  }
  const first = tokens[from];
  const last = tokens[next - 1];
  if (next === from || !first || !last) return { title: null, next: from };
  const parts = tokens
    .slice(from, next)
    .map((token, index, all) =>
      index > 0 && token.text !== '.' && all[index - 1]?.text === '.' ? ` ${token.text}` : token.text,
    );
  return {
    title: parts
      .join('')
      .replace(/\.- ?| ?- ?/gu, (cut) => cut.replaceAll(' ', ''))
      .replace(/\. -/u, '.-'),
    next,
  };
}

function isAfterTitle(tokens: readonly Token[], index: number): boolean {
  return word(tokens, index) === '.' || TITLES.has(word(tokens, index + 1));
}

/** The name that begins at `from`: titles, given names or initials, particles, family name; null for none. */
export function fullName(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
  greeted = false,
): FullName | null {
  const titled = title(tokens, from);
  const { given, next } = givenNames(tokens, titled.next, known);
  const later = title(tokens, next);
  const family = familyName(tokens, later.next, greeted || titled.title !== null || given !== null);
  const titles = [titled.title, later.title].filter((one) => one !== null).join(' ') || null;
  if (!family) return given ? alone(given, titles, next) : null;
  return {
    family: family.name,
    given: given?.text ?? null,
    title: titles,
    next: family.next,
    sure: given !== null,
  };
}

/** A single name that looks like a given one is the family name ("Herr Jürgen"). */
function alone(given: Given, titles: string | null, next: number): FullName {
  return { family: given.last, given: given.before, title: titles, next, sure: given.before !== null };
}

interface Given {
  readonly text: string;
  readonly last: string;
  readonly before: string | null;
}

function givenNames(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
): { given: Given | null; next: number } {
  const names: string[] = [];
  let next = from;
  while (names.length < 3) {
    const size = givenSize(tokens, next, from, known);
    if (size === 0) break;
    names.push(size === 2 ? `${word(tokens, next)}.` : word(tokens, next));
    next += size;
  }
  const last = names.at(-1);
  if (last === undefined) return { given: null, next: from };
  return { given: { text: names.join(' '), last, before: names.slice(0, -1).join(' ') || null }, next };
}

/** How many tokens of a given name stand at `index`: 1 for a name, 2 for an initial that a family name follows, 0 for none. */
function givenSize(
  tokens: readonly Token[],
  index: number,
  from: number,
  known: ReadonlySet<string>,
): number {
  if (index > from && !touches(tokens, index)) return 0;
  const here = word(tokens, index);
  if (/^\p{Lu}\p{Ll}?$/u.test(here) && word(tokens, index + 1) === '.') {
    return familyName(tokens, index + 2, true) &&
      (here.length === 1 || GIVEN.has(word(tokens, index - 1))) &&
      !isInitial(tokens, index)
      ? 2
      : 0;
  }
  if (
    isGiven(here) &&
    (GIVEN.has(here) || (touches(tokens, index + 1) && isPlainName(word(tokens, index + 1))))
  )
    return 1;
  if (isPlainName(here) && noble(tokens, index + 1)) return 1;
  return known.has(word(tokens, index + 1)) &&
    touches(tokens, index + 1) &&
    isPlainName(here) &&
    !office(here, false)
    ? 1
    : 0;
}

/** "Freiherr von Tann", "von Tann": what only a given name stands in front of. */
function noble(tokens: readonly Token[], index: number): boolean {
  if (!touches(tokens, index)) return false;
  if (/^(?:Freiherr|Freifrau|Graf|Gräfin|Baron|Baronin)$/u.test(word(tokens, index))) return true;
  const name = word(tokens, index + 1);
  return (
    /^(?:von|van|zu)$/u.test(word(tokens, index)) &&
    /^\p{Lu}\p{Ll}{2,}/u.test(name) &&
    !body(name) &&
    touches(tokens, index + 1)
  );
}

/** "Karl-Otto": every part, or the first of them, is a given name. */
export function isGiven(text: string): boolean {
  return GIVEN.has(text) || (text.includes('-') && GIVEN.has(text.slice(0, text.indexOf('-'))));
}

/** "Herr O." before a small word or the end is an initial for a family name; before a capitalised word a given one. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 2];
  return (
    after === undefined ||
    !isCapitalised(after.text) ||
    NO_NAME.test(after.text) ||
    /^(?:Danach|Auch|Weiter|Hierzu|Dazu|Außerdem|Zudem)$/u.test(after.text)
  );
}

function familyName(
  tokens: readonly Token[],
  from: number,
  greeted: boolean,
): { name: string; next: number } | null {
  if (!greeted && NO_FIRST.test(word(tokens, from))) return null;
  if (!greeted && word(tokens, from) === 'von' && !noble(tokens, from)) return null;
  let next = from;
  const parts: string[] = [];
  while (parts.length < 3 && PARTICLES.has(word(tokens, next)) && isNamePart(tokens, next)) {
    parts.push(word(tokens, next));
    next += 1;
  }
  if (/^\p{Lu}\p{Ll}?$/u.test(word(tokens, next)) && word(tokens, next + 1) === '.') {
    return { name: [...parts, `${word(tokens, next)}.`].join(' '), next: next + 2 };
  }
  if (!isPlainName(word(tokens, next)) || (next > from && !touches(tokens, next))) return null;
  return { name: [...parts, word(tokens, next)].join(' '), next: next + 1 };
}

/** A particle belongs to a name if a capitalised word or a further particle touches it. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const after = word(tokens, index + 1);
  if (!touches(tokens, index + 1)) return false;
  return isPlainName(after) || (PARTICLES.has(after) && isPlainName(word(tokens, index + 2)));
}

function isPlainName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(text) && !NO_NAME.test(text);
}

/** "Herr", "Herrn", "Frau": the salutation of a token. "Her" and "Fr." are misprints and abbreviations of them. */
export function salutation(text: string): Salutation | null {
  if (/^(?:Herrn?|Her|Hr)$/u.test(text)) return 'Herr';
  return /^(?:Frau|Fr)$/u.test(text) ? 'Frau' : null;
}

/** The offices between salutation and name ("Techn. Beigeordneter", "Oberbürgermeisterin", "Pastor"). */
export function offices(
  tokens: readonly Token[],
  from: number,
  feminine: boolean,
): { role: string | null; next: number } {
  let next = from;
  const roles: string[] = [];
  for (;;) {
    const found = bareOffice(tokens, next, feminine);
    if (!found || !touches(tokens, found.next)) break;
    roles.push(found.role);
    next = found.next;
  }
  return { role: roles.join(' ') || null, next };
}
