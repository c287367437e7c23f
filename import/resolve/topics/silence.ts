import { isSomebody } from '../../language/naming.ts';
import type { Span } from '../../model.ts';
import { linesOf } from '../lists.ts';
import type { Material } from '../material.ts';
import { kindOfRole } from '../offices.ts';
import type { Token } from './tokens.ts';
import type { Zone } from './zones.ts';

/** Whether a word names a speaker, an office or a department: it tells who, not what. */
export type Silence = (token: Token, zone: Zone) => boolean;

/** "Fachbereich Planung, Bau und Umwelt", "Fraktion Freie Mitte": what follows is the name of a part of a body. */
const PARTS =
  /(?<!\p{L})(?:Fachbereich(?:s|es|e)?|Fachdienst(?:es)?|Dezernat(?:s|es)?|Abteilung|Fraktion|Ratsfraktion|Gruppe|(?:\p{Lu}\p{L}*)?[Aa]usschuss(?:es)? für|Amt(?:es)? für|(?:Facha|A)usschuss(?:es)?)\s+(?:für\s+)?[„"]?(?:(?:Bündnis 90|Die|Der|Das)\b[ /]*)?\p{Lu}[\p{L}-]+(?:(?:,? und |, |\/| )(?:die )?\p{Lu}[\p{L}-]+)*/gu;
const COMMITTEE = /^(?:\p{Lu}[\p{L}-]*)?(?:ausschuss|ausschusses|ausschüsse|Ausschuss)$/u;

/** "die Nachfolge des Dezernenten": an office behind such a noun is what is spoken of. */
const POST = new RegExp(
  `(?:${linesOf('topics/words/posts.txt').join('|')}) (?:des|der|eine[sr]|für (?:de[nr]|die|das|eine?n?))(?: \\p{Ll}+){0,2} $`,
  'iu',
);
const isPost = ({ start }: Token, { text }: Zone): boolean =>
  POST.test(text.slice(Math.max(0, start - 60), start));

export function silenceOf({ document, acts, actors }: Material): Silence {
  const names = new Set(
    actors.people
      .filter(({ name, familyName }) => name !== familyName || kindOfRole(name) === null)
      .flatMap(({ familyName, givenName }) => `${familyName} ${givenName ?? ''}`.split(/[\s-]+/u))
      .filter((name) => /^\p{Lu}\p{L}{2,}/u.test(name)),
  );
  const spans = acts.mentions.filter(isSomebody).sort((a, b) => a.start - b.start);
  // "AM" is a member of a committee, "Am Weiher" a street.
  const offices = new Map<string, boolean>();
  const isOffice = (word: string) => {
    const known = offices.get(word) ?? ['administration', 'elected'].includes(kindOfRole(word) ?? '');
    offices.set(word, known);
    return known;
  };
  const parts = new Map<string, readonly Span[]>();
  return (token, zone) => {
    if (!token.capital) return false;
    if (token.text === document.municipality || token.text.split('-').every((part) => names.has(part)))
      return true;
    if (COMMITTEE.test(token.text) || (token.text !== 'Am' && isOffice(token.text) && !isPost(token, zone)))
      return true;
    if (!parts.has(zone.text)) parts.set(zone.text, partsOf(zone.text));
    if (covers(parts.get(zone.text) ?? [], token.start)) return true;
    return covers(spans, zone.at[token.start] ?? 0);
  };
}

function partsOf(text: string): readonly Span[] {
  return [...text.matchAll(PARTS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whether one of the spans, sorted by start, covers an offset. */
function covers(spans: readonly Span[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - 3), low).some(({ end }) => end > offset);
}
