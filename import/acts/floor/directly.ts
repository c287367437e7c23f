import type { SentenceClass } from '../../model.ts';
import { isDirect, isListed } from '../direct.ts';
import { isFact, type Reading } from '../reading.ts';
import { namedSpeaker } from './asker.ts';
import type { Floor } from './floor.ts';

/** A sentence with a question mark, or an item of a list of questions. */
export function directly(floor: Floor, reading: Reading): SentenceClass | null {
  const listed = floor.list !== null && isListed(reading) && !answersInList(floor, reading);
  if (!listed && !isDirect(reading, floor.record.isBehindQuestion(reading))) return null;
  const named = namedSpeaker(floor, reading);
  const rhetoric = !listed && !named && !isOwnLine(reading);
  if (rhetoric && floor.record.answersFirmly(floor.record.current)) {
    floor.rhetoric = reading;
    return null;
  }
  if (listed && floor.list) floor.list = { ...floor.list, block: reading.sentence.block };
  const asker = named ?? (listed ? (floor.list?.asker ?? null) : floor.voices.speakerHere);
  floor.record.unlessPreface(asker);
  if (asker) floor.voices.speak(asker);
  floor.record.ask(reading, wholly(reading, listed ? 'list' : 'question-mark'), asker, []);
  return 'question';
}

/** "Wie ist der Stand beim Steg?" as a paragraph: rhetoric of a reported speech stands inside of it, in the Konjunktiv. */
function isOwnLine(reading: Reading): boolean {
  return reading.sentence.opens && isFact(reading);
}

/** "Gibt es nicht." behind a question of a list that holds the answers, too, and a question mark inside of an answer. */
function answersInList({ list, record }: Floor, { sentence }: Reading): boolean {
  if (list?.answers !== true) return false;
  return !/\?["“”»)]*$/u.test(sentence.text) || (!sentence.opens && record.isAnswer(record.current));
}

/**
 * "Frau Birk antwortet, … Wann wird gebaut? Im Mai, so Frau Birk.": who answers a question by name did not ask it; whoever
 * asked before did.
 */
export function askedAfterAll(floor: Floor, reading: Reading): void {
  const { rhetoric, record } = floor;
  const asker = record.lastAsker();
  if (rhetoric === null || rhetoric.index !== reading.index - 1 || asker === null) return;
  if (record.current?.sentences.at(-1) !== rhetoric) return;
  record.current.sentences.pop();
  record.ask(rhetoric, wholly(rhetoric, 'question-mark'), asker, []);
}

function wholly({ outline }: Reading, rule: string) {
  return { rule, start: 0, end: outline.text.length, content: true };
}
