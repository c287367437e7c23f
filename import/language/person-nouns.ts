import { remembering } from './memo.ts';
import { wordList } from './words.ts';

/** A word for people without a name. */
export interface PersonNoun {
  /** Nominative, of the gender the word shows; of several people the plural as it is. */
  readonly name: string;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

const BASES = wordList('persons');
const ADJECTIVAL = BASES.filter((word) => word.endsWith('e(r)')).map((word) => word.slice(0, -4));
const NOUNS = BASES.filter((word) => !word.endsWith('e(r)'));
const NOUN = new RegExp(`^(\\p{L}*(?:${NOUNS.join('|')}))(in|innen|s|es|n|en|e)?$`, 'iu');
const WEAK = new RegExp(`^(\\p{L}*(?:${ADJECTIVAL.join('|')}))(e|er|en|em)$`, 'iu');
const GENDERED = /^(\p{L}+?)(?:[*:_/]innen|Innen)$/u;

/** Whether a word is one for people. */
export const isForPeople = remembering(
  (word) =>
    /^\p{Lu}/u.test(word) &&
    (GENDERED.test(word) || WEAK.test(word) || NOUN.test(word) || /^(?:Mann|Frau)$/u.test(word)),
);

/** Reads a capitalised word as one for people; `plural` is what the determiner tells. */
export function personNoun(word: string, determiner: string | null): PersonNoun | null {
  if (!isForPeople(word)) return null;
  if (/^eine?[rm]?$/u.test(determiner ?? '') && /^(?:Mann|Frau)$/u.test(word))
    return { name: word, gender: word === 'Frau' ? 'f' : 'm', plural: false };
  const gendered = GENDERED.exec(word);
  if (gendered) return { name: gendered[1] ?? word, gender: null, plural: true };
  const many = determiner === null || !/^(?:k?ein|jed|d(?:er|em|en|es)$|dies)/u.test(determiner);
  return weak(word, determiner) ?? noun(word, determiner, many);
}

function weak(word: string, determiner: string | null): PersonNoun | null {
  const match = WEAK.exec(word);
  if (!match) return null;
  const [, stem = '', ending = ''] = match;
  const woman = /^(?:k?eine|einer)$/u.test(determiner ?? '') && /^e?n?$/u.test(ending);
  if (determiner === null || /^(?:die|mehrere|einige|alle|den|viele|zwei|drei)$/u.test(determiner)) {
    return { name: `${stem}e`, gender: null, plural: ending !== 'e' || determiner !== 'die' };
  }
  return { name: `${stem}${woman ? 'e' : 'er'}`, gender: woman ? 'f' : 'm', plural: false };
}

function noun(word: string, determiner: string | null, many: boolean): PersonNoun | null {
  const match = NOUN.exec(word);
  if (!match) return null;
  const [, base = '', ending = ''] = match;
  if (ending === 'in') return { name: `${base}in`, gender: 'f', plural: false };
  if (ending === 'innen' && /^eine/u.test(determiner ?? ''))
    return { name: `${base}in`, gender: 'f', plural: false };
  if (ending === 'innen') return { name: `${base}innen`, gender: 'f', plural: true };
  const woman = /(?:mutter|dame|bürgerin)$/iu.test(base);
  const plural =
    (many && !(woman && /^(?:eine|die)$/u.test(determiner ?? ''))) ||
    (ending === 'n' && determiner === 'den');
  return { name: base, gender: woman ? 'f' : 'm', plural };
}
