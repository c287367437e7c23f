import type { SentenceClass } from '../../model.ts';
import { CLAIMS } from '../cues/claims.ts';
import { match } from '../cues/match.ts';
import { isDirect } from '../direct.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/**
 * "Wann kommt der Steg? Diese Frage stellt Frau Birk.": whose the question before is. It asks nothing more, and what was taken
 * for rhetoric is a question after all.
 */
export function claimed(floor: Floor, reading: Reading): SentenceClass | null {
  const { heard } = floor.record;
  if (heard === null || reading.sentence.opens || heard.index !== reading.index - 1) return null;
  const found = isDirect(heard, false) ? match(CLAIMS, reading) : null;
  const asker = found?.by == null ? null : floor.voices.resolve(reading, found.by);
  if (asker === null) return null;
  askedBefore(floor, heard, asker);
  floor.voices.speak(asker);
  return 'question';
}

function askedBefore({ record }: Floor, heard: Reading, asker: Person): void {
  if (record.questions.at(-1)?.reading !== heard) {
    if (record.current?.sentences.at(-1) === heard) record.current.sentences.pop();
    record.ask(
      heard,
      { rule: 'question-mark', start: 0, end: heard.outline.text.length, content: true },
      asker,
      [],
    );
  }
  record.credit(asker);
}
