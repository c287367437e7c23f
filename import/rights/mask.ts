import { MASK } from '../language/mask-sign.ts';
import type { Document, Sentence, Source, Span } from '../model.ts';
import { PERSONAL_DATA, type PersonalData } from './personal-data.ts';

/**
 * A source whose text tells no bank details, telephone numbers, e-mail addresses and homes, also where lines or pages
 * break them. Pure; the same object where there is nothing to mask.
 */
export function masked(source: Source): Source {
  return withMasks(source, personalDataIn(source.text));
}

/**
 * The same for what only whoever knows the document can tell: numbers between whose halves a page's foot and head
 * stand, and homes behind the names of an attendance list.
 */
export function maskedWithin(document: Document, sentences: readonly Sentence[]): Source {
  const { source, attendance } = document;
  const homes = attendance.flatMap((attendee) => homeBehind(source.text, attendee));
  return withMasks(source, [...sentences.flatMap(personalDataAcross), ...homes]);
}

/** Where personal data stands in a text. */
export function personalDataIn(text: string): readonly Span[] {
  if (!/[\d@([{]| (?:AT|at) /u.test(text)) return [];
  return PERSONAL_DATA.flatMap((kind) => placesOf(kind, text));
}

/** The text with each sign of the spans masked; white space stays, so that lines do. */
export function filled(
  text: string,
  spans: readonly Span[],
  fill = (hidden: string) => hide(hidden),
): string {
  const parts: string[] = [];
  let read = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= read) continue;
    const from = Math.max(start, read);
    parts.push(text.slice(read, from), fill(text.slice(from, end)));
    read = end;
  }
  return parts.join('') + text.slice(read);
}

/** As long as what it hides. */
export function hide(hidden: string): string {
  return hidden.replace(/[^\s]/gu, (sign) => MASK.repeat(sign.length));
}

function withMasks(source: Source, spans: readonly Span[]): Source {
  const text = filled(source.text, spans);
  return text === source.text ? source : { ...source, text };
}

function placesOf({ pattern, needs }: PersonalData, text: string): readonly Span[] {
  if (needs?.test(text) === false) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.['value'] ?? match[0]).length, end };
  });
}

/** In a sentence's words, each sign with its place in the source; only what is not one stretch there is news. */
function personalDataAcross({ text, at, start, end }: Sentence): readonly Span[] {
  if (text.length === end - start) return [];
  return personalDataIn(text).flatMap(({ start: from, end: to }) =>
    Array.from({ length: to - from }, (_, i) => at[from + i] ?? 0).map((place) => ({
      start: place,
      end: place + 1,
    })),
  );
}

/** "Birk, Rosa, Bergstraße 12": a street with a number in the line of somebody who was there. */
function homeBehind(text: string, { start }: Span): readonly Span[] {
  const line = /^[^\n\f]{0,200}/u.exec(text.slice(start, start + 200))?.[0] ?? '';
  return [...line.matchAll(LISTED_HOME)].map(({ 0: home, index }) => ({
    start: start + index,
    end: start + index + home.length,
  }));
}

const LISTED_HOME =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,30} )?\p{Lu}?[\p{L}.-]{0,30}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing) \d{1,3}(?: ?[a-h])?(?![\p{L}\p{N}])/gu;
