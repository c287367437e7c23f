import { isDeterminer } from './determiners.ts';
import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { NOUNS } from './nouns/index.ts';
import { SAID } from './said.ts';
import { isHead, isThing, speaks } from './speaks.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** Before somebody whom a clause only refers to: "auf Nachfrage von Adler", "laut Birk". */
const REFERS = /^(?:von|laut|so)$/u;
/** "Das kann Birk nicht sagen": a helping verb in second place, its infinitive at the end. */
const HELPS = /^(?:kann|könne|konnte|hat|habe|hatte|wird|werde|will|wolle|möchte|muss|müsse)$/u;

/** Before somebody who is asked, thanked or named in passing. */
const GOVERNS = /^(?:von|laut|so|bei|an|durch|mit|für|wie|dass|ob|und|sowie|als|auf)$/u;

/**
 * "Adler nennt den Termin", "…, antwortet Birk", "auf Nachfrage von Tamm", "Adlers Frage": a family name of the attendance list without
 * Herr or Frau, where a verb or a preposition shows that it is one. Names that are nouns, too ("Vogel", "Fuchs"), need a list that greets
 * nobody: there such a noun without an article is a name.
 */
export function acquainted(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const owner = ownerAt(tokens, index, known);
  if (owner !== null)
    return found(tokens, index, index + 1, { kind: 'person', name: owner, case: 'oblique' });
  const name = textAt(tokens, index);
  if (!known.families.has(name) || !isPlainName(name) || isThing(name)) return null;
  const isNoun = NOUNS.rest(name.toLowerCase()) !== null;
  if (known.greetless === true ? !isAlone(tokens, index, isNoun) : isNoun || !stands(tokens, index))
    return null;
  return found(tokens, index, index + 1, { kind: 'person', name });
}

/** "Adlers Frage": the name without its ending; null where it is none. */
function ownerAt(tokens: readonly Token[], index: number, known: Acquaintance): string | null {
  const word = textAt(tokens, index);
  if (!word.endsWith('s') || known.families.has(word)) return null;
  const name = word.slice(0, -1);
  if (!known.families.has(name) || !isPlainName(name) || isThing(name)) return null;
  const adjective = /^\p{Ll}{3,}e[rsnm]?$/u.test(textAt(tokens, index + 1)) ? 1 : 0;
  return SAID.test(textAt(tokens, index + 1 + adjective)) ? name : null;
}

/** Where names stand without a greeting: before or behind a verb, or behind a word that governs one, and never behind an article. */
function isAlone(tokens: readonly Token[], index: number, isNoun: boolean): boolean {
  const next = textAt(tokens, index + 1);
  if (isHead(tokens, index))
    return /^[:,]$/u.test(next) || (touches(tokens, index + 1) && isFiniteForm(next));
  const before = textAt(tokens, index - 1);
  const isVerb = /^\p{Ll}/u.test(before) && isFiniteForm(before) && !isDeterminer(before);
  if (!isVerb && !GOVERNS.test(before.toLowerCase())) return false;
  return !/^\p{Lu}/u.test(next) || (isVerb && !isNoun);
}

function stands(tokens: readonly Token[], index: number): boolean {
  const next = textAt(tokens, index + 1);
  if (isHead(tokens, index)) return next === ':' || (touches(tokens, index + 1) && isFiniteForm(next));
  const before = textAt(tokens, index - 1);
  return (
    touches(tokens, index) &&
    (speaks(before) || REFERS.test(before) || HELPS.test(before)) &&
    !/^\p{Lu}/u.test(next)
  );
}
