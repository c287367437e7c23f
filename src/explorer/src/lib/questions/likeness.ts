import { folded } from '../folded.ts';

/** Words differ in at most this share of their letters to be taken for the same, mistyped. */
const MOST = 0.34;

/** How unlike a name is to what was typed: 0 the same, 1 nothing in common. The typed word that is least like any counts. */
export function unlikeness(typed: string, name: string): number {
  const words = wordsOf(name);
  const each = wordsOf(typed).map((word) => Math.min(...words.map((other) => share(word, other))));
  return each.length === 0 || words.length === 0 ? 1 : Math.max(...each);
}

/** Whether somebody may have mistyped `name`; a name that was typed right is not. */
export function isLike(typed: string, name: string): boolean {
  const unlike = unlikeness(typed, name);
  return unlike > 0 && unlike <= MOST;
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\d]+/gu) ?? [];
}

function share(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}

/** Letters to change, add or leave out to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
