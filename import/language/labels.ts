import { wordList } from './words.ts';

/** "BM'in": the label of a woman. */
const FEMININE = /(?:['’´]|(?<=[A-Z]))in$/u;

/** Whether a word is an abbreviation that stands before a member's name. */
export function isLabel(word: string): boolean {
  return LABELS.has(word) || LABELS.has(word.replace(FEMININE, ''));
}

/** Abbreviations that stand before a member's name or for an office, with what they mean where the list tells. */
export const LABELS: ReadonlyMap<string, string | null> = new Map(
  wordList('labels').map((line) => {
    const [label = '', meaning] = line.split('=').map((part) => part.trim());
    return [label.replace(/\.$/u, ''), meaning ?? null];
  }),
);
