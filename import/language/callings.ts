import { remembering } from './memo.ts';
import { wordList } from './words.ts';

const BASES = wordList('callings');
const ADJECTIVAL = BASES.filter((word) => word.endsWith('e(r)')).map((word) => word.slice(0, -4));
const NOUNS = BASES.filter((word) => !word.endsWith('e(r)'));
/** A woman's forms: "Biologin", "Ärztin", "Obfrau". */
const WOMANS: readonly (readonly [RegExp, string])[] = [
  [/e$/u, 'in'],
  [/arzt$/u, 'ärztin'],
  [/anwalt$/u, 'anwältin'],
  [/mann$/u, 'frau'],
  [/(?<!leitung|führung|stand|hebamm)$/u, 'in'],
];

function womans(noun: string): string {
  const [end, ending] = WOMANS.find(([one]) => one.test(noun)) ?? [/$/u, ''];
  return noun.replace(end, ending);
}

const CALLING = new RegExp(
  `^\\p{L}*(?:(?:${NOUNS.join('|')})(?:s|es|n|en)?|(?:${NOUNS.map(womans).join('|')})|(?:${ADJECTIVAL.join('|')})(?:e[rn]?|in))$`,
  'iu',
);

/** A calling by the end of its noun, whatever body it is followed in: "Fachberaterin", "Schulsozialarbeiter". */
export const isCalling = remembering((noun) => /^\p{Lu}\p{L}{3,}$/u.test(noun) && CALLING.test(noun));
