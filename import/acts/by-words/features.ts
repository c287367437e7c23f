/** What the text says beyond this many characters tells nothing more. */
const READ = 500;
/** Longer words are also known by their beginning, whatever their ending. */
const LONG = 6;
const NAMED = /[\uE000-\uE3FF]/gu;
const NAMED_OBLIQUE = /[\uE400-\uE7FF]/gu;

/**
 * What is told of a sentence by its words, without anybody's name: its words, beginnings of long ones, pairs of neighbours, and
 * with what it begins and ends. Names are "§s" where they can be the subject and "§o" where they cannot, figures "#".
 */
export function features(outline: string): ReadonlySet<string> {
  const plain = outline.slice(0, READ).replace(NAMED, '§s').replace(NAMED_OBLIQUE, '§o').toLowerCase();
  const words = (plain.match(/§[so]|\p{L}+|\d+|[?:,;]/gu) ?? []).map((word) =>
    /^\d/u.test(word) ? '#' : word,
  );
  const found = new Set<string>();
  let before = '^';
  for (const word of words) {
    found.add(word);
    if (word.length > LONG) found.add(`${word.slice(0, LONG)}-`);
    found.add(`${before} ${word}`);
    before = word;
  }
  found.add(`${before} $`);
  return found;
}
