import { remembering } from './memo.ts';
import { wordList } from './words.ts';

/** An office as a word tells it. */
export interface Office {
  /** Nominative singular, of the gender that the word shows: "Bürgermeisterin", "Vorsitzender". */
  readonly role: string;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

const BASES = wordList('offices');
/** "(r)": words inflected like adjectives: der Vorsitzende, ein Vorsitzender, die Beigeordnete. */
const ADJECTIVAL = BASES.filter((word) => word.endsWith('e(r)'));
const NOUNS = BASES.filter((word) => !word.endsWith('e(r)'));
const MEMBERS = wordList('members');
/** "Drehleiter": a thing that ends like an office. */
const THING = new RegExp(`(?:${wordList('no-offices').join('|')})[ns]?$`, 'iu');

const stems = (words: readonly string[], cut: RegExp): string =>
  words.map((word) => word.replace(cut, '')).join('|');
const WEAK = new RegExp(`^(\\p{L}*(?:${stems(ADJECTIVAL, /e\(r\)$/u)}))(e|er|en|em)$`, 'iu');
const STRONG = new RegExp(`^(\\p{L}*(?:${stems(NOUNS, /$/u)}))(in|innen|s|es|n|en|e)?$`, 'iu');
const MEMBER = new RegExp(`^(\\p{L}*(?:${MEMBERS.join('|')}))(s|es|er|ern)?$`, 'iu');
const UMLAUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(\p{L}*)rätin(nen)?$/iu, 'rätin'],
  [/(?<!\p{L})(\p{L}*)anwältin(nen)?$/iu, 'anwältin'],
  [/(?<!\p{L})(\p{L}*)kämmerin(nen)?$/iu, 'kämmerin'],
  [/(?<!\p{L})(\p{L}*)ärztin(nen)?$/iu, 'ärztin'],
];

/** "KTA, Vorsitzende", "Betreuerin zugleich Protokollführerin": the offices of one who is named with several. */
export function rolesIn(role: string): readonly string[] {
  return role.split(/, | zugleich (?:als )?/u);
}

/** Reads a capitalised word as an office; null if it is none. `feminine` is what the words around it tell. */
export function office(word: string, feminine: boolean): Office | null {
  return feminine ? womans(word) : mans(word);
}

const womans = remembering((word) => readOffice(word, true));
const mans = remembering((word) => readOffice(word, false));

function readOffice(word: string, feminine: boolean): Office | null {
  const hyphen = word.lastIndexOf('-');
  const head = word.slice(hyphen + 1);
  if (!/^\p{Lu}/u.test(word) || head.length < 4 || THING.test(head)) return null;
  const found = weak(head, feminine) ?? strong(head) ?? member(head);
  return found && { ...found, role: word.slice(0, hyphen + 1) + found.role };
}

function weak(word: string, feminine: boolean): Office | null {
  const match = WEAK.exec(word);
  if (!match) return null;
  const stem = match[1] ?? '';
  const woman = feminine || /e$/u.test(match[2] ?? '') ? feminine : false;
  return { role: `${stem}${woman ? 'e' : 'er'}`, gender: woman ? 'f' : 'm', plural: false };
}

function strong(word: string): Office | null {
  for (const [pattern, ending] of /ä/iu.test(word) ? UMLAUT : []) {
    const match = pattern.exec(word);
    if (match) return { role: joined(match[1] ?? '', ending), gender: 'f', plural: match[2] !== undefined };
  }
  const match = STRONG.exec(word);
  if (!match) return null;
  const [, base = '', ending = ''] = match;
  if (ending === 'in' || ending === 'innen') {
    return { role: `${base.replace(/e$/u, '')}in`, gender: 'f', plural: ending === 'innen' };
  }
  const woman = /frau$/iu.test(base);
  return {
    role: base,
    gender: woman ? 'f' : 'm',
    plural: ending === 'en' || (ending === 'e' && /rat$/iu.test(base)),
  };
}

/** "Stadt" and "kämmerin" are "Stadtkämmerin"; alone it is a noun of its own. */
function joined(first: string, last: string): string {
  return first === '' ? last.charAt(0).toUpperCase() + last.slice(1) : first + last;
}

function member(word: string): Office | null {
  const match = MEMBER.exec(word);
  return match && { role: match[1] ?? '', gender: null, plural: /^ern?$/u.test(match[2] ?? '') };
}
