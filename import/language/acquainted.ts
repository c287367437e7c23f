import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { NOUNS } from './nouns/index.ts';
import { isHead, isThing, speaks } from './speaks.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** Before somebody whom a clause only refers to: "auf Nachfrage von Adler", "laut Birk". */
const REFERS = /^(?:von|laut|so)$/u;
/** "Das kann Birk nicht sagen": a helping verb in second place, its infinitive at the end. */
const HELPS = /^(?:kann|könne|konnte|hat|habe|hatte|wird|werde|will|wolle|möchte|muss|müsse)$/u;

/**
 * "Adler nennt den Termin", "…, antwortet Birk", "auf Nachfrage von Tamm": a family name of the attendance list without Herr or Frau,
 * where a verb or a preposition shows that it is one. Names that are nouns, too ("Vogel", "Abend"), need more than that.
 */
export function acquainted(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const name = textAt(tokens, index);
  if (!known.families.has(name) || !isPlainName(name) || isThing(name)) return null;
  if (NOUNS.rest(name.toLowerCase()) !== null || !stands(tokens, index)) return null;
  return found(tokens, index, index + 1, { kind: 'person', name });
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
