import { linesOf } from '../lists.ts';
import { FIELDS } from './scheme.ts';
import type { Token } from './tokens.ts';

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
/** An entry this long is sure enough to be found inside a word, a shorter one only at its ends. */
const SURE = 6;
/** An entry this short is not found at the end of a longer word: "amt" in "gesamt". */
const SHORT = 3;
const MOSTLY = 0.6;
const ENDING = /^(?:e?s|e[nmr]?|n|er|ern|in|innen|nen)?$/u;

const ENTRIES = index(
  FIELDS.flatMap(({ id }) => linesOf(`topics/fields/${id}.txt`).map((line) => entryOf(id, line))),
);

/** An entry: `=word 3`, `beginning- 2`, `part 4`, `~verb`. */
function entryOf(field: string, line: string): Entry {
  const [, words = '', number] = /^(.*?)(?:\s+(\d+))?$/u.exec(line) ?? [];
  const weight = number === undefined ? PLAIN : Number(number);
  const plain = words.replace(/^~/u, '').toLowerCase().replaceAll('ß', 'ss');
  const anyCase = words.startsWith('~') || plain.includes(' ');
  if (plain.startsWith('=')) return { field, stem: plain.slice(1), weight, kind: 'word', anyCase };
  if (plain.endsWith('-')) return { field, stem: plain.slice(0, -1), weight, kind: 'beginning', anyCase };
  return { field, stem: plain, weight, kind: 'part', anyCase };
}

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.stem.slice(0, KEY);
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}

/** The words of all lists in one word of a text, or in several from it on; a longer entry hides the shorter ones inside it. */
export function hitsAt({ small: word, rest, capital }: Token): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < word.length; i += 1) {
    for (const entry of ENTRIES.get(rest.slice(i, i + KEY)) ?? []) {
      const end = i + entry.stem.length;
      if ((capital || entry.anyCase) && rest.startsWith(entry.stem, i) && fits(entry, i, word)) {
        hits.push({ field: entry.field, weight: entry.weight, start: i, end });
      }
    }
  }
  return hits.filter((hit) => hit.weight > 0 && !hits.some((other) => hides(other, hit)));
}

function fits({ stem, kind, anyCase }: Entry, at: number, word: string): boolean {
  const left = word.slice(at + stem.length);
  if (stem.includes(' ') || kind === 'beginning' || anyCase)
    return at === 0 && (kind !== 'word' || ENDING.test(left));
  if (kind === 'word') return at === 0 && ENDING.test(left);
  if (at === 0 || stem.length >= SURE) return true;
  return stem.length > SHORT && ENDING.test(left);
}

/** A longer entry that covers most of a shorter one is what the word says: "Blumenampel" is no "Ampel". */
function hides(other: Hit, hit: Hit): boolean {
  const length = hit.end - hit.start;
  const shared = Math.min(other.end, hit.end) - Math.max(other.start, hit.start);
  return other.end - other.start > length && shared >= length * MOSTLY;
}
