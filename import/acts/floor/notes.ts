import type { SentenceClass } from '../../model.ts';
import type { Matched } from '../cues/match.ts';
import { isSaying } from '../lemma.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import type { Floor } from './floor.ts';

/** "Hinweis der Schriftführung:", "Antwort der Verwaltung:", with or without the note's words. */
export function opensNote(floor: Floor, reading: Reading, note: Matched): SentenceClass {
  const person = note.by === null ? null : floor.voices.resolve(reading, note.by);
  const rest = /:\s*\S/u.test(reading.outline.text);
  const answers = note.name === 'antwort-von';
  floor.note = { person, block: reading.sentence.block, reach: rest ? 0 : 1, answers };
  floor.record.current = null;
  return rest ? noted(floor, reading) : 'procedure';
}

function noted(floor: Floor, reading: Reading): SentenceClass {
  const owing = floor.record.open.length > 0 ? null : floor.record.owing(reading);
  if (owing !== null) floor.record.round = owing;
  const answers =
    floor.record.open.length > 0 ||
    owing !== null ||
    (floor.record.round !== null && floor.note?.answers === true);
  const speech = floor.record.speech(reading, floor.note?.person ?? null, 'note', 0);
  if (!answers) return 'statement';
  floor.record.answer(speech);
  return 'answer';
}

/** "Antwort der Verwaltung:" and then "Herr Adler teilt mit, dass …": he answers for it. */
export function goesOnNote(floor: Floor, reading: Reading): SentenceClass {
  if (floor.record.current) return floor.goesOn(reading);
  const turn = turnOf(reading);
  const named = turn && floor.note?.answers && isSaying(turn.lemma ?? '') && turn.naming.kind !== 'pronoun';
  const person = named ? floor.voices.resolve(reading, turn.at) : null;
  if (person) floor.voices.speak(person);
  if (person && floor.note) floor.note = { ...floor.note, person };
  return noted(floor, reading);
}
