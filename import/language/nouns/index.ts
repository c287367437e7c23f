import { remembering } from '../memo.ts';
import { prepared } from '../prepared.ts';
import { baseByEnd, compileNouns } from './compile.ts';

/** The index of noun forms; a build leaves it beside this module. */
export const NOUNS = prepared(new URL('./forms.txt', import.meta.url), compileNouns);

/**
 * The base form of an inflected noun, both in small letters, by the dictionary: of the noun itself or of the last noun in
 * a compound; null where it knows neither. A genitive in -es has the base of the one in -s, which the dictionary lists.
 */
export const baseOfNoun = remembering((noun): string | null => {
  const short = noun.endsWith('es') ? `${noun.slice(0, -2)}s` : null;
  return known(noun) ?? (short === null ? null : known(short));
});

function known(noun: string): string | null {
  return NOUNS.rest(noun) ?? baseByEnd(noun, (end) => NOUNS.rest(end));
}
