import type { SentenceClass } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/**
 * "Wie viele Plätze fehlen?" once more, over its answer: no new question, but the one that the next paragraph answers; whose
 * answer it is was told before all of them ("Antwort der Verwaltung:").
 */
export function repeated(floor: Floor, reading: Reading): SentenceClass | null {
  const { record } = floor;
  const before = reading.sentence.opens ? record.askedBefore(reading) : null;
  if (before === null || record.current?.sentences.at(-1) === reading) return null;
  const person = floor.note?.person ?? record.lastNoted();
  record.open = [before];
  record.round = null;
  record.current = null;
  floor.note = { person, block: reading.sentence.block, reach: 1, answers: true };
  return 'procedure';
}
