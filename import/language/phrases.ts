import { isCapitalised, type Token } from './tokens.ts';
import { wordSet } from './words.ts';

const NO_NAMES = wordSet('no-names');

/** "Folgendes", "Verbindung": with these words a body's name never goes on. */
export const endsName = (word: string): boolean => NO_NAMES.has(word);

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** End of the noun phrase of an organisation that starts at `from`: capitalised words, numbers, quotes, "und" and commas between such. */
export function phraseEnd(tokens: readonly Token[], from: number): number | null {
  if (!isCapitalised(textAt(tokens, from).replace(/^[„"]$/u, 'A'))) return null;
  let index = from;
  for (let step = 1; step > 0 && index < tokens.length && index < from + 16; index += step)
    step = stepAt(tokens, index, index > from);
  return index > from ? index : null;
}

/** How many tokens from `index` go on with the phrase. */
function stepAt(tokens: readonly Token[], index: number, inside: boolean): number {
  const text = textAt(tokens, index);
  const next = textAt(tokens, index + 1);
  if (isSalutation(text) || (inside && endsName(text))) return 0;
  if (text === '„') return quoted(tokens, index);
  if (isCapitalised(text) || LEGAL_FORM.test(text) || /^\d|^[„“”"»«-]$/u.test(text)) return 1;
  if (!inside) return 0;
  if (LINK.test(text) && (isWord(next) || (text === 'e' && next === '.'))) return 1;
  if (text === 'mit' && textAt(tokens, index - 1) === 'Menschen' && isWord(next)) return 1;
  if (text === 'für' && isAdjective(next) && isWord(textAt(tokens, index + 2))) return 2;
  if (text === '.' && /^(?:e|V|K|Co|Abt|St|Fa)$/u.test(textAt(tokens, index - 1))) return 1;
  return text === ',' && isListed(tokens, index) ? 1 : 0;
}

/** "„Omas für Bäume“" whole: how many tokens a name in quotes has; a mark that nothing closes is one. */
function quoted(tokens: readonly Token[], from: number): number {
  const close = tokens.slice(from, from + 10).findIndex(({ text }) => /^[“”"]$/u.test(text));
  return close < 0 ? 1 : close + 1;
}

const LINK = /^(?:und|der|des|für|am|im|an|zu|&|\+|\/|u|e|V|in)$/u;

/** Legal forms that begin small: "Klinikum Lindenau gGmbH". */
const LEGAL_FORM = /^(?:g(?:GmbH|AG|UG)|mbH|mbB|eG)$/u;

const isSalutation = (text: string): boolean => /^(?:Herrn?|Herren|Frau|Frauen|Damen)$/u.test(text);

/** "für soziale Dienste" */
const isAdjective = (text: string): boolean => /^\p{Ll}{4,}e[nrs]?$/u.test(text);

const isWord = (text: string): boolean =>
  (isCapitalised(text) && !isSalutation(text) && !endsName(text)) || /^[„"\d]/u.test(text) || text === 'V';

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
