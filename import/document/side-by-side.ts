import { isGiven } from '../language/given-names.ts';
import { functionWords, isBody, isParty } from './function.ts';
import type { Line } from './line.ts';
import { PARTICLES } from './particles.ts';

const word = "\\p{Lu}[\\p{L}'’-]+";
const titles = '(?:(?:Prof|Dr)\\. ?)*';
/** "Dr. Rosa Birk", "Jonas von der Aue": one given name and one family name, without "Herr" or "Frau". */
const full = `(?:${titles}${word} (?:(?:${PARTICLES}) ){0,2}${word})`;
const aside = '(?: ?\\([^()]{1,60}\\))?';
const FULL_NAME = new RegExp(`^${titles}(${word}) (?:(?:${PARTICLES}) ){0,2}(${word})${aside}\\s*$`, 'u');
const TWO_NAMES = new RegExp(`^((?:(?:Herr|Frau) )?${full}${aside}\\s+)(${full}${aside})$`, 'u');

/**
 * Where two columns of a line begin, of which one has no "Herr" or "Frau": "Dr. Rosa Birk Herr Adler", "Herr Max Adler Ute Ilm",
 * "Max Adler Ute Ilm". `greeted` are the places of "Herr" and "Frau"; they alone come back where nobody else is named.
 */
export function columnStarts(words: string, greeted: readonly number[]): readonly number[] {
  const [first, second] = greeted;
  if (first !== undefined && first > 0 && isFullName(words.slice(0, first))) return [0, ...greeted];
  const [, left, right] = second === undefined ? (TWO_NAMES.exec(words) ?? []) : [];
  if (left === undefined || right === undefined) return greeted;
  return isFullName(left.replace(/^(?:Herr|Frau) /u, '')) && isFullName(right) ? [0, left.length] : greeted;
}

/** The first word is a known given name and the second none: "Karl Anton" names nobody in full. */
function isFullName(words: string): boolean {
  const [, given = '', family = ''] = FULL_NAME.exec(words) ?? [];
  return isGiven(given) && !isGiven(family) && !functionWords.test(family) && !isBody(family);
}

/** The lines with heads made whole that end with a preposition and go on below: "Fraktion Die Freien in" / "Auendorf". */
export function withWholeHeads<L extends Line>(lines: readonly L[]): readonly L[] {
  const whole: L[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const [, name = '', behind = ''] =
      (above !== undefined && isOpen(above) && GOES_ON.exec(line.text)) || [];
    if (above === undefined || behind === '') whole.push(line);
    else {
      whole[whole.length - 1] = { ...above, text: closed(above.text, behind) };
      if (name !== '') whole.push({ ...line, end: line.start + name.length, text: name });
    }
  }
  return whole;
}

/** A head of a party whose name breaks off: "… Die Freien in", "… in Nieder-". */
function isOpen({ text }: Line): boolean {
  return OPEN.test(text) && isParty(text);
}

const OPEN = / (?:in|für|aus|von)(?: \p{Lu}\p{Ll}+-)?$/u;
/** A place alone, or behind who stands in the other column: "Herr Max Adler Auendorf". */
const GOES_ON = new RegExp(
  `^((?:Herr|Frau) ${titles}${word} ${word}(?= ))?\\s*(\\p{L}[\\p{L}-]+(?: (?:am|an der|im|in) ${word})?)$`,
  'u',
);

function closed(head: string, behind: string): string {
  return head.endsWith('-') ? head.slice(0, -1) + behind : `${head} ${behind}`;
}
