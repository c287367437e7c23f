import { QUESTION_WORD } from '../language/cue.ts';
import { isFiniteForm } from '../language/verbs/index.ts';
import type { Reading } from './reading.ts';

const MARK = /\?["“”»)\]]*$/u;
const OPENING = new RegExp(
  `^[^\\p{L}]*(?:(?:Und|Oder|Aber|Wenn ja|Falls ja|Wenn nein),? )?(?:${QUESTION_WORD})(?![\\p{L}])`,
  'iu',
);
/** Exclamations that expect no answer. */
const RHETORICAL =
  /(?:denn (?:immer|gar|überhaupt|eigentlich noch)|immer erst|wo kämen wir|soll das ein Witz)/iu;

/** A sentence that asks by its form: with a question mark, or verb first right after another question. */
export function isDirect(reading: Reading, afterQuestion: boolean): boolean {
  const { text } = reading.sentence;
  if (MARK.test(text)) return !RHETORICAL.test(text);
  return afterQuestion && /^Oder /u.test(text) && verbFirst(text.slice(5));
}

/** An item of a list of questions, whatever sign ends it. */
export function isListed(reading: Reading): boolean {
  const text = reading.sentence.text.replace(/^[^\p{L}]+/u, '');
  return MARK.test(text) || OPENING.test(text) || verbFirst(text);
}

function verbFirst(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return first !== '' && isFiniteForm(first) && !/^(?:das|die|der|laut|eine|am|zum)$/u.test(first);
}
