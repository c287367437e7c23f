import { wordList } from './words.ts';

/** Abbreviations that stand before a member's name or for an office, with what they mean where the list tells. */
export const LABELS: ReadonlyMap<string, string | null> = new Map(
  wordList('labels').map((line) => {
    const [label = '', meaning] = line.split('=').map((part) => part.trim());
    return [label.replace(/\.$/u, ''), meaning ?? null];
  }),
);
