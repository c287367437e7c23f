import { type Asked, compiled } from './asking/asked.ts';
import { askedByFrame } from './asking/by-frame.ts';
import { askedByVerb } from './asking/by-verb.ts';
import { NOT_ASKING } from './cues/asking.ts';
import type { Reading } from './reading.ts';

const NOT = compiled(NOT_ASKING);

/** The question that a sentence asks or frames; null for none. */
export function askedIn(reading: Reading): Asked | null {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const asked = findAsked(reading);
  found.set(reading, asked);
  return asked;
}

const found = new WeakMap<Reading, Asked | null>();

function findAsked(reading: Reading): Asked | null {
  const { text } = reading.outline;
  if (NOT.some(({ pattern }) => pattern.test(text))) return null;
  return askedByFrame(reading) ?? askedByVerb(reading);
}

/** Whether the sentence asks, but only as who conducts the meeting does. */
export function isProcedural(reading: Reading): boolean {
  return NOT.some(({ pattern }) => pattern.test(reading.outline.text));
}
