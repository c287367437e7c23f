import { body } from './bodies.ts';
import { caseOf, isDeterminer, lead } from './determiners.ts';
import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { isLabel } from './labels.ts';
import { isAsking, isHead, isSpeaking, isThing } from './speaks.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';

/** Endings of words for people: "Imkerin", "Verbandsrat", "Ortschronist", "Stadtälteste". */
const FOR_PEOPLE = /(?:in|rat|ist|ant|ent|or|loge|frau|mann|chef|kollege|schöffe|genosse|älteste[r]?)$/iu;

/**
 * Who is told by a word that no list has: "Eine Winzerin fragt", "Verbandsrat Tamm erklärt". At the head of a
 * sentence one phrase stands before the verb, and no thing asks or answers.
 */
export function stranger(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  if (!isHead(tokens, index)) return null;
  return someone(tokens, index) ?? withFunction(tokens, index, known);
}

/** "Eine Winzerin aus Lindenau möchte wissen", "Ein junger Imker fragt". */
function someone(tokens: readonly Token[], index: number): Found | null {
  const { determiner, length } = lead(tokens, index);
  const noun = textAt(tokens, index + length);
  if (!/^eine?$/u.test(determiner ?? '') || !isUnknown(noun)) return null;
  if (determiner === 'eine' && !/(?:in|frau|e)$/u.test(noun)) return null;
  const next = behindPlace(tokens, index + length + 1);
  if (!isAsking(tokens, next)) return null;
  const gender = determiner === 'eine' ? 'f' : 'm';
  return found(tokens, index, index + length + 1, {
    kind: 'group',
    name: noun,
    gender,
    case: caseOf(determiner, gender, false),
  });
}

/** "aus Lindenau", "der Grundschule": the token behind where somebody comes from. */
function behindPlace(tokens: readonly Token[], from: number): number {
  if (!/^(?:aus|vom|von|der|des)$/u.test(textAt(tokens, from))) return from;
  let next = from + 1;
  while (next < from + 4 && (isCapitalised(textAt(tokens, next)) || isDeterminer(textAt(tokens, next))))
    next += 1;
  return next;
}

/** "Verbandsrat Tamm fragt". */
function withFunction(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const [role, name] = [textAt(tokens, index), textAt(tokens, index + 1)];
  if (!isUnknown(role) || !isPlainName(name) || !touches(tokens, index + 1)) return null;
  if (!FOR_PEOPLE.test(role) && !known.families.has(name)) return null;
  if (!isUnknown(name) || !isSpeaking(tokens, index + 2)) return null;
  return found(tokens, index, index + 2, {
    kind: 'person',
    name,
    role,
    gender: /in$/u.test(role) ? 'f' : null,
  });
}

/** Whether a capitalised word is none that a list knows. */
export function isUnknown(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}/u.test(word) && !isThing(word) && body(word) === null && !isLabel(word);
}
