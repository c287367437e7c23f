import type { SentenceClass } from '../../model.ts';
import { isDirect, isListed } from '../direct.ts';
import type { Reading } from '../reading.ts';
import { namedSpeaker } from './asker.ts';
import type { Floor } from './floor.ts';

/** A sentence with a question mark, or an item of a list of questions. */
export function directly(floor: Floor, reading: Reading): SentenceClass | null {
  const listed = floor.list !== null && isListed(reading);
  if (!listed && !isDirect(reading, floor.record.lastAsked === reading.index - 1)) return null;
  const named = namedSpeaker(floor, reading);
  if (!listed && !named && floor.record.answersFirmly(floor.record.current)) return null;
  if (listed && floor.list) floor.list = { ...floor.list, block: reading.sentence.block };
  const asker = named ?? (listed ? (floor.list?.asker ?? null) : floor.voices.speaker);
  const end = reading.outline.text.length;
  floor.record.unlessPreface(asker);
  if (asker) floor.voices.speak(asker);
  const rule = listed ? 'list' : 'question-mark';
  floor.record.ask(reading, { rule, start: 0, end, content: true }, asker, []);
  return 'question';
}
