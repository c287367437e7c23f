import { folded } from '../../language/folded.ts';
import type { SentenceClass } from '../../model.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/** So long (UTF-16 units) a question must be that nobody asks it twice in the same words. */
const SHORTEST = 20;

/** Keeps the words of a question, for when they stand over its answer. */
export function remember(floor: Floor, { sentence }: Reading, question: number): void {
  if (sentence.text.length >= SHORTEST) floor.asked.set(folded(sentence.text), question);
}

/**
 * "Wie viele Plätze fehlen?" once more, over its answer: no new question, but the one that the next paragraph answers; whose
 * answer it is was told before all of them ("Antwort der Verwaltung:").
 */
export function repeated(floor: Floor, reading: Reading): SentenceClass | null {
  const { record, asked } = floor;
  if (asked.size === 0 || !reading.sentence.opens) return null;
  const before = asked.get(folded(reading.sentence.text));
  if (before === undefined) return null;
  floor.note = { person: whoseAnswers(floor), block: reading.sentence.block, reach: 1, answers: true };
  record.open = [before];
  record.round = null;
  record.current = null;
  return 'procedure';
}

/** Whose the answer under such a question is: whose the heading was, or the answer before. */
function whoseAnswers({ note, record }: Floor): Person | null {
  const last = record.speeches.at(-1);
  const noted = last?.rule === 'note' && record.isAnswer(last) ? last.speaker : null;
  return note?.person ?? noted;
}
