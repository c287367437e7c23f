import type { Block, BlockKind, Document, Sentence } from '../model.ts';
import { isOpener, opensLine, sentenceEnd } from './boundary.ts';
import { type Flow, flow } from './flow.ts';
import { lostLigatures } from './ligatures.ts';
import { isFiniteForm } from './verbs/index.ts';

/** The kinds of blocks that are read; every character of theirs that is not white space or gap is in a sentence. */
const READ: ReadonlySet<BlockKind> = new Set(['text', 'note', 'decision']);
const BULLET = /^(?:[-–•*▪►◦·]\s|(?:\d{1,2}|[IVX]{1,4})[.)]\s|\p{Ll}\)\s?(?=\p{Lu}|\S))/u;
/** A colon ends a sentence before a new line, or where what follows is a speech of its own. */
const ANNOUNCES = /(?:Fragen?|Anfragen?|Antwort[^:]{0,60}|Stellungnahme|Schriftführ\p{L}*|Verwaltung)$/u;

/** The sentences of a document, in order. A sentence without a full stop ends with its block, its list item or a colon before a new line. */
export function splitSentences(document: Document): Sentence[] {
  const { blocks, source } = document;
  const lost = lostLigatures(source);
  return blocks.flatMap((block, index) => {
    if (!READ.has(block.kind) || goesOn(source.text, blocks[index - 1], block)) return [];
    let last = index;
    while (goesOn(source.text, blocks[last], blocks[last + 1])) last += 1;
    return blockSentences(source.text, spanning(blocks.slice(index, last + 1)), index, lost);
  });
}

/** Whether a paragraph ends in the middle of a word, a name or a clause that the next one goes on with. */
function goesOn(source: string, block: Block | undefined, next: Block | undefined): boolean {
  if (!block || !next || block.kind !== 'text' || next.kind !== 'text' || block.item !== next.item)
    return false;
  const end = source.slice(Math.max(block.start, block.end - 24), block.end);
  const start = source.slice(next.start, next.start + 12);
  if (/\p{L}-$|(?:^|\s)(?:Herrn?|Frau|Dr\.|Prof\.)$/u.test(end)) return /^\p{L}/u.test(start);
  return /[\p{Ll},]$/u.test(end) && /^\p{Ll}{2,}/u.test(start);
}

/** Several blocks as one; what lies between them is no more than white space. */
function spanning(blocks: readonly Block[]): Block {
  const [first] = blocks;
  if (!first) throw new Error('At least one block is needed.');
  return { ...first, end: blocks.at(-1)?.end ?? first.end, gaps: blocks.flatMap((block) => block.gaps) };
}

function blockSentences(
  source: string,
  block: Block,
  index: number,
  lost: ReadonlyMap<number, string>,
): Sentence[] {
  const words = flow(source, block, lost);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends(words)) {
    const sentence = cut(words, start, end, block, index, sentences.length === 0);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

function cut(
  words: Flow,
  from: number,
  to: number,
  block: Block,
  index: number,
  opens: boolean,
): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && words.text.charAt(start) === ' ') start += 1;
  while (end > start && words.text.charAt(end - 1) === ' ') end -= 1;
  if (start === end) return null;
  const at = words.at.slice(start, end);
  const last = (at.at(-1) ?? block.start) + 1;
  return {
    text: words.text.slice(start, end),
    at: [...at, last],
    start: at[0] ?? block.start,
    end: last,
    block: index,
    item: block.item,
    opens,
  };
}

/** The places in the flow where sentences end, the last being its end. */
function ends(words: Flow): number[] {
  const found: number[] = [];
  for (const { 0: signs, index } of words.text.matchAll(/[.?!…]+|:|(?<=\s)\S/gu)) {
    const end = endAt(words, index, signs, found.at(-1) ?? 0);
    if (end !== null) found.push(end);
  }
  return [...found.filter((end, i) => i === 0 || end > (found[i - 1] ?? 0)), words.text.length];
}

/** Where the sentence from `start` ends, if it does so at signs or a new line; null if not. */
function endAt(words: Flow, index: number, signs: string, start: number): number | null {
  const { text, lines } = words;
  if (lines.has(index) && (closesItem(words, index, start) || beginsItem(words, index))) return index;
  if (signs === ':') return colonEnds(words, index) ? index + 1 : null;
  if (!/^[.?!…]/u.test(signs) || (signs.length === 1 && isMarker(text, start, index))) return null;
  return sentenceEnd(text, index);
}

/** A list item begins a sentence if the line before is finished or an item as well. */
function beginsItem(words: Flow, index: number): boolean {
  if (!BULLET.test(words.text.slice(index, index + 8))) return false;
  const before = words.text.slice(Math.max(0, index - 200), index).trimEnd();
  if (/[.:;?!)…“"]$/u.test(before) || !/[,\p{Ll}]$/u.test(before)) return true;
  const line = lastLine(words, index);
  return BULLET.test(line.slice(0, 8)) && /^[-–•*▪►◦·]/u.test(line);
}

/** A list item without a full stop ends where a line begins with a word that opens sentences. */
function closesItem(words: Flow, index: number, start: number): boolean {
  const item = words.text.slice(start, index).trim();
  const last = item.slice(-8);
  if (opensLine(words.text.slice(index, index + 24)) && /[\p{Ll}\p{N})“"]$/u.test(last)) return true;
  if (/[,;–-]$|(?:und|oder|sowie)$/u.test(last)) return false;
  const isItem = BULLET.test(item.slice(0, 8));
  if (isItem && isOpener(words.text.slice(index, index + 20))) return true;
  const asks = start === 0 && ASKS.test(item);
  return (isItem || asks) && !GOVERNING.test(last) && namesSpeaker(words.text.slice(index, index + 80));
}

/** "3. Wann wird begonnen" / "Herr Adler begann mit der letzten Frage." */
function namesSpeaker(line: string): boolean {
  const verb = SPEAKER.exec(line)?.[1];
  return verb !== undefined && isFiniteForm(verb);
}

const SPEAKER =
  /^(?:Herr|Frau|(?:Ober|Orts)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|(?:Stadt|Gemeinde|Rats|Orts)\p{Ll}+)(?: (?:Prof\.|Dr\.))* \p{Lu}[\p{L}-]+ (\p{Ll}+)(?!\p{L})/u;
/** A question whose number is left out, and whose question mark is missing. */
const ASKS =
  /^(?:Wann|Wer|Was|Wie|Wo|Wohin|Woher|Warum|Weshalb|Wieso|Welche[rnms]?|Gibt|Ist|Sind|Kann|Können|Wird|Werden|Hat|Haben|Bleibt|Besteht) [^.?!]{3,200}$/u;
/** Before somebody who belongs to the line. */
const GOVERNING = /(?:^|\s)(?:von|vom|an|bei|mit|für|durch|de[rnms]|die|wie|dass|ob|als|zu[mr]?)$/u;

/** The printed line that ends at `index`. */
function lastLine(words: Flow, index: number): string {
  let start = index - 1;
  while (start > 0 && !words.lines.has(start)) start -= 1;
  return words.text.slice(start, index);
}

/** The stop of "1.", "2.1." or "IV." at the beginning of a sentence is a list marker's. */
function isMarker(text: string, start: number, index: number): boolean {
  return /^\s*(?:(?:\d{1,2}\.)*\d{1,2}|[IVX]{1,4})$/u.test(text.slice(start, index));
}

function colonEnds(words: Flow, index: number): boolean {
  const next = words.text.slice(index + 2, index + 4);
  if (words.text.charAt(index + 1) !== ' ' || !/^[„"»–-]?\s?[\p{Lu}\p{N}]/u.test(next)) return false;
  if (words.lines.has(index + 2)) return true;
  return ANNOUNCES.test(words.text.slice(Math.max(0, index - 80), index)) && /^(?:\p{Lu}|\d[.)])/u.test(next);
}
