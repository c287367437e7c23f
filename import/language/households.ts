import { caseOf, lead } from './determiners.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { type FullName, fullName } from './people.ts';
import { isThing } from './speaks.ts';
import { type Token, textAt, touches } from './tokens.ts';

/** Words for those of one house, in all cases, and how they are called in a name. */
const HOUSEHOLDS: ReadonlyMap<string, string> = new Map([
  ['Familie', 'Familie'],
  ['Fam', 'Familie'],
  ['Ehepaar', 'Ehepaar'],
  ['Ehepaars', 'Ehepaar'],
  ['Ehepaares', 'Ehepaar'],
  ['Eheleute', 'Eheleute'],
  ['Eheleuten', 'Eheleute'],
]);

/** Whether a word is one for those of one house: a name behind it is theirs. */
export function isHousehold(word: string): boolean {
  return HOUSEHOLDS.has(word);
}

/** "Familie Birk", "das Ehepaar Adler", "die Eheleute Ole und Frieda Birk": who lives together asks together. */
export function household(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const { length, determiner } = lead(tokens, index);
  const noun = HOUSEHOLDS.get(textAt(tokens, index + length));
  if (noun === undefined) return null;
  const stop = textAt(tokens, index + length + 1) === '.' ? 1 : 0;
  const name = shared(tokens, index + length + 1 + stop, known);
  if (name === null) return null;
  const gender = noun === 'Familie' ? 'f' : null;
  const plural = noun === 'Eheleute';
  return found(tokens, index, name.next, {
    kind: 'group',
    name: `${noun} ${name.family}`,
    ...{ gender, plural, case: caseOf(determiner, gender, plural) },
  });
}

/** The family name of a house, behind the given names of two or not; "Familie Sport Freizeit" is none. */
function shared(tokens: readonly Token[], from: number, known: Acquaintance): FullName | null {
  const and = textAt(tokens, from + 1) === '.' ? from + 2 : from + 1;
  const both = /^(?:und|u|&)$/u.test(textAt(tokens, and))
    ? fullName(tokens, and + (textAt(tokens, and + 1) === '.' ? 2 : 1), known.families, true)
    : null;
  if (both !== null && both.given !== null) return both;
  const name = touches(tokens, from) ? fullName(tokens, from, known.families, true) : null;
  return name === null || (isThing(name.family) && !known.families.has(name.family)) ? null : name;
}
