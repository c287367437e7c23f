import { remembering } from './memo.ts';
import { wordList } from './words.ts';

/** Abbreviations that stand before a member's name or for an office, with what they mean. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  wordList('labels').map((line) => {
    const [label = '', meaning = ''] = line.split('=').map((part) => part.trim());
    return [label.replace(/\.$/u, ''), meaning];
  }),
);
const FOLDED = new Map([...LABELS].map(([label, meaning]) => [label.toLowerCase(), meaning]));

/** Offices that one person holds, so that "der Bgm" tells who. */
const HEADS =
  /meister|direktor|landrat|vorsitz|vorsteher|beigeordnet|kämmerer|dezernent|baurat|^Erste|Wehrführer|leiter$|^Leitende/u;

/** Whether an abbreviation with an article means somebody: "der Bgm", but not "die BV". */
export function tellsWho(label: string): boolean {
  return HEADS.test(inFull(label) ?? '');
}

/** An abbreviation that no list has: "KVOR", "StOVR", but no party. */
const SHAPE =
  /^(?=\p{L}{2,6}$)(?!(?:SPD|CDU|CSU|FDP|AfD|UWG|FWG|BSW)$)\p{L}{0,4}\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,4}$/u;

/** Whether a word before the name of somebody known looks like such an abbreviation. */
export const looksLikeLabel = remembering((word) => SHAPE.test(mans(word)));

/** Whether a word is an abbreviation that stands before a member's name or for an office. */
export const isLabel = remembering((word) =>
  [unstopped(word), mans(word)].some((label) => LABELS.has(label)),
);

/**
 * What an abbreviation means, a woman's form of it in her words ("GRin" → "Gemeinderätin"); null where the list
 * has none. `anyCase` where it stands in a role that was folded before.
 */
export function inFull(word: string, anyCase = false): string | null {
  const read = (label: string) => (anyCase ? FOLDED.get(label.toLowerCase()) : LABELS.get(label)) ?? null;
  const man = read(mans(word));
  return read(unstopped(word)) ?? (man === null ? null : womans(man));
}

/** "EKR'in", "GRin", "SRn" → "EKR", "GR", "SR". */
function mans(word: string): string {
  return word.replace(/(?:(?:['’´`]|(?<=[A-Zms]))in|(?<=[A-Z]R)n)$/u, '');
}

/** "S.B.", "s. B." → "SB", "sB". */
function unstopped(word: string): string {
  return /^[Ss]\./u.test(word) ? word.replace(/[. ]/gu, '') : word;
}

/** "Erster Gemeinderat" → "Erste Gemeinderätin". */
function womans(office: string): string {
  const feminine = WOMANS.find(([end]) => end.test(office));
  return office.replace(/er(?= )/u, 'e').replace(feminine?.[0] ?? /$/u, feminine?.[1] ?? 'in');
}

const WOMANS: readonly (readonly [RegExp, string])[] = [
  [/rat$/u, 'rätin'],
  [/(?<=net|zend|stellt)er$/u, 'e'],
  [/amtmann$/u, 'amtfrau'],
  [/herr$/u, 'frau'],
  [/(?<=mitglied)$/u, ''],
];
