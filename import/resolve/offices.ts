import type { PersonKind, Salutation } from '../model.ts';
import { folded } from './identity.ts';
import { linesOf, valuesOf } from './lists.ts';

const ADMINISTRATION = linesOf('words/offices-administration.txt');
const ELECTED = linesOf('words/offices-elected.txt');
const PRIVATE = linesOf('words/offices-private.txt');
const LABELS = valuesOf('words/labels.txt');

/** Endings of German nouns and adjectives that a list leaves out. */
const INFLECTION = /(?:innen|erinnen|in|ern|er|es|en|em|e|n|s)$/u;

/** Where the office ends and what it is an office of begins. */
const OF =
  /\s(?:des|der|de[rs]|für|fachbereichs?|fachdienst|im|in|vom|von|zum|zur|beim|bei|am|an|zugleich|und|i\.|abteilung|amt)\s/u;

/**
 * What a role makes of a person: `administration`, `elected`, `private`, or null where the role does not tell.
 * "Ortsbürgermeister" ends in "bürgermeister": the longest entry that fits decides.
 */
export function kindOfRole(role: string): PersonKind | null {
  const words = folded(role);
  const label = LABELS.get(words.split(' ')[0] ?? '');
  if (label !== undefined) return label.split(':')[0] as PersonKind;
  if (/^(?:ehrenamtlich|stellvertretend|stellv)?\w*\s?(?:leit(?:er|erin|ung))\b/u.test(words))
    return 'administration';
  if (/(?:stellv|ehrenamtl|\b[2-9]\b|zweite|dritte|amtierend)\p{L}*\.? .*bürgermeister/u.test(words))
    return 'elected';
  const office = officeWords(words);
  const fits = (entry: string) =>
    office.some((word) => word === entry || word.endsWith(entry) || stemEnds(word, entry));
  const best = [
    ...ADMINISTRATION.map((entry) => ({ entry, kind: 'administration' as const })),
    ...ELECTED.map((entry) => ({ entry, kind: 'elected' as const })),
    ...PRIVATE.map((entry) => ({ entry, kind: 'private' as const })),
  ]
    .filter(({ entry }) => fits(entry))
    .sort((a, b) => b.entry.length - a.entry.length)[0];
  return best?.kind ?? null;
}

function stemEnds(word: string, entry: string): boolean {
  const stem = word.replace(INFLECTION, '');
  return stem.endsWith(entry) || stem.replace(INFLECTION, '').endsWith(entry);
}

/** The words of the office itself: "leiter des fachbereichs finanzen" → "leiter". */
function officeWords(words: string): readonly string[] {
  const office = ` ${words} `.split(OF)[0]?.trim() ?? words;
  return [office, ...office.split(' ')];
}

/** The gender that an office's form tells; null where the form leaves it open ("Mitglied", "Beigeordnete"). */
export function salutationOfRole(role: string): Salutation | null {
  const word = officeWords(folded(role))[0]?.split(' ').at(-1) ?? '';
  if (/(?:in|frau|rätin|dame)$/u.test(word)) return 'Frau';
  if (/(?:er|herr|herrn|mann|rat|or|är)s?$/u.test(word)) return 'Herr';
  return null;
}

/** Whether an office heads the whole administration: it sits in the council and is still no councillor. */
export function headsAdministration(role: string): boolean {
  return kindOfRole(role) === 'administration' && /(?:bürgermeister|landr[aä]t|direktor)/u.test(folded(role));
}

/** An office without gender and inflection, abbreviations in full: "Bgm", "Bürgermeisterin" → "bürgermeister". */
export function officeStem(role: string): string {
  const word = folded(role).split(' ')[0] ?? '';
  const full = LABELS.get(word)?.split(':')[1] ?? word;
  return full
    .replace(/(?:in|innen)$/u, '')
    .replace(/(?<=vorsitzend|beigeordnet|verordnet|abgeordnet)e[rmn]?$/u, '')
    .replace(/(?<=er)[sn]$/u, '');
}
