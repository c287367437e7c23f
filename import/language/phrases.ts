import { isCapitalised, type Token } from './tokens.ts';

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** End of the noun phrase of an organisation that starts at `from`: capitalised words, numbers, quotes, "und" and commas between such. */
export function phraseEnd(tokens: readonly Token[], from: number): number | null {
  let index = from;
  while (index < tokens.length && index < from + 16) {
    const text = textAt(tokens, index);
    if (isCapitalised(text) || /^\d/u.test(text) || /^[„“”"»«-]$/u.test(text)) index += 1;
    else if (
      /^(?:und|der|des|für|am|im|an|zu|&|\+|\/|u|e|V|in)$/u.test(text) &&
      index > from &&
      (isWord(textAt(tokens, index + 1)) || (text === 'e' && textAt(tokens, index + 1) === '.'))
    )
      index += 1;
    else if (text === '.' && /^(?:e|V|Abt|St)$/u.test(textAt(tokens, index - 1))) index += 1;
    else if (text === ',' && index > from && isListed(tokens, index)) index += 1;
    else break;
  }
  return index > from && isCapitalised(textAt(tokens, from).replace(/^[„"]$/u, 'A')) ? index : null;
}

const isWord = (text: string): boolean => isCapitalised(text) || /^[„"\d]/u.test(text) || text === 'V';

/** A comma inside "Jugend, Soziales und Wohnen": capitalised words up to an "und". */
export function isListed(tokens: readonly Token[], comma: number): boolean {
  let index = comma + 1;
  while (index < comma + 8 && isCapitalised(textAt(tokens, index))) {
    const then = textAt(tokens, index + 1);
    if (then === 'und' && isCapitalised(textAt(tokens, index + 2))) return true;
    index += then === ',' ? 2 : 1;
  }
  return false;
}
