import { isQuestionTime } from '../../language/question-time.ts';
import type { AboutFact, Act, Asking, Document, Sentence } from '../../model.ts';
import { linesOf } from '../lists.ts';
import type { Material } from '../material.ts';
import { WEIGHTS } from './weights.ts';

/** A stretch of text that tells what a question is about, and how much it counts. */
export interface Zone {
  readonly basis: AboutFact['basis'];
  /** 1 for the question itself. */
  readonly weight: number;
  /** What is left of the weight where the question itself says what it is about. */
  readonly aside: number;
  readonly text: string;
  /** Offset in the source of each unit of `text`, and of its end. */
  readonly at: readonly number[];
}

/** How far back a lead-in is sought, in sentences. */
const LEAD_IN = 4;
/** Of a report that a question follows, so many sentences before the lead-in are heard from far. */
const CONTEXT = 6;
/** Of these, so many are close. */
const CLOSE = 2;
const ANSWER_SENTENCES = 3;

/** So much of an item tells what it is about. */
const ITEM_SENTENCES = 60;
const { aside: ASIDE } = WEIGHTS;
const PROCEDURAL = linesOf('topics/words/headings.txt');

/** The question, what led up to it, the item's heading and the answers, in this order. */
export function zonesOf(index: number, material: Material): readonly Zone[] {
  const { acts, relations } = material;
  const question = acts.questions[index];
  if (question === undefined) return [];
  const answers = relations.answersTo(index).map((answer) => acts.answers[answer]);
  return [
    ...within(question, 'question', 1, material.sentences),
    ...leadIn(question, material),
    ...heading(question, material),
    ...answers
      .flatMap((answer) =>
        answer === undefined
          ? []
          : within(answer, 'answer', 1, material.sentences).slice(0, ANSWER_SENTENCES),
      )
      .map((zone, i) => ({ ...zone, weight: nth(WEIGHTS.answer, i) })),
  ];
}

/** The value of a place in a row; what is further back than the row counts like its last. */
function nth(row: readonly number[], place: number): number {
  return row[Math.min(place, row.length - 1)] ?? 0;
}

/** The parts of sentences that lie within an act. */
function within(
  act: Act,
  basis: Zone['basis'],
  weight: number,
  sentences: readonly Sentence[],
): readonly Zone[] {
  const aside = basis === 'question' ? 1 : ASIDE[basis];
  const zones: Zone[] = [];
  for (let i = act.sentence; i < sentences.length; i += 1) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.start >= act.end || zones.length > ANSWER_SENTENCES) break;
    const zone = piece(sentence, act.start, act.end, { basis, weight, aside });
    if (zone !== null) zones.push(zone);
  }
  return zones;
}

function piece(
  sentence: Sentence,
  start: number,
  end: number,
  part: Pick<Zone, 'basis' | 'weight' | 'aside'>,
): Zone | null {
  const from = sentence.at.findIndex((offset) => offset >= start);
  if (from === -1) return null;
  let to = sentence.text.length;
  while (to > from && (sentence.at[to - 1] ?? 0) >= end) to -= 1;
  if (to <= from) return null;
  return { ...part, text: sentence.text.slice(from, to), at: sentence.at.slice(from, to + 1) };
}

function whole(sentence: Sentence, weight: number, aside: number): Zone {
  return { basis: 'preface', weight, aside, text: sentence.text, at: sentence.at };
}

/** What the asker said before, as long as nobody else's turn or item lies between; then, faintly, what went before. */
function leadIn(question: Asking, { sentences, relations }: Material): readonly Zone[] {
  const own = sentences[question.sentence];
  if (own === undefined) return [];
  const zones: Zone[] = [];
  const before = piece(own, own.start, question.start, {
    basis: 'preface',
    weight: nth(WEIGHTS.preface, 0),
    aside: ASIDE.preface,
  });
  if (before !== null) zones.push(before);
  const carriedOver = (question.asker?.start ?? own.start) < own.start;
  let far = 0;
  for (let i = question.sentence - 1; i >= 0 && zones.length < LEAD_IN + CONTEXT; i -= 1) {
    const sentence = sentences[i];
    const next = sentences[i + 1];
    if (sentence === undefined || next === undefined || sentence.item !== question.item) break;
    if (far > 0 || zones.length >= LEAD_IN || (next.opens && !carriedOver) || relations.isAnswered(i))
      far += 1;
    zones.push(
      far > 0
        ? whole(sentence, nth(WEIGHTS.context, far > CLOSE ? 1 : 0), ASIDE.context)
        : whole(sentence, nth(WEIGHTS.preface, question.sentence - 1 - i), ASIDE.preface),
    );
  }
  return zones;
}

function heading({ item }: Asking, { document }: Material): readonly Zone[] {
  const zone = tells(item, document) ? headingOf(item, document) : null;
  return zone === null ? [] : [zone];
}

function headingOf(index: number | null, { items, source }: Document): Zone | null {
  const item = index === null ? undefined : items[index];
  if (item === undefined) return null;
  const text = source.text
    .slice(item.start, item.end)
    .replace(/\s/gu, ' ')
    .replace(/(?<!\p{L})\p{L}+(?=(?:\.\.\.|…)\s*$)/u, (cut) => ' '.repeat(cut.length));
  const at = Array.from({ length: text.length + 1 }, (_, i) => item.start + i);
  return { basis: 'heading', weight: WEIGHTS.heading, aside: ASIDE.heading, text, at };
}

/** False for headings like "Anfragen" or "Einwohnerfragestunde", under which anything may be asked. */
function tells(index: number | null, { items }: Document): boolean {
  const heading = index === null ? '' : (items[index]?.heading ?? '');
  const words = heading.toLowerCase().replace(/^\P{L}+/u, '');
  return (
    words !== '' && !isQuestionTime(words) && !PROCEDURAL.some((beginning) => words.startsWith(beginning))
  );
}

/** All of an item that has a subject of its own; null for items under which anything may be asked, and outside items. */
export function itemZones(index: number | null, { document, relations }: Material): readonly Zone[] | null {
  const heading = headingOf(index, document);
  if (heading === null || !tells(index, document)) return null;
  const own = relations.sentencesOf(index).slice(0, ITEM_SENTENCES);
  return [{ ...heading, weight: 2 }, ...own.map((sentence) => whole(sentence, 1, 1))];
}

/** A text outside the minutes' sentences: the name of the committee. */
export function namedZone(text: string): Zone {
  return { basis: 'heading', weight: 1, aside: 1, text, at: [] };
}

/** The same for what might be asked about: a term. */
export function askedZone(text: string): Zone {
  return { ...namedZone(text), basis: 'question' };
}
