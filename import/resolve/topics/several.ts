import type { Token } from './tokens.ts';

/** A noun or name in a zone; `start`–`end` count in the zone's text. */
export interface Phrase {
  readonly name: string;
  readonly weight: number;
  /** The strength of the loudest word of the lists in it; 0 for none. */
  readonly listed: number;
  /** An article, number or pronoun stands before it. */
  readonly article: boolean;
  readonly start: number;
  readonly end: number;
}

/** A name has at most so many words; a quoted one tells more than a plain noun. */
export const MOST_WORDS = 5;
const QUOTED_WEIGHT = 1.5;

/** A name of several words: neither article nor lists speak for it. */
const ALONE = { listed: 0, article: false };

/** The name of a street that begins here and has several words; null for none. */
export function streetAt(tokens: readonly Token[], at: number): Phrase | null {
  return streetWithPreposition(tokens, at) ?? streetWithAdjective(tokens, at);
}

const PREPOSITION = /^(?:Am|Im|An|In|Auf|Zum|Zur|Vor|Vorm|Hinter|Hinterm|Unter|Unterm|Über|Überm|Beim)$/u;

/** "Am Weiher", "In den Birken": a preposition with a capital inside a sentence begins the name of a street. */
function streetWithPreposition(tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at];
  if (!first?.capital || first.first || !PREPOSITION.test(first.text)) return null;
  const next = tokens.slice(at + 1, at + 3);
  const words =
    next[0]?.capital === false && /^(?:de[rmn]|die|das)$/u.test(next[0].small) ? next : next.slice(0, 1);
  const last = words.at(-1);
  if (!last?.capital || words.some(({ gap }) => gap !== ' ')) return null;
  const name = [first, ...words].map(({ text }) => text).join(' ');
  return { ...ALONE, name, weight: 1, start: first.start, end: last.end };
}

const FEMININE = /^(?:strasse|gasse|allee|chaussee|reihe)$/u;
const MASCULINE = /^(?:weg|platz|ring|damm|steig|stieg|markt|kamp|berg)$/u;

/** "in der Langen Straße": an adjective with a capital inside a sentence is the first word of a street's name. */
function streetWithAdjective(tokens: readonly Token[], at: number): Phrase | null {
  const [first, kind] = tokens.slice(at, at + 2);
  if (!first?.capital || first.first || kind?.capital !== true || kind.gap !== ' ') return null;
  const stem = /^(\p{L}{3,})en?$/u.exec(first.text)?.[1];
  const ending = FEMININE.test(kind.small) ? 'e' : MASCULINE.test(kind.small) ? 'er' : null;
  if (stem === undefined || ending === null) return null;
  return { ...ALONE, name: `${stem}${ending} ${kind.text}`, weight: 1, start: first.start, end: kind.end };
}

const QUOTED = /(?<![:.?!]\s?)[„"“»](\p{Lu}[^„"“”»«.,;:?!]{2,48}?)["“”«]/gu;

/** What a thing is called, in quotation marks: "Nacht der Lieder". */
export function quotedNames(text: string): readonly Phrase[] {
  return [...text.matchAll(QUOTED)]
    .filter(
      ([, name = '']) => name.includes(' ') && name.split(' ').length <= MOST_WORDS && / \p{Lu}/u.test(name),
    )
    .map(({ 1: name = '', index }) => ({
      ...ALONE,
      name,
      weight: QUOTED_WEIGHT,
      start: index + 1,
      end: index + 1 + name.length,
    }));
}
