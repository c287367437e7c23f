import type { Naming } from './naming.ts';

/**
 * A sentence's text in which every naming is one private sign, so that a pattern can say "somebody" in one
 * character, and quotations of several words are one sign as well.
 */
export interface Outline {
  readonly text: string;
  readonly namings: readonly Naming[];
  /** Offset in the sentence's text of each unit of `text`, and of its end. */
  readonly at: readonly number[];
}

/** Signs for namings: those that can be a subject, and those that cannot. The low ten bits are the index. */
const SUBJECT = 0xe000;
const OBJECT = 0xe400;
const MOST = 0x400;
export const QUOTATION = '\uF8F0';

/** Classes of signs for patterns. */
export const SUBJECTS = '[\uE000-\uE3FF]';
export const OBJECTS = '[\uE400-\uE7FF]';
export const NAMINGS = '[\uE000-\uE7FF]';

export function outline(words: string, namings: readonly Naming[]): Outline {
  const draft = { text: '', at: [] as number[] };
  const text = withoutInnerStops(words);
  const quotes = quotations(text);
  let position = 0;
  namings.slice(0, MOST).forEach((naming, index) => {
    copy(draft, text, position, naming.start, quotes);
    draft.text += String.fromCharCode((naming.case === 'oblique' ? OBJECT : SUBJECT) + index);
    draft.at.push(naming.start);
    position = naming.end;
  });
  copy(draft, text, position, text.length, quotes);
  draft.at.push(text.length);
  return { text: draft.text, at: draft.at, namings };
}

/** Stops behind single letters, dates and abbreviations. */
const INNER_STOP =
  /(?<!\p{L})(?:\p{L}|ca|bzw|ggf|Nr|Abs|Str|inkl|evtl|usw|etc|vgl|Mio|Mrd|St|gem|lfd|sog|jun|sen|Fa)\.(?=.)|\d\.\d{1,2}\.(?=.)|\d\.(?=\d)|(?<=\S )\d{1,2}\.(?= )/gu;

/** These end nothing inside a sentence: patterns that stop at a full stop read over them. */
function withoutInnerStops(text: string): string {
  const stop = text.indexOf('.');
  return stop === -1 || stop === text.length - 1
    ? text
    : text.replace(INNER_STOP, (found) => found.replaceAll('.', '·'));
}

/** The naming that a sign of the outline stands for. */
export function namingAt(outline: Outline, index: number): Naming | null {
  const code = outline.text.charCodeAt(index);
  if (code < SUBJECT || code >= OBJECT + MOST) return null;
  return outline.namings[code & (MOST - 1)] ?? null;
}

interface Quote {
  readonly start: number;
  readonly end: number;
}

/** Quotations of three words and more. */
function quotations(text: string): readonly Quote[] {
  if (!/[„“"»]/u.test(text)) return [];
  return [...text.matchAll(/[„“"»][^„“”"»«]{12,}[“”"«]/gu)]
    .filter((match) => (match[0].match(/ /gu)?.length ?? 0) >= 2)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function copy(
  draft: { text: string; at: number[] },
  text: string,
  from: number,
  to: number,
  quotes: readonly Quote[],
): void {
  if (quotes.length === 0) {
    copyPlain(draft, text, from, to);
    return;
  }
  let position = from;
  while (position < to) {
    const quote = quotes.find((one) => one.start <= position && position < one.end);
    draft.text += quote ? QUOTATION : text.charAt(position);
    draft.at.push(position);
    position = quote ? quote.end : position + 1;
  }
}

function copyPlain(draft: { text: string; at: number[] }, text: string, from: number, to: number): void {
  if (to <= from) return;
  draft.text += text.slice(from, to);
  for (let position = from; position < to; position += 1) draft.at.push(position);
}
