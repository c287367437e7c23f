import { readFileSync } from 'node:fs';

/**
 * The lines of `words/<name>.txt` in their order, without comments (`#`) and blanks.
 * The lists are read beside the sources, also by the built program, so that a changed list needs no build.
 */
export function wordList(name: string): readonly string[] {
  const file = new URL(`./words/${name}.txt`, import.meta.url.replace('/dist/import/', '/import/'));
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '');
}

export function wordSet(name: string): ReadonlySet<string> {
  return new Set(wordList(name));
}

/** A regular expression's alternatives for the words of a list, longest first. */
export function anyOf(words: Iterable<string>): string {
  const escaped = [...words].map((word) => literally(word).replace(/ /gu, '\\s?'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

/** Words as a pattern that finds just them. */
export function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
