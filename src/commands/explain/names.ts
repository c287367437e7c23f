import type { Reading } from '../../../import/acts/reading.ts';
import { wordSet } from '../../../import/language/words.ts';

const OPENERS = wordSet('openers');
const CONNECTORS = wordSet('connectors');

/** A word behind the verb at this place of the outline, or alone before it, that could be a name, if only something told so. */
export function unknownName(reading: Reading, verb: number): string | null {
  const at = reading.units.findIndex(({ index }) => index >= verb);
  const beside = [reading.units[at + 1], at === 1 ? reading.units[0] : undefined].map(
    (unit) => unit?.text ?? '',
  );
  return beside.find((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !isSmall(word)) ?? null;
}

function isSmall(word: string): boolean {
  const small = word.toLowerCase();
  return OPENERS.has(small) || OPENERS.has(word) || CONNECTORS.has(small);
}
