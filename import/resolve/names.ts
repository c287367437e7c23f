import { squeezed } from '../language/folded.ts';
/** What Neo4j Browser shows of a node without cutting it. */
export const CAPTION = 40;

/** At most forty characters, cut between words where one ends late enough, with an ellipsis. */
export function caption(text: string, length = CAPTION): string {
  const words = squeezed(text).trim();
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

/** "Birk: Faktoren der Integration?": who, and what about; the sign tells questions from the rest. */
export function actCaption(who: string | null, about: string, sign: '?' | '' = ''): string {
  const head = who === null ? '' : `${caption(who, 18)}: `;
  return `${head}${caption(about, CAPTION - head.length - sign.length)}${sign}`;
}

/**
 * What was said, for a caption that names who said it: "340 Menschen vermittelt worden seien" of "Herr Adler antwortet,
 * dass 340 Menschen vermittelt worden seien.", "sagt dies zu" of "Herr Adler sagt dies zu."
 */
export function gist(text: string, who: string | null): string {
  const said = squeezed(text).trim();
  return withoutFrame(said, who)
    .replace(/^(?:\d{1,2}[.)]|Beschluss:) /u, '')
    .replace(/[.:]$/u, '');
}

function withoutFrame(said: string, who: string | null): string {
  if (who === null) return said;
  const frame = said.slice(0, LONGEST_FRAME).split(', dass ', 1)[0] ?? '';
  const isFrame = said.startsWith(', dass ', frame.length) && (frame.includes(who) || HE.test(frame));
  if (isFrame) return said.slice(frame.length + ', dass '.length);
  const [before = '', ...behind] = said.split(`${who} `);
  const [first = '', ...titles] = before.split(' ');
  const isCalled = behind.length > 0 && titles.every((word) => !/^\p{Ll}/u.test(word));
  const verb = /^\p{Ll}/u.test(first) ? `${first} ` : '';
  return isCalled ? verb + behind.join(`${who} `) : said.replace(HE, '');
}

/** Characters: before it, ", dass" belongs to who speaks. */
const LONGEST_FRAME = 90;
const HE = /^(?:Er|Sie) /u;

/** "29.03.2022" of "2022-03-29". */
export function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}
