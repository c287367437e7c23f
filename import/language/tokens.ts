/** A word, number or sign of a sentence; offsets into the sentence's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<!\p{L})(?:S\.|s\. ?)(?:k\. ?)?[BE]\.(?=\s\p{Lu}\p{Ll})|\p{L}[\p{L}\p{M}\p{N}]*(?:[*:]\p{Ll}+)?(?:[-’'´`]\p{L}[\p{L}\p{N}]*)*|\d(?:[\d.,:]*\d)?|[^\s\p{L}\p{N}]/gu;

/** Words keep their hyphens ("Adler-Birk"), "S.B." of a "sachkundiger Bürger" its stops; every other sign stands alone. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    found.push({ text: match[0], start: match.index, end: TOKEN.lastIndex });
  }
  return found;
}

/** Tokens as they are printed, any white space between two of them as one blank. */
export function printed(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, start }, index) => (start > (tokens[index - 1]?.end ?? start) ? ` ${text}` : text))
    .join('');
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The text of a token; empty outside of the sentence. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** Whether token `index` follows the one before it with nothing but a blank between. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const here = tokens[index];
  return before !== undefined && here !== undefined && here.start - before.end <= 1;
}
