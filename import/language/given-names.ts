import type { Salutation } from '../model.ts';
import { familyName, isNameable, isPlainName, noble } from './family-names.ts';
import { office } from './offices.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';
import { wordList } from './words.ts';

const WOMEN = namesOf('given-names-women');
const MEN = namesOf('given-names-men');

export const GIVEN: ReadonlySet<string> = new Set([...WOMEN, ...MEN, ...namesOf('given-names')]);

function namesOf(list: string): ReadonlySet<string> {
  return new Set(wordList(list).flatMap((line) => line.split(/\s+/u)));
}

/** Whether a woman or a man bears a given name ("Karl-Otto": its first part), as far as the lists tell. */
export function genderOf(given: string | null): 'm' | 'f' | null {
  const [first = ''] = (given ?? '').split(/[ -]/u);
  return WOMEN.has(first) ? 'f' : MEN.has(first) ? 'm' : null;
}

/** How somebody of that given name is greeted; null where the lists don't tell. */
export function salutationOfGiven(given: string | null): Salutation | null {
  const gender = genderOf(given);
  return gender === null ? null : gender === 'f' ? 'Frau' : 'Herr';
}

/** Given names in front of a family name. */
export interface Given {
  readonly text: string;
  readonly last: string;
  readonly before: string | null;
}

/** Up to three given names or initials from `from`, and the token after them. */
export function givenNames(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
): { given: Given | null; next: number } {
  const names: string[] = [];
  let next = from;
  while (names.length < 3) {
    const size = givenSize(tokens, next, from, known);
    if (size === 0) break;
    names.push(size === 2 ? `${textAt(tokens, next)}.` : textAt(tokens, next));
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
  const here = textAt(tokens, index);
  if (/^\p{Lu}\p{Ll}?$/u.test(here) && textAt(tokens, index + 1) === '.') {
    return familyName(tokens, index + 2, true) &&
      (here.length === 1 || GIVEN.has(textAt(tokens, index - 1))) &&
      !isInitial(tokens, index)
      ? 2
      : 0;
  }
  if (
    isGiven(here) &&
    (GIVEN.has(here) || (touches(tokens, index + 1) && isPlainName(textAt(tokens, index + 1))))
  )
    return 1;
  if (isPlainName(here) && noble(tokens, index + 1)) return 1;
  return known.has(textAt(tokens, index + 1)) &&
    touches(tokens, index + 1) &&
    isPlainName(here) &&
    !office(here, false)
    ? 1
    : 0;
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
    !isNameable(after.text) ||
    /^(?:Danach|Auch|Weiter|Hierzu|Dazu|Außerdem|Zudem)$/u.test(after.text)
  );
}
