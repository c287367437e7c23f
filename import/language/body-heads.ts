import { folded } from './folded.ts';
import { remembering } from './memo.ts';
import { wordList } from './words.ts';

/** Head nouns of organisations with the kind that each tells; after "=" only as a whole word. */
const HEADS: ReadonlyMap<string, string> = new Map(
  wordList('heads').map((line) => {
    const cut = line.lastIndexOf(' ');
    const noun = line.slice(0, cut);
    return [noun.startsWith('=') ? `=${folded(noun)}` : folded(noun), line.slice(cut + 1)];
  }),
);

/** The longest known head noun of an organisation at the end of a word; null for none. */
export const bodyHead = remembering(longestHead);

/** What sort of organisation a head noun tells; null for a word that is none. */
export function kindOfHead(head: string): string | null {
  return HEADS.get(head) ?? null;
}

/** Whether a word is a head noun as it stands in the list. */
export function isBodyHead(word: string): boolean {
  return HEADS.has(folded(word));
}

function longestHead(word: string): string | null {
  const small = folded(word);
  if (HEADS.has(small)) return small;
  if (HEADS.has(`=${small}`)) return `=${small}`;
  for (let start = 1; start <= small.length - SHORTEST; start += 1) {
    const head = small.slice(start);
    if (HEADS.has(head) && tells(small, head)) return head;
  }
  return null;
}

const SHORTEST = 3;

/** Short heads are too often the end of something else; an "-amt" is one but for "gesamt". */
function tells(word: string, head: string): boolean {
  return head.length > SHORTEST || (head === 'amt' && /(?<!ges|ehren)amt$/u.test(word));
}
