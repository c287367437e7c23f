import type { Sentence } from '../model.ts';
import { remembering } from './memo.ts';
import { wordList } from './words.ts';

const OLD = new RegExp(`^(?:${wordList('old-spelling').map(pattern).join('|')})$`, 'iu');
/** A word that may be written as it was. */
const SHARP = /(?<!\p{L})\p{L}{0,40}ß\p{L}{0,40}(?!\p{L})/gu;
const isOld = remembering((word) => OLD.test(word));

/** "-schuß" → any letters, then "schuß". */
function pattern(part: string): string {
  return part.replace(/^-/u, '\\p{L}{0,24}?').replace(/-$/u, '\\p{L}{0,24}');
}

/** A sentence whose words are written as they are today ("daß" → "dass"); places of the source stay what they were. */
export function modern<One extends Pick<Sentence, 'text' | 'at'>>(sentence: One): One {
  if (!sentence.text.includes('ß')) return sentence;
  const places = [...sentence.text.matchAll(SHARP)].flatMap(({ 0: word, index }) =>
    isOld(word) ? [...word.matchAll(/ß/gu)].map((sign) => index + sign.index) : [],
  );
  if (places.length === 0) return sentence;
  const at = [...sentence.at];
  for (const place of places.toReversed()) at.splice(place, 0, at[place] ?? 0);
  const text = places.reduceRight(
    (all, place) => `${all.slice(0, place)}ss${all.slice(place + 1)}`,
    sentence.text,
  );
  return { ...sentence, text, at };
}
