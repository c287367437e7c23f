import type { Verb } from '../language/clauses.ts';
import type { Naming } from '../language/naming.ts';
import type { Reading } from './reading.ts';

/** "Der Anlieger hat einen Anspruch", "die Vertreter sollen kommen": whom nobody names is told of there, but not "ein Anlieger". */
export function isToldOf({ sentence }: Reading, naming: Naming, { word }: Verb, lemma: string): boolean {
  const { kind, plural, start } = naming;
  if (kind !== 'group' || plural) return plural && (kind === 'group' || kind === 'office');
  if (/^eine?[rnms]? /iu.test(sentence.text.slice(start, start + 6))) return lemma === 'werden';
  return /^(?:haben|bleiben|werden)$/u.test(lemma) || BINDS.test(word);
}

/** What somebody can, may or must, not what he wants. */
const BINDS = /^(?:kann|könn|konnt|muss|muß|müss|soll|darf|dürf)/u;
