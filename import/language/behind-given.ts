import { bodyHead } from './body-heads.ts';
import { isThing } from './speaks.ts';
import { isCapitalised, type Token, textAt } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

const ARTICLE = /^(?:der|dem|den)$/u;

/**
 * Whether what follows a given name is what somebody asks about or comes from, so that it is his family name ("von
 * Herrn Heinz zur Hygiene", "Frau Felix vom Bauamt"), not the beginning of one ("Herr Heinz zur Mühlen fragt").
 */
export function isBehindName(tokens: readonly Token[], next: number, known: ReadonlySet<string>): boolean {
  const particle = textAt(tokens, next);
  if (!/^(?:zu|zur|zum|vom|von)$/u.test(particle)) return false;
  const noun = next + (ARTICLE.test(textAt(tokens, next + 1)) ? 2 : 1);
  if (/^vo/u.test(particle)) return isThing(textAt(tokens, noun)) || bodyHead(textAt(tokens, noun)) !== null;
  if (known.has(`${particle} ${textAt(tokens, noun)}`)) return false;
  return noun > next + 1 || !opensSentence(tokens, next) || !isVerb(textAt(tokens, noun + 1));
}

/** Only words in capitals stand before a token: one phrase is before the verb. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  for (let before = 0; before < index; before += 1) {
    const word = textAt(tokens, before);
    if (!isCapitalised(word) && /\p{L}/u.test(word)) return false;
  }
  return true;
}

/** A finite verb in small letters. */
export function isVerb(word: string): boolean {
  return /^\p{Ll}/u.test(word) && isFiniteForm(word);
}
