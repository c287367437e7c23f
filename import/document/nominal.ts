import { endsSentence } from './marks.ts';
import { startsWithPerson } from './person-cue.ts';

/** Small words that a heading may have; its other words are nouns, names and numbers, or adjectives before them. */
const smallWords =
  /^(?:der|die|das|den|dem|des|ein|eine[rsmn]?|und|oder|sowie|für|von|vom|zu|zum|zur|in|im|am|an|auf|aus|bei|bis|mit|nach|über|um|ohne|gegen|durch|vor|hier|bzw\.|gem\.|gemäß|inkl\.|e\.|v\.|d\.|durch)$/u;

/** "Verkehr am Wehrtor; hier: Anfrage von Herrn Adler": what an item is about, as offices write it. */
const subject = /^\p{Lu}.{3,120}[;,.–-]\s*hier:\s.{3,80}$/u;

/** A short line of nouns: "Clausstraße:", "Sanierung der Turnhalle". Labels that say who speaks next are no headings. */
export function isHeading(words: string): boolean {
  if (words.includes('hier:') && subject.test(words) && !endsSentence(words)) return true;
  if (words.length > 90 || (endsSentence(words) && !words.endsWith(':'))) return false;
  if (startsWithPerson(words) || /^(?:Antwort|Anfragen?|Fragen?|Stellungnahme)\b/u.test(words)) return false;
  if (!/^[„"(]?[\p{Lu}\p{N}]/u.test(words)) return false;
  const list = words.replace(/:$/u, '').split(/\s+/u);
  if (smallWords.test(list.at(-1) ?? '')) return false;
  return list.length <= 10 && list.every((word, index) => isNominal(word, list[index + 1]));
}

function isNominal(word: string, next: string | undefined): boolean {
  if (/^[^\p{Ll}]/u.test(word) || smallWords.test(word)) return true;
  return /(?:e|er|es|en|em)$/u.test(word) && next !== undefined && /^[„"]?\p{Lu}/u.test(next);
}
