import { bodyHead } from '../language/body-heads.ts';
import { isLabel } from '../language/labels.ts';
import { baseOfNoun } from '../language/nouns/index.ts';
import { phraseEnd } from '../language/phrases.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { linesOf } from './lists.ts';
import { kindOfRole } from './offices.ts';
import { baseName, isOwnName, kindOfName } from './organization-names.ts';

/** How far a body's name reaches at most. */
const LONGEST = 160;

/** The body whose name begins at an offset, after its article: its words and their end; null where none does. */
export function bodyAt(text: string, from: number): Body | null {
  const phrase = phraseAt(text, from);
  if (phrase !== null && isBody(phrase.name)) return withSmall(text, from, withWhole(text, from, phrase));
  const end = smallEnd(text, from);
  return end === null ? null : { name: text.slice(from, end), end };
}

/** "Büro m+w architekten": the noun with the firm's name in small letters. */
function withSmall(text: string, from: number, body: Body): Body {
  const end = /(?:[Bb]üro|Firma)$/u.test(body.name) ? smallEnd(text, body.end + 1) : null;
  return end === null ? body : { name: text.slice(from, end), end };
}

function smallEnd(text: string, from: number): number | null {
  SMALL.lastIndex = from;
  const [name] = SMALL.exec(text) ?? [];
  return name === undefined ? null : from + name.length;
}

/** "Beratungsstelle für Mütter beim Hilfswerk": the part with the body that it belongs to. */
function withWhole(text: string, from: number, part: Body): Body {
  const link = PART.test(part.name)
    ? (/^ (?:beim|bei der) /u.exec(text.slice(part.end, part.end + 9))?.[0] ?? '')
    : '';
  const whole = link === '' ? null : phraseAt(text, part.end + link.length);
  return whole !== null && isBody(whole.name) ? { name: text.slice(from, whole.end), end: whole.end } : part;
}

const PART = /(?:stelle|abteilung|beratung|referat|team)(?: für \p{Lu}\p{L}+)?$/iu;

/** "m+w architekten", "plan.werk stadtplaner": firms that write themselves in small letters, told by their last word. */
const SMALL =
  /(?<![\p{L}\d])[\p{Ll}\d][\p{Ll}\d+&.-]{0,20}(?: [\p{Ll}\d+&.-]{1,20})? (?:landschafts|innen|stadt)?(?:architekten|architektur|architekturbüro|ingenieure|planer|planung|consult)(?!\p{L})/uy;

/**
 * The same right behind a name and "vom" or "von der", where people come from: a name that no dictionary has ("von der
 * Netzgut"), or a noun with a name behind it ("vom Planungskontor Wehr"), whatever that noun is but a place's.
 */
export function anyBodyAt(text: string, from: number): Body | null {
  const phrase = phraseAt(text, from);
  if (phrase === null) return null;
  const [noun = '', name = ''] = phrase.name.split(' ');
  if (!/^\p{Lu}\p{L}{3,}$/u.test(noun) || PLACE.test(noun)) return null;
  return /^[\p{Lu}„"]/u.test(name) || baseOfNoun(noun.toLowerCase()) === null ? phrase : null;
}

const PLACE = new RegExp(`(?:${linesOf('words/places.txt').join('|')})(?:e?s|e?n)?$`, 'iu');

/** A body's name and its end. */
export interface Body {
  readonly name: string;
  readonly end: number;
}

/** The words that can be a body's name from an offset on; null where somebody is named there. */
function phraseAt(text: string, from: number): Body | null {
  const words = tokens(text.slice(from, from + LONGEST));
  const first = isAdjective(words) ? 1 : 0;
  const head = words[first]?.text ?? '';
  // "SV" is a Stadtverordneter as well.
  if (isSomebody(head) && !(isLabel(head) && bodyHead(head) !== null)) return null;
  const reach = phraseEnd(words, first);
  if (reach === null) return null;
  const last = words[lengthOf(words, first, reach) - 1];
  if (last === undefined) return null;
  const end = from + last.end;
  return { name: text.slice(from, end), end };
}

/** "unteren Wasserbehörde": small before a noun. */
function isAdjective([first, second]: readonly Token[]): boolean {
  return /^\p{Ll}{4,}e[nrs]?$/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '');
}

/** Where the name ends: before somebody ("und Herr Birk") or an office ("und Bürgermeister Birk"). */
function lengthOf(words: readonly Token[], first: number, reach: number): number {
  let end = first + 1;
  while (end < reach && (isQuoted(words, end) || isOfFirm(words, end) || !isSomebody(words[end]?.text ?? '')))
    end += 1;
  while (end > first + 1 && /^(?:,|und|sowie|-)$/u.test(words[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** "Planwerk Stadtplaner GmbH": before a legal form nobody is called so. */
function isOfFirm(words: readonly Token[], index: number): boolean {
  return /^(?:g?GmbH|mbH|AG|GbR|PartG\p{L}*)$/u.test(words[index + 1]?.text ?? '');
}

/** "Initiative „Nachbarn in Not“": in its own name nobody is meant. */
function isQuoted(words: readonly Token[], index: number): boolean {
  return words.slice(0, index).filter(({ text }) => /^[„"“”]$/u.test(text)).length % 2 === 1;
}

function isSomebody(word: string): boolean {
  return (
    /^(?:Herrn?|Herren|Frau|Damen|Hr|Fr|Dr|Prof)$/u.test(word) ||
    (/^\p{Lu}/u.test(word) && kindOfRole(word) !== null)
  );
}

/** Its own noun tells a body, not what stands behind "der" or "des": "Zuständigkeit der Gemeinde" is none. */
function isBody(name: string): boolean {
  const base = baseName(name);
  const [head = ''] = base.split(/ (?:der|des|für|im|am|in|an) /u);
  return (
    /^(?:Firma|Fa\.) \p{Lu}/u.test(name) ||
    kindOfName(head) !== null ||
    /(?:GmbH|mbH|AG|eG|V\.?)$/u.test(base) ||
    isOwnName(base) ||
    /^\p{Lu}{3,8}(?= |$)/u.test(base)
  );
}
