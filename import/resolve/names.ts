/** What Neo4j Browser shows of a node without cutting it. */
export const CAPTION = 40;

/** At most forty characters, cut between words where one ends late enough, with an ellipsis. */
export function caption(text: string, length = CAPTION): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  const kept = blank > length * 0.6 ? cut.slice(0, blank) : wholeUnits(cut);
  return `${kept.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, '')}…`;
}

/** Never half of a surrogate pair. */
function wholeUnits(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}

/** "Birk: Faktoren der Integration?": who, and what about; the sign tells question from answer. */
export function actCaption(who: string | null, about: string, sign: '?' | '.' | '!' | '' = ''): string {
  const head = who === null ? '' : `${caption(who, 18)}: `;
  return `${head}${caption(about, CAPTION - head.length - sign.length)}${sign}`;
}

/** "29.03.2022" of "2022-03-29". */
export function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}
