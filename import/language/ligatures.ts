import type { Source } from '../model.ts';

/** Two or three letters that print has as one sign, which some PDFs lose: "Ö entlichkeit". */
const ligature = /ffi|ffl|ff|fi|fl/gu;
/** Halves that are words, as "er" of "Ko(ff)er": "Ko er" proves nothing. */
const smallWord =
  /^(?:er|es|an|in|um|ab|am|im|ob|so|zu|da|wo|ist|und|ihr|ein|eine[rnms]?|alle[rn]?|aus|auf|oder|uns)$/u;

/**
 * The letters that belong where a blank stands in place of a lost ligature, by the offset of the blank. Only what the
 * same document proves: the word stands elsewhere in it whole, as a name does in the attendance list. Nothing is lost on
 * the way to a text without pages.
 */
export function lostLigatures({ text, original }: Source): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (original?.unit !== 'page' && !text.includes('\f')) return found;
  const wholes = wholeWords(text);
  if (wholes.size === 0) return found;
  for (const { index, 1: after = '' } of text.matchAll(/ (\p{Ll}{2,})/gu)) {
    const halves = wholes.get(after);
    if (halves === undefined || smallWord.test(after)) continue;
    const before = lettersBefore(text, index, 40);
    const letters = halves.get(before);
    if (letters !== undefined) found.set(index, letters);
  }
  return found;
}

/** A longer run of letters is no word. */
const longest = 60;

/** Words with a ligature, by what stands after it and before it. */
function wholeWords(text: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { 0: letters, index } of text.matchAll(ligature)) {
    const before = lettersBefore(text, index, longest);
    const end = index + letters.length;
    const after = /^\p{L}{2,}/u.exec(text.slice(end, end + longest))?.[0] ?? '';
    if (before === '' || after === '' || before.length + letters.length + after.length > longest) continue;
    const halves = found.get(after) ?? new Map<string, string>();
    found.set(after, halves.set(before, letters));
  }
  return found;
}

/** The letters right before a place, `most` at most. */
function lettersBefore(text: string, place: number, most: number): string {
  return /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, place - most), place))?.[0] ?? '';
}
