import { remembering } from './memo.ts';
import { wordList } from './words.ts';

const LINES = wordList('bodies');
const WHOLE = LINES.filter((word) => !/^[-!]/u.test(word));
const HEADS = LINES.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
const NEVER = new Set(LINES.filter((word) => word.startsWith('!')).map((word) => word.slice(1)));
const BODY = new RegExp(
  `^((?:\\p{L}+-)*(?:(?:\\p{L}+)?(?:${HEADS.join('|')})|(?:${WHOLE.join('|')})))(es|s|en|n|e)?$`,
  'iu',
);
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** A body's word in the nominative singular ("Ortsrates" → "Ortsrat"); null if the word names none. */
export const body = remembering(readBody);

function readBody(word: string): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const match = BODY.exec(word);
  if (!match) return null;
  const base = match[1] ?? '';
  return NEVER.has(base.toLowerCase()) || NEVER.has(word.toLowerCase()) ? null : base;
}

/** "SPD", "WBH", "DRK": may be an organisation where the place in the sentence says so. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATION.test(word);
}
