import { onceEach } from '../language/memo.ts';
import { type Asked, compiled } from './asking/asked.ts';
import { askedByFrame } from './asking/by-frame.ts';
import { askedByVerb } from './asking/by-verb.ts';
import { askedByWords } from './asking/by-words.ts';
import { NOT_ASKING } from './cues/asking.ts';
import type { Reading } from './reading.ts';

const NOT = compiled(NOT_ASKING);

/** The question that a sentence asks or frames; null for none. */
export function askedIn(reading: Reading): Asked | null {
  return verdictOn(reading).asked;
}

/** Whether the sentence asks, but only as who conducts the meeting does. */
export function isProcedural(reading: Reading): boolean {
  return verdictOn(reading).procedural;
}

interface Verdict {
  readonly asked: Asked | null;
  readonly procedural: boolean;
}

const verdictOn = onceEach((reading: Reading): Verdict => {
  const { text } = reading.outline;
  const framed = askedByFrame(reading);
  const asked = framed === null || isWithin(framed, text) ? (askedByVerb(reading) ?? framed) : framed;
  if (asked === null && !text.includes('?')) {
    const found = askedByWords(reading);
    return { asked: found !== null && isVetoed(text) ? null : found, procedural: false };
  }
  const procedural = isVetoed(text);
  return { asked: procedural ? null : asked, procedural };
});

/** Words that ask of nobody, or as who conducts the meeting does. */
function isVetoed(text: string): boolean {
  return NOT.some(({ pattern }) => pattern.test(text));
}

/** "Frau Birk fragt, ob gesperrt werde, da auf Nachfrage Abstand zu halten sei": what somebody asks tells of another inquiry. */
function isWithin({ whose, start }: Asked, text: string): boolean {
  return whose === 'hidden' && ASKS.test(text.slice(0, start));
}

const ASKS =
  /(?<!\p{L})(?:\p{Ll}*frag(?:t|te|en|ten)|erkundig(?:t|te|en|ten)|möchten?|will|wollen)(?!\p{L})[^;]*,/u;
