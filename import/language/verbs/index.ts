import { remembering } from '../memo.ts';
import { prepared } from '../prepared.ts';
import { compileVerbs } from './compile.ts';

/** One way to read a word as a verb's form of the third person, participle or infinitive. */
export interface Reading {
  readonly lemma: string;
  /** The separable particle that has to follow in the clause ("nach" of "fragt … nach"); null for none. */
  readonly particle: string | null;
  /** Some of `i` present, `t` preterite, `k` Konjunktiv I, `c` Konjunktiv II (capitals: plural), `p` participle, `n` infinitive. */
  readonly signs: string;
}

/** The index of verb forms; a build leaves it beside this module. */
export const VERBS = prepared(new URL('./forms.txt', import.meta.url), compileVerbs);

const NONE: readonly Reading[] = [];

/** All readings of a word, as it is written (small letters, except at the start of a sentence: ask with small ones). */
export const readings = remembering((word): readonly Reading[] => {
  const line = VERBS.rest(word);
  return line === null ? borrowed(word) : parse(line);
});

/** "evaluiert", "recherchierten": all verbs in "-ieren" are inflected alike, and new ones come up that no dictionary has. */
function borrowed(word: string): readonly Reading[] {
  const [, stem, ending = ''] = BORROWED.exec(word) ?? [];
  const signs = ENDINGS.get(ending);
  return stem === undefined || signs === undefined ? NONE : [{ lemma: `${stem}en`, particle: null, signs }];
}

const BORROWED = /^(\p{Ll}{4,}ier)(e|t|en|te|ten)$/u;
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['e', 'k'],
  ['t', 'ip'],
  ['en', 'IKn'],
  ['te', 'ct'],
  ['ten', 'CT'],
]);

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
