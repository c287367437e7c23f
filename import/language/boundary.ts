import { LABELS } from './labels.ts';
import { office } from './offices.ts';
import { anyOf, wordList, wordSet } from './words.ts';

const ABBREVIATION = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(dotted('abbreviations'))})$`, 'u');
const FINAL = new RegExp(
  `(?:^|[^\\p{L}])(?:${anyOf([...dotted('abbreviations-final'), ...LABELS.keys()])})$`,
  'u',
);
const OPENERS = wordSet('openers');
/** One letter, or two after what only a name follows: "Herr Pf.", "Jan Pf." */
const INITIAL = /(?:^|[^\p{L}])\p{L}$|(?:Herrn?|Frau|\p{Lu}\p{Ll}+|\p{Lu}\.) \p{Lu}\p{Ll}$/u;
const NUMBER = /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|[IVX]{1,5}|\d{1,2}\.\d{1,2})$/u;
/** "2. Bürgermeisterin Birk", "1. stellv. Vorsitzender": which of several. */
const RANK = /(?:^|[\s(])[1-4]$/u;
const RANKED =
  /^(?:stellv\p{L}*\.? )?(?:\p{L}*[Bb]ürgermeister|\p{L}*[Bb]eigeordnete|\p{L}*[Vv]orsitzende|\p{L}*[Vv]orsteher|\p{L}*[Ss]tadtr[aä]t|\p{L}*[Kk]reisr[aä]t|Vizepräsident|Landesbeamt)/u;
/** How far back an abbreviation or number is looked for. */
const REACH = 16;

/** "z. B" matches "z. B" and "z.B". */
function dotted(list: string): string[] {
  return wordList(list).flatMap((word) =>
    word.includes('. ') ? [word, word.replaceAll('. ', '.')] : [word],
  );
}

/** Words whose capital at the start of a printed line tells that a sentence begins: no nouns, and nothing that begins names of streets. */
const LINE_OPENERS =
  /^(?:Der|Die|Das|Dem|Den|Ein|Eine|Einer|Er|Sie|Es|Man|Dies|Diese|Dieser|Dieses|Dabei|Dadurch|Dafür|Daher|Damit|Danach|Dann|Daraufhin|Darüber|Dazu|Deshalb|Dort|Hierbei|Hierzu|Hierfür|Auch|Außerdem|Anschließend|Abschließend|Allerdings|Ferner|Jedoch|Laut|Leider|Nachdem|Seitens|Sodann|Somit|Weiter|Weiterhin|Welche|Wenn|Wer|Wie|Wann|Warum|Weshalb|Während|Zudem|Zunächst|Zusätzlich|Alle|Einige|Mehrere) (?!Grünen|Linken?|Unabhängigen|Partei|Bunten?|Freien?|Zukunft|Spiegel|Zeit)/u;

export function opensLine(text: string): boolean {
  return LINE_OPENERS.test(text);
}

/** Whether the text begins with a word that opens sentences. */
export function isOpener(text: string): boolean {
  const word = /^[\p{L}]+/u.exec(text)?.[0] ?? '';
  return OPENERS.has(word) || LABELS.has(word);
}

/** Where the sentence ends whose closing sign stands at `index`: past quotes and brackets; null if none ends there. */
export function sentenceEnd(text: string, index: number): number | null {
  let end = index + 1;
  while (/[.?!…]/u.test(text.charAt(end))) end += 1;
  while (/["“”»›‘’)\]]/u.test(text.charAt(end))) end += 1;
  if (end < text.length && text.charAt(end) !== ' ') return null;
  const next = text.slice(end + 1, end + 40);
  if (next === '') return end;
  if (!/^[„"»‚([–•-]?\s?[\p{Lu}\p{N}]/u.test(next)) return null;
  return text.charAt(index) === '.' &&
    end === index + 1 &&
    goesOn(text.slice(Math.max(0, index - REACH), index), next)
    ? null
    : end;
}

/** "… um 14 Uhr. Bürgermeisterin Birk": an office before a name begins a sentence. */
function opensWithOffice(next: string): boolean {
  const words = /^(?:(?:Erster?|Erste) )?(\p{Lu}\p{L}+) \p{Lu}\p{Ll}/u.exec(next);
  return words?.[1] !== undefined && (office(words[1], false) ?? office(words[1], true)) !== null;
}

/** Whether a full stop after `before` belongs to an abbreviation, an ordinal or an initial rather than the sentence. */
function goesOn(before: string, next: string): boolean {
  const opener = isOpener(next);
  if (FINAL.test(before)) return !opener && !opensWithOffice(next);
  if (ABBREVIATION.test(before)) return true;
  if (RANK.test(before) && RANKED.test(next)) return true;
  if (NUMBER.test(before)) return !opener || /^\d/u.test(next);
  if (INITIAL.test(before)) return !opener;
  return false;
}
