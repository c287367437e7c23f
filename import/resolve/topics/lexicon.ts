import { grouped } from '../../language/grouped.ts';
import { remembering } from '../../language/memo.ts';
import { linesOf } from '../lists.ts';
import { FIELDS } from './scheme.ts';
import { isStreet, small as smallOf, type Token } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** A word of a field's list found in a text; `start`–`end` in the text that was searched. */
export interface Hit {
  readonly field: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly field: string;
  readonly stem: string;
  readonly weight: number;
  /** Only as a word of its own (with an ending), only at the beginning of a word, or anywhere in it. */
  readonly kind: 'word' | 'beginning' | 'part';
  /** Of a verb or adjective: found in any case; a noun is found in words with a capital only. */
  readonly anyCase: boolean;
}

/** Entries are found by their first letters. */
const KEY = 2;
/** Of an entry without a number. */
const PLAIN = 2;
/** Letters a stem needs to be found at the beginning, at the end and in the middle of a compound. */
const BEGINS = 5;
const ENDS = 4;
const INSIDE = 8;
const MOSTLY = 0.6;
const ENDING = /^(?:e?s|e[nmr]?|n|er|ern|in|innen|nen)?$/u;

const ALL = FIELDS.flatMap(({ id }) => linesOf(`topics/fields/${id}.txt`).map((line) => entryOf(id, line)));
const isSeveral = ({ stem }: Entry) => stem.includes(' ');
const ALONE = ALL.filter((entry) => !isSeveral(entry));
/** Entries of one word: those that may stand in a word with a capital, and in one without. */
const IN_NOUNS = index(ALONE);
const IN_SMALL = index(ALONE.filter(({ anyCase }) => anyCase));
/** Entries of several words; they begin with a word of the text. */
const SEVERAL = index(ALL.filter(isSeveral));

/** An entry: `=word 3`, `beginning- 2`, `part 4`, `~verb`. */
function entryOf(field: string, line: string): Entry {
  const words = line.replace(/ \d+$/u, '');
  const weight = words === line ? PLAIN : Number(line.slice(words.length));
  const plain = words.replace(/^~/u, '').toLowerCase().replaceAll('ß', 'ss');
  const anyCase = words.startsWith('~') || plain.includes(' ');
  if (plain.startsWith('=')) return { field, stem: plain.slice(1), weight, kind: 'word', anyCase };
  if (plain.endsWith('-')) return { field, stem: plain.slice(0, -1), weight, kind: 'beginning', anyCase };
  return { field, stem: plain, weight, kind: 'part', anyCase };
}

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return grouped(entries, ({ stem }) => stem.slice(0, KEY));
}

/** The words of all lists in one word of a text, or in several from it on; a longer entry hides the shorter ones inside it. */
export function hitsAt(token: Token): readonly Hit[] {
  const { text, small, rest } = token;
  const several = (SEVERAL.get(rest.slice(0, KEY)) ?? []).filter(
    (entry) => rest.startsWith(entry.stem) && fits(entry, 0, small),
  );
  if (several.length === 0) return hitsIn(text);
  return loudest(text, small, [...inWord(text), ...several.map((entry) => hitOf(entry, 0))]);
}

const hitsIn = remembering((text) => loudest(text, smallOf(text), inWord(text)));

/** Of a street's name only its kind counts: "Weiherstraße" is no water. */
function loudest(text: string, small: string, hits: readonly Hit[]): readonly Hit[] {
  const told = isStreet(text) ? hits.filter(({ end }) => end >= small.length - 1) : hits;
  return told.filter(
    (hit, i) => hit.weight > 0 && !told.some((other, j) => hides(other, hit) || repeats(other, hit, j < i)),
  );
}

function inWord(text: string): readonly Hit[] {
  const word = smallOf(text);
  const entries = /^\p{Lu}/u.test(text) ? IN_NOUNS : IN_SMALL;
  const hits: Hit[] = [];
  for (let i = 0; i < word.length; i += 1) {
    for (const entry of entries.get(word.slice(i, i + KEY)) ?? []) {
      if (word.startsWith(entry.stem, i) && fits(entry, i, word)) hits.push(hitOf(entry, i));
    }
  }
  return hits;
}

function hitOf({ field, weight, stem }: Entry, start: number): Hit {
  const strength = WEIGHTS.strength[weight] ?? weight;
  return { field, weight: strength * (1 + stem.length / WEIGHTS.length), start, end: start + stem.length };
}

/**
 * Compounds say what they are about at their beginning and at their end; in between only a long stem is sure. A short stem is sure of
 * nothing but itself: "Park" is no part of "Parkplatz", "Amt" none of "gesamt".
 */
function fits({ stem, kind, anyCase }: Entry, at: number, word: string): boolean {
  const left = word.slice(at + stem.length);
  if (at === 0 && ENDING.test(left)) return true;
  if (kind === 'word') return false;
  if (at === 0) return kind === 'beginning' || stem.includes(' ') || stem.length >= BEGINS;
  if (kind === 'beginning' || anyCase) return false;
  return stem.length >= INSIDE || (stem.length >= ENDS && ENDING.test(left));
}

/** The same field says the same place only once, with its strongest entry. */
function repeats(other: Hit, hit: Hit, before: boolean): boolean {
  const meet = Math.min(other.end, hit.end) > Math.max(other.start, hit.start);
  return (
    meet &&
    other.field === hit.field &&
    (other.weight > hit.weight || (before && other.weight === hit.weight))
  );
}

/** A longer entry that covers most of a shorter one is what the word says: "Blumenampel" is no "Ampel". */
function hides(other: Hit, hit: Hit): boolean {
  const length = hit.end - hit.start;
  const shared = Math.min(other.end, hit.end) - Math.max(other.start, hit.start);
  return other.end - other.start > length && shared >= length * MOSTLY;
}
