import { onceEach } from './memo.ts';
import { type Piece, type Way, waysOf } from './pieces.ts';
import { prepared } from './prepared.ts';
import type { Needed } from './word-index.ts';

/** With more words than this it is quicker to try a pattern. */
const MOST = 400;
/** A text that holds one word of each of so many rows is seldom tried in vain. */
const ROWS = 3;

/**
 * Words that a text must hold for a pattern to match: one of each row, the most telling row last; none where it does not
 * tell, or where capitals do not count. Read from its source: whole words between signs ("@S (?:fragt|fragte) "), which
 * every match has.
 */
export function neededWords({ source, ignoreCase }: RegExp): readonly Needed[] {
  return ignoreCase ? NONE : neededOf(source);
}

/** Words so rare tell enough: what a bracket holds behind them is not read. */
const RARE = 1 / 16;

const NONE: readonly Needed[] = [];

/** What was read of patterns since the program began. */
const found = new Map<string, readonly Needed[]>();

/** The words that patterns need, by source, a row behind each tab; a build leaves them beside this module, as reading hundreds of patterns takes longer than a start may. */
export const NEEDED = prepared(new URL('./needed.txt', import.meta.url), () =>
  [...found]
    .map(([source, rows]) => `${source}\t${rows.map((row) => row.join(' ')).join('\t')}`)
    .sort()
    .join('\n'),
);

function neededOf(source: string): readonly Needed[] {
  const line = NEEDED.rest(source);
  const rows = line === null ? neededIn(waysOf(source), false).slice(-ROWS) : rowsIn(line);
  found.set(source, rows);
  return rows;
}

function rowsIn(line: string): readonly Needed[] {
  return line === '' ? NONE : line.split('\t').map((row) => row.split(' '));
}

/** The most telling row last; `isBorder` tells that no letter stands before, `tail` is what follows each of the ways. */
function neededIn(ways: readonly Way[], isBorder: boolean, tail: Way = []): readonly Needed[] {
  const all = ways.map((way) => neededAlong([...way, ...tail], way.length, isBorder));
  if (all.length === 1) return all[0] ?? NONE;
  const best = all.map((rows) => rows.at(-1));
  const words = best.includes(undefined) ? [] : [...new Set(best.flatMap((row) => row ?? []))];
  return words.length === 0 || words.length > MOST ? NONE : [words];
}

/** What the first pieces of a way need, as many as `length` tells. */
function neededAlong(way: Way, length: number, isBorder: boolean): readonly Needed[] {
  const rows: Needed[] = [];
  let border = isBorder;
  for (const [place, piece] of way.slice(0, length).entries()) {
    const behind = isBorderBehind(piece, border);
    const here = border && opensWord(piece) && !(behind && piece.optional) ? wordsFrom(way, place) : NONE;
    const isTold = here.some((words) => commonness(words) < RARE);
    const within = isTold ? NONE : neededInside(piece, border, wordEndsIn(way.slice(place + 1)));
    rows.push(...(within.length === 0 ? here : within));
    border = behind;
  }
  return rows.sort((a, b) => commonness(b) - commonness(a));
}

/** What a bracket, or looking ahead, needs; of each of its ways the best, which may be another word than its first. */
function neededInside(
  { kind, ways, optional, repeated }: Piece,
  border: boolean,
  tail: Way,
): readonly Needed[] {
  if (optional || ways.length === 0) return NONE;
  return neededIn(ways, border, kind === 'group' && !repeated ? tail : NONE_BEHIND);
}

const NONE_BEHIND: Way = [];

/** The beginning of a way that ends the word before it. */
function wordEndsIn(way: Way): Way {
  const end = way.findIndex(({ kind, optional }) => kind === 'sign' && !optional);
  return end === -1 ? way : way.slice(0, end + 1);
}

function opensWord({ kind }: Piece): boolean {
  return kind === 'letters' || kind === 'group';
}

/** Short words stand in many texts, and so do forms of auxiliaries. */
function commonness(words: Needed): number {
  return words.reduce((sum, word) => sum + (AUXILIARY.test(word) ? COMMON : 2 ** -word.length), 0);
}

const COMMON = 1 / 4;
const AUXILIARY =
  /^(?:w[ioü]rd|w[eu]rden?|würden|worden|wil|will|woll[et]|k[aoö]nn|soll|m[uü]ss|h[aä]b|h[aä]tt|hat|ist|sind|sei|war|wäre|möcht|d[aüu]rf)(?:e|en|t|te|ten|n)?$/u;

/** Whether no letter stands before what follows a piece. */
function isBorderBehind({ kind, ways, optional }: Piece, before: boolean): boolean {
  if (kind === 'ahead' || kind === 'nothing') return before;
  const behind =
    kind === 'group'
      ? ways.every((way) => way.reduce((border, piece) => isBorderBehind(piece, border), before))
      : kind === 'sign' || kind === 'behind';
  return behind && (before || !optional);
}

/** How a match goes on: letters, and whether the word ends behind them. */
interface Beginning {
  readonly letters: string;
  readonly ended: boolean;
}

/** Null where a pattern does not tell. */
type Beginnings = readonly Beginning[] | null;

const NOTHING: readonly Beginning[] = [{ letters: '', ended: false }];
const ENDED: readonly Beginning[] = [{ letters: '', ended: true }];

/** The words with one of which every match goes on from a place. */
function wordsFrom(way: Way, place: number): readonly Needed[] {
  const found = along(way, place);
  if (found === null || found.some(({ letters, ended }) => !ended || letters === '')) return NONE;
  return [[...new Set(found.map(({ letters }) => letters))]];
}

function along(way: Way, place: number): Beginnings {
  let found: Beginnings = NOTHING;
  for (let next = place; next < way.length; next += 1) {
    if (found === null || found.every(({ ended }) => ended)) return found;
    found = followed(found, way[next]);
  }
  return found;
}

function followed(before: readonly Beginning[], piece: Piece | undefined): Beginnings {
  const next = piece === undefined ? null : beginnings(piece);
  if (next === null || before.length * next.length > MOST) return null;
  if (before === NOTHING) return next;
  return before.flatMap((one) =>
    one.ended ? [one] : next.map(({ letters, ended }) => ({ letters: one.letters + letters, ended })),
  );
}

const beginnings = onceEach((piece: Piece): Beginnings => {
  const once = beginningsOnce(piece);
  if (once === null || (piece.repeated && once.some(({ ended }) => !ended))) return null;
  return piece.optional ? [...once, ...NOTHING] : once;
});

function beginningsOnce({ kind, letters, ways }: Piece): Beginnings {
  if (kind === 'any' || kind === 'every') return null;
  if (kind === 'sign' || kind === 'ahead') return ENDED;
  if (kind === 'letters') return letters.map((letter) => ({ letters: letter, ended: false }));
  if (kind === 'behind' || kind === 'nothing') return NOTHING;
  const all = ways.map((way) => along(way, 0));
  return all.includes(null) ? null : all.flatMap((found) => found ?? []);
}
