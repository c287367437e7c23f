/** Letters and digits of a text in lower case, one blank between words: spelling of case, wraps and ß aside. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/ ?- ?/gu, '-')
    .trim();
}

/** Each run of white space as one blank. Most runs are one already, and looking for the others alone is quicker. */
export function squeezed(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, ' ');
}
