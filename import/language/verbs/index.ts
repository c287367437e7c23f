import { existsSync, readFileSync } from 'node:fs';
import { remembering } from '../memo.ts';
import { compileVerbs } from './compile.ts';

/** One way to read a word as a verb's form of the third person, participle or infinitive. */
export interface Reading {
  readonly lemma: string;
  /** The separable particle that has to follow in the clause ("nach" of "fragt … nach"); null for none. */
  readonly particle: string | null;
  /** Some of `i` present, `t` preterite, `k` Konjunktiv I, `c` Konjunktiv II (capitals: plural), `p` participle, `n` infinitive. */
  readonly signs: string;
}

const NONE: readonly Reading[] = [];
const known = new Map<string, readonly Reading[]>();
let index: string | undefined;

/** The prepared index beside the built program; without a build it is compiled from the dictionary (about a second). */
function forms(): string {
  if (index === undefined) {
    const file = new URL('./forms.txt', import.meta.url);
    index = existsSync(file) ? readFileSync(file, 'utf8') : compileVerbs();
  }
  return index;
}

/** All readings of a word, as it is written (small letters, except at the start of a sentence: ask with small ones). */
export function readings(word: string): readonly Reading[] {
  let found = known.get(word);
  if (found === undefined) {
    found = lookUp(word);
    if (known.size > 50_000) known.clear();
    known.set(word, found);
  }
  return found;
}

/** Binary search over the lines of the index. */
function lookUp(word: string): readonly Reading[] {
  const text = forms();
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const end = lineEnd(text, start);
    const form = text.slice(start, text.indexOf('\t', start));
    if (form === word) return parse(text.slice(start + form.length + 1, end));
    if (form < word) low = end + 1;
    else high = start;
  }
  return NONE;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function parse(line: string): readonly Reading[] {
  return line.split('\t').map((part) => {
    const [signs = '', lemma = '', particle = null] = part.split(' ');
    return { signs, lemma, particle };
  });
}

/** Whether the word can be a finite verb of the third person. */
export const isFiniteForm = remembering((word) =>
  readings(word).some((reading) => /[itkc]/iu.test(reading.signs)),
);

/** Whether the word can only be a Konjunktiv: "sei", "habe", "könne", but not "fragte" or "hat". */
export function isSubjunctiveOnly(word: string): boolean {
  const finite = readings(word).filter((reading) => /[itkc]/iu.test(reading.signs));
  return finite.length > 0 && finite.every((reading) => !/[it]/iu.test(reading.signs));
}

export function isParticiple(word: string): boolean {
  return readings(word).some((reading) => reading.signs.includes('p'));
}
