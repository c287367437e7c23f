import { readFileSync } from 'node:fs';

/**
 * The lines of a word list of this room, without remarks and empty lines. The lists are read beside the
 * sources, also by the built program, so that a changed list needs no build.
 */
export function linesOf(path: string): readonly string[] {
  return readFileSync(new URL(path, import.meta.url.replace('/dist/import/', '/import/')), 'utf8')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '');
}

/** A list of `words value` lines as a map; the value is the last word of the line. */
export function valuesOf(path: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(path).map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut).trim(), line.slice(cut + 1)];
    }),
  );
}
