/** How many words at either end are enough to find a passage. */
const WORDS = 5;

/** A page's address with a text fragment: browsers scroll to the words and mark them (`#:~:text=`). */
export function addressAtWords(url: string, words: string): string {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const text =
    all.length <= 2 * WORDS ? encoded(all) : `${encoded(all.slice(0, WORDS))},${encoded(all.slice(-WORDS))}`;
  const hash = url.includes('#') ? '' : '#';
  return `${url}${hash}:~:text=${text}`;
}

/** `-`, `,` and `&` have a meaning in a text fragment. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
