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
