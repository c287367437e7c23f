import { isSame, type Person, personOf } from './people.ts';
import type { Reading } from './reading.ts';

/** Whether a sentence presupposes a question, or names who asked it. */
export function answersTo(reading: Reading, asker: Person | null): boolean {
  return ANSWERS.test(reading.outline.text) || namesHim(reading, asker);
}

/** "bittet Frau Birk, sich zu melden" */
export function namesHim(reading: Reading, person: Person | null): boolean {
  return reading.outline.namings.some((naming) => isSame(personOf(reading, naming), person));
}

const ANSWERS = /(?<!\p{L})(?:be)?antwortete?n?(?!\p{L})/u;

/** "Herr Adler schließt sich an und fragt": who answers him answers both. */
export function joins({ outline }: Reading): boolean {
  return /(?<!\p{L})(?:schließt|schloss|schließen) sich[^.;?]{0,80} an(?!\p{L})|(?:dieselbe|die ?gleiche) Frage(?!\p{L})|greift[^.;?]{0,60} auf(?!\p{L})/u.test(
    outline.text,
  );
}

export function isListItem(reading: Reading): boolean {
  return /^(?:\d{1,2}[.)]|\p{Ll}\)|[-–•])/u.test(reading.sentence.text);
}
