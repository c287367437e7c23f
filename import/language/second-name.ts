import { bodyHead } from './body-heads.ts';
import { isPlainName } from './family-names.ts';
import { baseOfNoun } from './nouns/index.ts';
import type { FullName } from './people.ts';
import { isHead, isThing } from './speaks.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** "erteilt Herrn Tjark Ilmich das Wort": of two words behind "Herr" or "Frau" of which the second is no noun, the first is a given name. */
export function givenByNoun(tokens: readonly Token[], name: FullName | null): FullName | null {
  if (name === null || name.given !== null || !isPlainName(name.family)) return name;
  const family = textAt(tokens, name.next);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(family) || !touches(tokens, name.next) || !isPlainName(family)) return name;
  if (isThing(family) || bodyHead(family) !== null || baseOfNoun(family.toLowerCase()) !== null) return name;
  return { ...name, family, given: name.family, next: name.next + 1, sure: true };
}

/**
 * "Frau Irmela Birk fragt": at the head of a sentence one phrase stands before the verb, so that of two words behind
 * the salutation the first is a given name, whether a list has it or not.
 */
export function atHead(tokens: readonly Token[], index: number, name: FullName | null): FullName | null {
  if (name === null || name.given !== null || !isHead(tokens, index)) return name;
  const [first, family, after] = [name.family, textAt(tokens, name.next), textAt(tokens, name.next + 1)];
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first) || !touches(tokens, name.next)) return name;
  if (!isPlainName(family) || isThing(family)) return name;
  if (!(isFiniteForm(after) && /^\p{Ll}/u.test(after)) && !/^(?:[,(]|aus|vom)$/u.test(after)) return name;
  return { ...name, family, given: first, next: name.next + 1, sure: true };
}
