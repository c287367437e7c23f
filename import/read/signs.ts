/** Blanks that do not break or are wide or narrow. */
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Two or three letters that print has as one sign. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Hyphens that break nowhere or anywhere, and one that is seen only at the end of a line. */
const HYPHEN = /[\u2010\u2011]|\u00ad(?=[^\S\n]{0,12}\n)/gu;
/** Soft hyphens elsewhere, blanks without width, marks of the direction of writing, a byte order mark inside. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|(?<!^)\ufeff/gu;

/**
 * Words with the signs that people read in them: an umlaut is one sign (NFC, Macs write two), blanks, hyphens and letters
 * are those of the keyboard, and what nobody sees is gone. So words that look the same are the same.
 */
export function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(LIGATURE, (letters) => letters.normalize('NFKC'))
    .replace(HYPHEN, '-')
    .replace(BLANK, ' ')
    .replace(UNSEEN, '');
}
