import { body } from './bodies.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { wordSet } from './words.ts';

const PARTICLES = wordSet('particles');
const NO_FAMILIES = wordSet('no-families');
/** Capitalised words that never are a family name right after "Herr", an office or a given name. */
const NO_NAME =
  /^(?:Herrn?|Herren|Frau|Damen|Die|Der|Das|Den|Dem|Des|Er|Sie|Es|TOP|Straße|Strasse|Schule|Allee|Stiftung|Preis|Fragen?|Anfragen?|Antwort|Auskunft|Wort|Stellung|Bezug|Protokoll|Sitzung|Punkt|Ende|Beginn|Beschluss|Beschluß|Abstimmung|Abst|Vorlage|Anlage)$/u;
/** Particles that begin a name only behind a salutation, a title or a given name: "Leiter der Verwaltung" names nobody. */
const NO_FIRST = /^(?:vom|zu|zum|zur|der|den|dem|auf|und)$/u;

/** The family name that begins at `from`, with its particles or as an initial; null for none. `greeted`: something before it announces a name. */
export function familyName(
  tokens: readonly Token[],
  from: number,
  greeted: boolean,
): { name: string; next: number } | null {
  if (!greeted && NO_FIRST.test(textAt(tokens, from))) return null;
  if (!greeted && textAt(tokens, from) === 'von' && !noble(tokens, from)) return null;
  let next = from;
  const parts: string[] = [];
  if (isShortVon(tokens, next)) {
    parts.push('v.');
    next += 2;
  }
  while (parts.length < 3 && PARTICLES.has(textAt(tokens, next)) && isNamePart(tokens, next)) {
    parts.push(textAt(tokens, next));
    next += 1;
  }
  if (/^\p{Lu}\p{Ll}?$/u.test(textAt(tokens, next)) && textAt(tokens, next + 1) === '.') {
    return { name: [...parts, `${textAt(tokens, next)}.`].join(' '), next: next + 2 };
  }
  if (greeted && isBareInitial(tokens, next)) {
    return { name: [...parts, `${textAt(tokens, next)}.`].join(' '), next: next + 1 };
  }
  if (!isPlainName(textAt(tokens, next)) || (next > from && !touches(tokens, next))) return null;
  const last = next + (isCutByParticle(tokens, next) ? 1 : 0);
  const words = tokens.slice(next, last + 1).map(({ text }) => text);
  return { name: [...parts, ...words].join(' '), next: last + 1 };
}

/** "Janßen-de Buhr": a double name whose second half begins with a particle. */
function isCutByParticle(tokens: readonly Token[], index: number): boolean {
  const particle = textAt(tokens, index).split('-').at(-1) ?? '';
  return /-\p{Ll}+$/u.test(textAt(tokens, index)) && PARTICLES.has(particle) && isNamePart(tokens, index);
}

/** "Frau B fragt": an initial that lost its stop, before a small word. */
function isBareInitial(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}$/u.test(textAt(tokens, index)) && /^(?:\p{Ll}{2,}|[,:])$/u.test(textAt(tokens, index + 1));
}

/** "v. Tann" */
function isShortVon(tokens: readonly Token[], index: number): boolean {
  return (
    textAt(tokens, index) === 'v' &&
    textAt(tokens, index + 1) === '.' &&
    isPlainName(textAt(tokens, index + 2))
  );
}

/** A particle belongs to a name if a capitalised word or a further particle touches it. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const after = textAt(tokens, index + 1);
  if (!touches(tokens, index + 1)) return false;
  if (textAt(tokens, index) === 'zu' && /^de[nrm]$/u.test(after)) return false;
  if (isNoBody(after)) return true;
  if (!PARTICLES.has(after)) return false;
  const last = textAt(tokens, index + 2);
  return isNoBody(last) || (after === 'und' && PARTICLES.has(last) && isNoBody(textAt(tokens, index + 3)));
}

/** "Herr Hermann von der Feuerwehr" is of no noble family. */
function isNoBody(name: string): boolean {
  return isPlainName(name) && body(name) === null;
}

/** Whether a word can be a name by its letters, and is none of the nouns that stand in a name's place. */
export function isPlainName(text: string): boolean {
  return (
    /^(?:\p{Lu}|(?:al|el|as|ad|ar|at|d)[-'’]\p{Lu})(?=[^\p{Ll}]*\p{Ll})[\p{L}'’-]+$/u.test(text) &&
    isNameable(text)
  );
}

/** "Freiherr von Tann", "von Tann": what only a given name stands in front of. */
export function noble(tokens: readonly Token[], index: number): boolean {
  if (!touches(tokens, index)) return false;
  if (/^(?:Freiherr|Freifrau|Graf|Gräfin|Baron|Baronin)$/u.test(textAt(tokens, index))) return true;
  const name = textAt(tokens, index + 1);
  return (
    /^(?:von|van|zu)$/u.test(textAt(tokens, index)) &&
    /^\p{Lu}\p{Ll}{2,}/u.test(name) &&
    !body(name) &&
    touches(tokens, index + 1)
  );
}

/** Whether a word is none of those that never are a family name. */
export function isNameable(text: string): boolean {
  return !NO_NAME.test(text) && !NO_FAMILIES.has(text);
}
