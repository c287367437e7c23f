/**
 * A pattern as the row of its pieces, as far as it matters for the words that a match must hold: where letters stand, and
 * where there surely is none.
 */
export type Way = readonly Piece[];

export interface Piece {
  readonly kind:
    | 'letters' /** one of `letters` */
    | 'sign' /** something that is no letter */
    | 'every' /** any letter, and perhaps something else */
    | 'any' /** what may be a letter or not */
    | 'group' /** one of `ways`, which looking around has, too, where they must stand there */
    | 'behind' /** nothing; no letter stands before */
    | 'ahead' /** nothing; no letter stands behind */
    | 'nothing';
  readonly letters: readonly string[];
  readonly ways: readonly Way[];
  /** May be missing. */
  readonly optional: boolean;
  /** May stand there several times. */
  readonly repeated: boolean;
}

/** The ways in which a pattern can match; sources as they are written, or with the letters that the build writes out. */
export function waysOf(source: string): readonly Way[] {
  return alternatives({ source, at: 0 });
}

/** A place in a pattern that is read from left to right. */
interface Cursor {
  readonly source: string;
  at: number;
}

function alternatives(cursor: Cursor): readonly Way[] {
  const ways: Piece[][] = [[]];
  for (;;) {
    const sign = cursor.source.charAt(cursor.at);
    if (sign === '' || sign === ')') return ways;
    if (sign === '|') {
      cursor.at += 1;
      ways.push([]);
    } else ways.at(-1)?.push({ ...PIECE, ...piece(cursor), ...quantity(cursor) });
  }
}

const PIECE: Piece = { kind: 'any', letters: [], ways: [], optional: false, repeated: false };

type Look = 'ahead' | 'behind';
const LOOK = /\(\?(<?)([=!])/uy;
const GROUP = /\((?:\?:|\?<\w+>)?/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const CODE = /\\(?:u[\dA-F]{4}|[pP]\{[^}]*\}|.)/uy;
/** Letters one after another; the last of them may be optional, then it is read alone. */
const LETTERS = /\p{L}+(?![\p{L}?*+{])/uy;

/** Hundreds of patterns are read when the program starts: each piece is told by its first sign. */
function piece(cursor: Cursor): Partial<Piece> {
  const first = cursor.source.charAt(cursor.at);
  if (first === '(') return bracketed(cursor);
  if (first === '[') {
    const [, not, members = ''] = taken(CLASS, cursor) ?? [];
    return oneOf(members, not === '^');
  }
  if (first === '\\') return coded(taken(CODE, cursor)?.[0] ?? '');
  const letters = LETTER.test(first) ? (taken(LETTERS, cursor)?.[0] ?? null) : null;
  if (letters !== null) return { kind: 'letters', letters: [letters] };
  cursor.at += 1;
  if (first === '^') return { kind: 'behind' };
  if (first === '$') return { kind: 'ahead' };
  if (first === '.') return { kind: 'any' };
  return LETTER.test(first) ? { kind: 'letters', letters: [first] } : { kind: 'sign' };
}

function bracketed(cursor: Cursor): Partial<Piece> {
  const look = taken(LOOK, cursor);
  if (look === null) {
    taken(GROUP, cursor);
    return { kind: 'group', ways: within(cursor) };
  }
  const ways = within(cursor);
  const isNegative = look[2] === '!';
  return {
    kind: looked(look[1] === '<' ? 'behind' : 'ahead', isNegative, ways),
    ways: isNegative ? [] : ways,
  };
}

/** What stands in brackets; the cursor goes behind them. */
function within(cursor: Cursor): readonly Way[] {
  const ways = alternatives(cursor);
  cursor.at += 1;
  return ways;
}

/** What looking around tells of the letter beside. */
function looked(side: Look, isNegative: boolean, ways: readonly Way[]): Look | 'nothing' {
  const next = side === 'ahead' ? 0 : -1;
  const tells = isNegative
    ? ways.some((way) => way.length === 1 && way[0]?.kind === 'every')
    : ways.every((way) => way.at(next)?.kind === side || isSign(way.at(next)));
  return tells ? side : 'nothing';
}

function isSign(piece: Piece | undefined): boolean {
  return piece?.kind === 'sign' && !piece.optional;
}

const LETTER = /\p{L}/u;
const EVERY_LETTER = /\\p\{L\}|A-Za-z/u;
/** Members of a class that are no letters, though letters write them. */
const NO_LETTERS = /\\(?:u[\dA-F]{4}|[ds]|[^\p{L}])/gu;
/** So many letters of a class are tried one by one. */
const FEW = 8;

function oneOf(members: string, isNegative: boolean): Partial<Piece> {
  const every = EVERY_LETTER.test(members);
  if (isNegative) return { kind: every ? 'sign' : 'any' };
  if (every) return { kind: 'every' };
  if (!LETTER.test(members.replace(NO_LETTERS, ''))) return { kind: 'sign' };
  const isPlain = /^\p{L}+$/u.test(members) && members.length <= FEW;
  return isPlain ? { kind: 'letters', letters: [...members] } : { kind: 'any' };
}

function coded(code: string): Partial<Piece> {
  if (code === '\\p{L}') return { kind: 'every' };
  if (code === '\\P{L}') return { kind: 'sign' };
  if (code === '\\b' || code === '\\B') return { kind: 'nothing' };
  const isSign = code.replace(NO_LETTERS, '') === '' && !isLetter(code);
  return { kind: isSign ? 'sign' : 'any' };
}

/** "\u00e4" */
function isLetter(code: string): boolean {
  return code.startsWith('\\u') && LETTER.test(String.fromCharCode(Number.parseInt(code.slice(2), 16)));
}

const QUANTITY = /(?:[?*+]|\{(\d{1,4})(?:,\d{0,4})?\})\??/uy;

/** Null for once. */
function quantity(cursor: Cursor): Pick<Piece, 'optional' | 'repeated'> | null {
  const found = '?*+{'.includes(cursor.source.charAt(cursor.at)) ? taken(QUANTITY, cursor) : null;
  if (found === null) return null;
  const [sign = '', least] = found;
  return { optional: /^[?*]/u.test(sign) || least === '0', repeated: !/^\?/u.test(sign) };
}

/** What stands at the cursor, which goes behind it. */
function taken(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  cursor.at += found?.[0].length ?? 0;
  return found;
}
