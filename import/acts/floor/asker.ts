import type { Asked } from '../asking/asked.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import type { Floor } from './floor.ts';

/** Whose question a sentence is. */
export function askerOf(floor: Floor, reading: Reading, asked: Asked): Person | null {
  if (asked.asker !== null) return floor.voices.resolve(reading, asked.asker);
  if (asked.own) return lastAsker(floor);
  return asked.whose === 'speaker' ? floor.voices.speaker : null;
}

function lastAsker(floor: Floor): Person | null {
  return floor.record.questions.at(-1)?.asker ?? floor.voices.speaker;
}

/** "Frau Birk: Wann wird gebaut?" */
export function namedSpeaker(floor: Floor, reading: Reading): Person | null {
  const turn = turnOf(reading);
  return turn?.rule === 'wortprotokoll' ? floor.voices.resolve(reading, turn.at) : null;
}

/** Those whom the sentence asks. */
export function addressed(floor: Floor, reading: Reading, asked: Asked): readonly Person[] {
  return asked.addressees.flatMap((at) => floor.voices.resolveObject(reading, at) ?? []);
}
