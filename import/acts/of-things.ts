import type { Verb } from '../language/clauses.ts';
import { MODAL } from './modal.ts';
import type { Reading } from './reading.ts';

/** "Er wird im Mai stattfinden", "Diese besteht darin, dass", "Sie trägt dem Rechnung": what only things do, no person speaks of. */
export function isOfThings({ outline }: Reading, verb: Verb, lemma: string): boolean {
  const rest = outline.text.slice(verb.index + verb.word.length);
  if (BEARS.test(outline.text)) return true;
  if (lemma === 'bestehen') return !/ (?:darauf|auf)(?!\p{L})/u.test(rest);
  return THINGS.has(lemma) || (MODAL.test(verb.word) && THINGS_LAST.test(rest));
}

const BEARS = /(?<!\p{L})(?:trägt|tragen|trug|trage)(?!\p{L})[^.;]* Rechnung(?!\p{L})/u;
const OF_THINGS = [
  ...['stattfinden', 'erfolgen', 'entstehen', 'betragen', 'kosten', 'dauern', 'gelten', 'entfallen'],
  ...['ausfallen', 'wegfallen', 'anfallen', 'vorliegen', 'ausliegen', 'bestehen', 'enden', 'ablaufen'],
];
const THINGS: ReadonlySet<string> = new Set(OF_THINGS);
const THINGS_LAST = new RegExp(`(?<!\\p{L})(?:${OF_THINGS.join('|')})(?=[.,;]|$)`, 'u');
