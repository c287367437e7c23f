import { baseOfNoun } from '../../language/nouns/index.ts';
import { linesOf, valuesOf } from '../lists.ts';

/** Endings and those of their base forms; the longest that fits is taken: "Zeichen" is none of the "Eichen". */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ...valuesOf('topics/words/plurals.txt'),
  ...linesOf('topics/words/invariant.txt').map((ending) => [ending, ending] as const),
]);
const LONGEST = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));
/** So long a listed ending is no accident, also in a noun that may be a name. */
const SURE = 7;

/** Plurals that are always formed alike, whatever a dictionary takes them for. */
const REGULAR = /(ung|heit|keit|schaft|tät)en$/u;
/** Endings of derived nouns: what stands there inflected, and the base form. */
const DERIVED: readonly (readonly [RegExp, string])[] = [
  [/(ion|ur|enz|anz|ei|ik)en$/u, '$1'],
  [/innen$/u, 'in'],
  [/ien$/u, 'ie'],
  [/(ismus|thek|logie|nis)(?:se?n?|es|n)$/u, '$1'],
  [/nisse[sn]?$/u, 'nis'],
];

/**
 * The base form of a noun by our lists, by the dictionary, or as good as endings tell: "Straßenlaternen" → "Straßenlaterne". `genitive` says that an article
 * of the genitive stands before it, `bare` that none does: then it may be a name, and only a sure plural is undone.
 */
export function baseForm(noun: string, { genitive = false, bare = false } = {}): string {
  const small = noun.toLowerCase();
  const listed = byList(noun, small, bare);
  if (listed !== null) return listed;
  if (!bare && REGULAR.test(small)) return noun.replace(REGULAR, '$1');
  const known = baseOfNoun(small);
  if (known !== null && (!bare || small.length > SURE || /[äöü]/u.test(small)))
    return withCapitalsOf(noun, known);
  if (bare) return noun;
  for (const [inflected, base] of DERIVED) if (inflected.test(small)) return noun.replace(inflected, base);
  if (genitive) return ofGenitive(noun);
  if (/[^aeiouäöü]ern$/u.test(small)) return noun.slice(0, -1);
  if (/(?:el|er)n$/u.test(small)) return noun.slice(0, -1);
  if (/[bdfgklmnprtzß]en$/u.test(small) || /(?:sch|ch|ck|st|ss|tz)en$/u.test(small)) return noun.slice(0, -1);
  return noun;
}

/** A base form in the letters of the inflected noun as far as both are alike: "CO2-Werten" → "CO2-Wert". */
function withCapitalsOf(noun: string, base: string): string {
  const small = noun.toLowerCase();
  let alike = 1;
  while (alike < small.length && small[alike] === base[alike]) alike += 1;
  return noun.slice(0, alike) + base.slice(alike);
}

function byList(noun: string, small: string, bare: boolean): string | null {
  for (let length = Math.min(LONGEST, small.length); length > 2; length -= 1) {
    const base = ENDINGS.get(small.slice(-length));
    if (base === undefined || (bare && length < SURE && !/[äöü]/u.test(small.slice(-length)))) continue;
    const stem = noun.slice(0, -length);
    return /\p{L}$/u.test(stem) ? stem + base : stem + base.charAt(0).toUpperCase() + base.slice(1);
  }
  return null;
}

function ofGenitive(noun: string): string {
  if (/(?:s|z|x|ß)es$/u.test(noun)) return noun.slice(0, -2).replace(/niss$/u, 'nis');
  if (/[bdfgklmnprt]es$/u.test(noun)) return noun.slice(0, -2);
  return noun.replace(/(?<=[^s])s$/u, '');
}
