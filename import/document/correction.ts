import type { Span } from '../model.ts';

/** So far from the beginning the head of minutes reaches; what stands behind it speaks of other minutes. */
const HEAD = 2_000;

const MINUTES = '(?:Niederschrift|Protokoll(?:s|es)?|Sitzungsniederschrift|Sitzungsprotokoll(?:s|es)?)';
/** What was done to minutes that come in the place of others; an ending follows. */
export const PUT_RIGHT = '(?:berichtigt|korrigiert|geändert|überarbeitet)';

/**
 * "Berichtigte Niederschrift", "Berichtigung der Niederschrift", "Niederschrift (geänderte Fassung)" as a line of the
 * head: the minutes say of themselves that they come in the place of others. An item "Genehmigung der Niederschrift"
 * and a sentence about changes are none.
 */
const CORRECTED = new RegExp(
  `(?<=^|\\n)[ \\t]{0,40}(?:${PUT_RIGHT}e[rns]? (?:Fassung (?:der |des )?)?${MINUTES}|(?:Berichtigung|Korrektur|Neufassung) (?:der|des) ${MINUTES}|${MINUTES}[^\\n.]{0,80}[ (–-](?:${PUT_RIGHT}e Fassung|${PUT_RIGHT}|Berichtigung|Korrekturfassung)(?![\\p{L}]))`,
  'iu',
);

/** The words by which minutes say that they are a corrected version; null where they don't. */
export function correctionIn(text: string): Span | null {
  const found = CORRECTED.exec(text.slice(0, HEAD));
  if (found === null) return null;
  const start = found.index + found[0].length - found[0].trimStart().length;
  return { start, end: found.index + found[0].length };
}
