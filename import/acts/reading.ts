import { mainVerbs, type Unit, units, type Verb } from '../language/clauses.ts';
import { type Acquaintance, namings } from '../language/namings.ts';
import { modern } from '../language/old-spelling.ts';
import { type Outline, outline } from '../language/outline.ts';
import { tokens } from '../language/tokens.ts';
import { isSubjunctiveOnly } from '../language/verbs/index.ts';
import type { Sentence, Span } from '../model.ts';

/** A sentence with its namings, as the finders of acts see it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly index: number;
  readonly outline: Outline;
  readonly units: readonly Unit[];
  /** The finite verbs of its main clauses. */
  readonly verbs: readonly Verb[];
}

/** What is longer (UTF-16 units) is no sentence that anybody wrote, and is left unread: the finders look around in a sentence. */
const LONGEST = 4000;

export function readSentence(printed: Sentence, index: number, known: Acquaintance): Reading {
  const sentence = modern(printed);
  const text = sentence.text.length > LONGEST ? '' : sentence.text;
  const outlined = outline(text, namings(tokens(text), known));
  const words = units(outlined);
  return { sentence, index, outline: outlined, units: words, verbs: mainVerbs(words) };
}

/** Whether a sentence tells a fact, and reports no speech: no verb of its main clauses is in the Konjunktiv. */
export function isFact({ verbs }: Reading): boolean {
  return verbs.length > 0 && verbs.every(({ word }) => !isSubjunctiveOnly(word));
}

/** Where a stretch of a sentence's text stands in the source. */
export function inSource({ at, end }: Sentence, span: Span): Span {
  return { start: at[span.start] ?? end, end: (at[span.end - 1] ?? end - 1) + 1 };
}

/** Offset in the source of an offset in the outline; of an end, right after the unit before it. */
export function sourceStart(reading: Reading, offset: number): number {
  return reading.sentence.at[reading.outline.at[offset] ?? 0] ?? reading.sentence.start;
}

export function sourceEnd(reading: Reading, offset: number): number {
  const end = reading.outline.at[offset] ?? reading.sentence.text.length;
  return (reading.sentence.at[end - 1] ?? reading.sentence.start) + 1;
}

/** Start of the sentence's words behind a list marker ("a) ", "1. ", "- ", "II. "; one Roman letter before a question, else it may be an initial). */
export function wordsStart(sentence: Sentence): number {
  const marker =
    /^(?:(?:[-–•*▪·]|\d{1,2}(?:\.\d{1,2})+\.?(?= ?[„(]?\p{Lu})|\d{1,2}[.)](?!\d)|\p{Ll}\)|(?:[IVX]{2,4}|[IVX](?=[^?]*\?$))[.)]) ?)+(?=\S)/u.exec(
      sentence.text,
    )?.[0] ?? '';
  return sentence.at[marker.length] ?? sentence.start;
}
