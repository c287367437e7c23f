import { remembering } from './memo.ts';
import type { Needed } from './word-index.ts';

/** With more beginnings than this it is quicker to try a pattern. */
const MOST = 400;

/** How a match begins: letters, and whether the word ends behind them. */
interface Beginning {
  readonly letters: string;
  readonly ended: boolean;
}

/** Null where a pattern does not tell. */
type Beginnings = readonly Beginning[] | null;

const NOTHING: Beginnings = [{ letters: '', ended: false }];
const ENDED: Beginnings = [{ letters: '', ended: true }];

/** A pattern that begins where a word does. */
const AT_WORD = /^(?:\^|\(\?:\^\||\(\?<= |\(\?<!\[(?:\\p\{L\}|A-Z))/u;

/**
 * The words with one of which every match of a pattern begins, so that a text without them need not be searched. Read from
 * its source: letters, `[Aa]`, `(?:a|b)`, `x?` and looking around; null where there is something else before the end of
 * the first word (`\p{L}*rat`), where a match may begin inside a word, or where capitals do not count.
 */
export function firstWords({ source, ignoreCase }: RegExp): readonly string[] | null {
  return AT_WORD.test(source) && !ignoreCase ? wordsOf(source) : null;
}

/** The same for an index by words: a match needs one of them; nothing where the pattern does not tell. */
export function firstNeeded(pattern: RegExp): readonly Needed[] {
  const words = firstWords(pattern);
  return words === null ? [] : [words];
}

const wordsOf = remembering((source) => {
  const found = alternatives({ source, at: 0 });
  if (found === null || found.some(({ letters, ended }) => !ended || letters === '')) return null;
  return [...new Set(found.map(({ letters }) => letters))];
});

/** A place in a pattern that is read from left to right. */
interface Cursor {
  readonly source: string;
  at: number;
}

function alternatives(cursor: Cursor): Beginnings {
  const all: Beginning[] = [];
  let isTold = true;
  for (;;) {
    const one = sequence(cursor);
    isTold &&= one !== null && all.length + one.length <= MOST;
    if (isTold) all.push(...(one ?? []));
    if (cursor.source.charAt(cursor.at) !== '|') return isTold ? all : null;
    cursor.at += 1;
  }
}

function sequence(cursor: Cursor): Beginnings {
  let found: Beginnings = NOTHING;
  for (;;) {
    const sign = cursor.source.charAt(cursor.at);
    if (sign === '' || sign === '|' || sign === ')') return found;
    found = followed(found, optional(cursor, piece(cursor)));
  }
}

function followed(before: Beginnings, next: Beginnings): Beginnings {
  if (before === null || before.every(({ ended }) => ended)) return before;
  if (next === null || before.length * next.length > MOST) return null;
  return before.flatMap((one) =>
    one.ended ? [one] : next.map(({ letters, ended }) => ({ letters: one.letters + letters, ended })),
  );
}

/** What stands there once or not at all; anything that may stand there more often is not told. */
function optional(cursor: Cursor, found: Beginnings): Beginnings {
  const sign = cursor.source.charAt(cursor.at);
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return found;
  cursor.at += 1;
  if (sign !== '?' || found === null) return null;
  return [...found, { letters: '', ended: false }];
}

const LOOK_AROUND = /\(\?<?[=!]/uy;
const ANCHOR = /[$^]/uy;
const BEHIND_A_WORD = /\(\?!\[[^\]]*(?:\\p\{L\}|A-Z)/uy;
/** Letters one after another; the last of them may be optional, then it is read alone. */
const LETTERS = /\p{L}+(?![\p{L}?*+{])/uy;
const LETTER = /\[(\p{L}+)\]|\p{L}/uy;
const GROUP = /\((?:\?:|\?<\w+>)?/uy;
/** What no word holds. */
const BORDER = /[ ,;:!]|\\[.,()]/uy;
/** What tells no letters, but must be stepped over whole. */
const OTHER = /\\p\{\w+\}|\\.|\[(?:\\.|[^\][])*\]|./iuy;

/** One piece of a sequence; the cursor goes behind it. */
function piece(cursor: Cursor): Beginnings {
  const letters = taken(LETTERS, cursor);
  if (letters !== null) return [{ letters: letters[0], ended: false }];
  const isBehindWord = at(BEHIND_A_WORD, cursor) !== null;
  if (at(LOOK_AROUND, cursor) !== null) {
    skipGroup(cursor);
    return isBehindWord ? ENDED : NOTHING;
  }
  if (taken(ANCHOR, cursor) !== null) return NOTHING;
  if (taken(GROUP, cursor) !== null) {
    const found = alternatives(cursor);
    cursor.at += 1;
    return found;
  }
  const letter = taken(LETTER, cursor);
  if (letter !== null) return [...(letter[1] ?? letter[0])].map((one) => ({ letters: one, ended: false }));
  if (taken(BORDER, cursor) !== null) return ENDED;
  taken(OTHER, cursor);
  return null;
}

/** What stands at the cursor. */
function at(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.source);
}

/** The same; the cursor goes behind it. */
function taken(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  const found = at(pattern, cursor);
  cursor.at += found?.[0].length ?? 0;
  return found;
}

/** Behind the bracket that closes the one here. */
function skipGroup(cursor: Cursor): void {
  let depth = 0;
  let inClass = false;
  do {
    const sign = cursor.source.charAt(cursor.at);
    if (sign === '\\') cursor.at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (!inClass && sign === '(') depth += 1;
    else if (!inClass && sign === ')') depth -= 1;
    cursor.at += 1;
  } while (depth > 0 && cursor.at < cursor.source.length);
}
