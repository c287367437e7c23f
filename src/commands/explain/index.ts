import { readingsOf } from '../../../import/acts/index.ts';
import type { Reading } from '../../../import/acts/reading.ts';
import type { Source, Span } from '../../../import/model.ts';
import { stages } from '../../../import/pipeline.ts';
import type { CurationFile } from '../curation/file.ts';
import { Lines, type Place } from '../lines.ts';
import { actsIn } from './acts.ts';
import { missesIn } from './misses.ts';
import { described, type Known, wordsOf } from './sources.ts';
import type { Explained, ToldSentence } from './told.ts';

export type { Explained } from './told.ts';

/** Where somebody asks: a line, or a place in it. */
export interface Spot {
  readonly line: number;
  readonly column: number | null;
}

/** What somebody wants to know. */
export interface Asked {
  /** Null for the whole document. */
  readonly spot: Spot | null;
  /** Which rules nearly fired, also in sentences of a whole document in which something begins. */
  readonly nearly: boolean;
  /** What people know better; null where no file was given. */
  readonly curation: CurationFile | null;
}

/**
 * What was found in a document, sentence by sentence, or in those of one line or at one place. Which rules nearly fired is told of
 * each sentence that is asked for, else of those in which nothing begins.
 */
export function explain(source: Source, { spot, nearly, curation }: Asked): Explained {
  const found = stages(source);
  const known: Known = {
    ...found,
    readings: readingsOf(found.document, found.sentences),
    lines: new Lines(source.text),
    curation,
  };
  const { layout, municipality, committee, date } = found.document;
  const span = spot === null ? null : spanOf(spot, known.lines);
  const readings = known.readings.filter(({ sentence }) => span === null || touches(sentence, span));
  const sentences = readings.map((reading) => tell(reading, known, nearly || span !== null));
  const unread = span === null || sentences.length > 0 ? null : blockAt(span, known);
  return { file: source.label, layout, municipality, committee, date, sentences, unread };
}

function blockAt(span: Span, { document }: Known): Explained['unread'] {
  const { blocks } = document;
  const inGap = blocks.some(({ gaps }) => gaps.some((gap) => touches(gap, span)));
  if (inGap) return 'furniture';
  return blocks.find((block) => touches(block, span))?.kind ?? 'nothing';
}

function spanOf({ line, column }: Spot, lines: Lines): Span {
  const whole = lines.span(line);
  if (column === null) return whole;
  const start = Math.min(whole.start + column - 1, whole.end);
  return { start, end: start + 1 };
}

function touches({ start, end }: Span, span: Span): boolean {
  return start < span.end && end > span.start;
}

function tell(reading: Reading, known: Known, always: boolean): ToldSentence {
  const { sentence, index } = reading;
  const acts = actsIn(index, known);
  return {
    words: wordsOf(sentence, known),
    class: known.acts.classes[index] ?? 'unexplained',
    item: itemOf(sentence.item, known),
    acts,
    goesOn: acts.length > 0 ? null : speechAround(reading, known),
    nearly: always || acts.length === 0 ? missesIn(reading, acts, known) : [],
  };
}

function itemOf(index: number | null, { document }: Known): string | null {
  const item = index === null ? undefined : document.items[index];
  return item === undefined ? null : [item.number, item.heading].filter(Boolean).join(' ');
}

function speechAround({ index, sentence }: Reading, known: Known): ToldSentence['goesOn'] {
  const { acts, extraction, lines } = known;
  const around = (act: Span & { readonly sentence: number }) =>
    act.sentence < index && act.start <= sentence.start && act.end >= sentence.end;
  const answer = acts.answers.findIndex(around);
  const statement = acts.statements.findIndex(around);
  const from = (at: number): Place => lines.at(at);
  if (answer !== -1)
    return {
      kind: 'answer',
      from: from(acts.answers[answer]?.start ?? 0),
      who: described(extraction.answers[answer]?.givenBy, known),
    };
  if (statement !== -1)
    return {
      kind: 'statement',
      from: from(acts.statements[statement]?.start ?? 0),
      who: described(extraction.statements[statement]?.saidBy, known),
    };
  return null;
}
