import { subjectOf, type Verb } from '../../language/clauses.ts';
import type { Reading } from '../reading.ts';

/** "Eine Frage von Frau Birk hat Herr Adler zurückgestellt", "Als Frau Birk fragte, ob …, nickte Herr Adler": whose doing it was. */
export function whoHasDone(
  reading: Reading,
  verbs: readonly Verb[],
  end: number,
  cue: string,
): number | null {
  const through = THROUGH.exec(reading.outline.text.slice(end));
  if (through !== null) return end + through.index + through[0].length - 1;
  const verb = verbs.find((one) => one.index >= end);
  return verb && (cue === 'nachdem-jemand-gefragt-hatte' || /^(?:hat|haben|hatten?)$/u.test(verb.word))
    ? subjectOf(reading.outline, reading.units, verb)
    : null;
}

/** "konnten durch Frau Birk geklärt werden" */
const THROUGH =
  /(?<!\p{L})(?:durch|von|vom) [\uE000-\uE7FF](?= [^;:]{0,120}(?:geklärt|beantwortet|ausgeräumt|erledigt|erläutert)(?!\p{L}))/u;
