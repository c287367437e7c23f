import { type Token, textAt } from './tokens.ts';
import { wordSet } from './words.ts';

const TITLES = wordSet('titles');

/** "Dr.", "Prof. Dr.", "Dipl.-Ing.": the title that begins at `from` and the token after it. */
export function title(tokens: readonly Token[], from: number): { title: string | null; next: number } {
  let next = from;
  while (
    TITLES.has(textAt(tokens, next)) ||
    (next > from && /^[.-]$/u.test(textAt(tokens, next)) && isAfterTitle(tokens, next))
  ) {
    next += 1;
  }
  const first = tokens[from];
  const last = tokens[next - 1];
  if (next === from || !first || !last) return { title: null, next: from };
  const parts = tokens
    .slice(from, next)
    .map((token, index, all) =>
      index > 0 && token.text !== '.' && all[index - 1]?.text === '.' ? ` ${token.text}` : token.text,
    );
  return {
    title: parts
      .join('')
      .replace(/\.- ?| ?- ?/gu, (cut) => cut.replaceAll(' ', ''))
      .replace(/\. -/u, '.-'),
    next,
  };
}

function isAfterTitle(tokens: readonly Token[], index: number): boolean {
  return textAt(tokens, index) === '.' || TITLES.has(textAt(tokens, index + 1));
}
