import { isVerb, opensSentence } from './behind-given.ts';
import { isDeterminer } from './determiners.ts';
import { type Acquaintance, isGoverned } from './found.ts';
import type { FullName } from './people.ts';
import { isThing } from './speaks.ts';
import { title } from './titles.ts';
import { type Token, textAt, touches } from './tokens.ts';

/** Prepositions with which a family name may begin that was a place once: "in der Aue", "am Ende", "aus dem Tal". */
const PLACE = /^(?:am|an|auf|aus|bei|im|in|unter|von|vom|vor|zu|zum|zur)$/u;
const ARTICLE = /^(?:der|dem|den)$/u;
/** "Ortsvorsteher in Auendorf": without an article a place, and no name. */
const OPEN = /^(?:an|auf|aus|bei|in|unter|vor)$/u;

/** "in der Aue": the name that begins at `from` with a preposition; null for none, and for a body or people ("aus der Verwaltung"). */
export function placedName(tokens: readonly Token[], from: number): FullName | null {
  if (!PLACE.test(textAt(tokens, from))) return null;
  if (OPEN.test(textAt(tokens, from)) && !ARTICLE.test(textAt(tokens, from + 1))) return null;
  if (textAt(tokens, from) === 'zu' && ARTICLE.test(textAt(tokens, from + 1))) return null;
  const noun = from + (ARTICLE.test(textAt(tokens, from + 1)) ? 2 : 1);
  const name = textAt(tokens, noun);
  if (!touches(tokens, noun) || !/^\p{Lu}\p{Ll}/u.test(name) || isThing(name)) return null;
  const words = tokens.slice(from, noun + 1).map(({ text }) => text);
  return { family: words.join(' '), given: null, title: null, next: noun + 1, sure: false };
}

/** Who heads a house or speaks for one: "von der Wehr" behind it tells of which. */
const SPEAKS_FOR =
  /(?:vertreter|leiter|sprecher|führer|direktor|arbeiter|vorsitzende|beauftragte)r?(?:in)?$/iu;

/**
 * "Stadtverordnete von der Heide fragt", "von Ratsherrn zu Tann": behind an office without an article a name follows. So
 * it does at the head of a sentence, before the verb, and where a preposition stands before the office at `index`.
 */
export function memberName(
  tokens: readonly Token[],
  index: number,
  from: number,
  role: string,
  { families }: Acquaintance,
): FullName | null {
  if (!PLACE.test(textAt(tokens, from)) && !/^(?:Dr|Prof)$/u.test(textAt(tokens, from))) return null;
  if (isDeterminer(textAt(tokens, index))) return null;
  const titled = title(tokens, from);
  const name = placedName(tokens, titled.next);
  if (name === null || /^von \p{Lu}/u.test(name.family)) return null;
  if (!families.has(name.family)) {
    if (SPEAKS_FOR.test(role)) return null;
    if (!isGoverned(tokens, index) && !(opensSentence(tokens, from) && isVerb(textAt(tokens, name.next))))
      return null;
  }
  return { ...name, title: titled.title };
}
