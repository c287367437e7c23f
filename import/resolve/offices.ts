import { folded } from '../language/folded.ts';
import { grouped } from '../language/grouped.ts';
import { inFull, isLabel } from '../language/labels.ts';
import { remembering } from '../language/memo.ts';
import { rolesIn } from '../language/offices.ts';
import type { Id, PersonKind, RoleFact, Salutation } from '../model.ts';
import { linesOf } from './lists.ts';

/** An entry of the lists; `whole` ones are no end of a longer word: "Lautermann" is nobody's "Mann". */
interface Office {
  readonly entry: string;
  readonly kind: PersonKind;
  readonly whole: boolean;
}

/** The longest first: "Ortsbürgermeister" ends in "bürgermeister" and is another office. */
const OFFICES: readonly Office[] = [
  ...linesOf('words/offices-administration.txt').map((entry) => ({
    entry,
    kind: 'administration' as const,
    whole: false,
  })),
  ...linesOf('words/offices-elected.txt').map((entry) => ({ entry, kind: 'elected' as const, whole: false })),
  ...linesOf('words/offices-private.txt').map((entry) => ({ entry, kind: 'private' as const, whole: true })),
].sort((a, b) => b.entry.length - a.entry.length);
/** With their places in that list, by their last letter. */
const BY_LAST_LETTER = grouped([...OFFICES.entries()], ([, { entry }]) => entry.at(-1));

/** Endings of German nouns and adjectives that a list leaves out. */
const INFLECTION = /(?:innen|erinnen|in|ern|er|es|en|em|e|n|s)$/u;

/** Where the office ends and what it is an office of begins. */
const OF =
  /\s(?:des|der|de[rs]|für|fachbereichs?|fachdienst|im|in|vom|von|zum|zur|beim|bei|am|an|zugleich|und|i\.|abteilung|amt)\s/u;

/** What a role makes of a person: `administration`, `elected`, `private`, or null where the role does not tell. */
export const kindOfRole: (role: string) => PersonKind | null = remembering((role) => judged(folded(role)));

function judged(words: string): PersonKind | null {
  const [label = ''] = words.split(' ');
  const office = inFull(label, true) ?? inFull(label.replace(/in$/u, ''), true);
  if (office !== null) return judged(folded(office));
  if (HEAD.test(words) || PART_OF_HOUSE.test(words)) return 'administration';
  if (FIRST.test(words)) return 'administration';
  if (DEPUTY.test(words)) return 'elected';
  const first = Math.min(...officeWords(words).flatMap(stemsOf).map(firstOffice));
  return OFFICES[first]?.kind ?? null;
}

/** The place of the first office that a word is, or ends in; `Infinity` for none. */
function firstOffice(stem: string): number {
  const [place = Infinity] = BY_LAST_LETTER.get(stem.at(-1))?.find(([, one]) => fits(stem, one)) ?? [];
  return place;
}

/** "Leiter", "stellv. Leiterin": of a part of the administration, unless an organisation is told. */
const HEAD =
  /^(?:(?:stellvertretende[rn]?|stellv|kommissarische[rn]?|kaufmännische[rn]?|technische[rn]?) )?leiter(?:in)?(?: |$)/u;
/** "Abteilung Grünflächen", beside a name in a list: somebody of the house. */
const PART_OF_HOUSE =
  /^(?:abteilung|fachbereich|fachdienst|fachgebiet|sachgebiet|stabsstelle|f[bd] \d)(?: |$)/u;
/** "Erster Stadtrat", "Erste Kreisrätin": the mayor's full-time deputy, other than the councillors called so. */
const FIRST = /^(?:erste[rn]?|i|1) (?:stadt|kreis|gemeinde|samtgemeinde)(?:rat|rätin|rats|rates)$/u;
/** The honorary deputies of a mayor. */
const DEPUTY =
  /(?:stellv\p{L}*|ehrenamtl\p{L}*|[2-9]|zweite[rn]?|dritte[rn]?|amtierende[rn]?) .*bürgermeister/u;

function stemsOf(word: string): readonly string[] {
  const stem = word.replace(INFLECTION, '');
  return [word, stem, stem.replace(INFLECTION, '')];
}

function fits(stem: string, { entry, whole }: Office): boolean {
  return whole ? stem === entry : stem.endsWith(entry);
}

/** The words of the office itself: "leiter des fachbereichs finanzen" → "leiter". */
function officeWords(words: string): readonly string[] {
  const office = ` ${words} `.split(OF)[0]?.trim() ?? words;
  return [office, ...office.split(' ')];
}

/** The gender that an office's form tells; null where the form leaves it open ("Mitglied", "Beigeordnete", "OR"). */
export function salutationOfRole(role: string): Salutation | null {
  const [first = ''] = rolesIn(role);
  if (isLabel(first) && !/in$/u.test(first)) return null;
  const word = officeWords(folded(first))[0]?.split(' ').at(-1) ?? '';
  if (/(?:in|frau|rätin|dame|mutter|schwester|tochter)$/u.test(word)) return 'Frau';
  if (/(?:er|herr|herrn|mann|rat|or|är)s?$/u.test(word)) return 'Herr';
  return null;
}

/** Whether an office heads the whole administration: it sits in the council and is still no councillor. */
export function headsAdministration(role: string): boolean {
  const words = [folded(role), ...officesIn(role)].join(' ');
  return (
    kindOfRole(role) === 'administration' &&
    /(?:bürgermeister|landr[aä]t|(?:stadt|gemeinde|amts|kreis|verbands)direktor)/u.test(words)
  );
}

/** Whoever stands in for somebody, or no longer holds the office. */
const NOT_IN_OFFICE =
  /(?:^|[ -])(?:stellv|stv|vertret|ehemal|früher|alt-|designiert|[2-9]|zweite|dritte)|^i\.? ?v/u;

/** The offices that a role names, without gender and inflection and in full: "Bgm", "Bürgermeisterin" → "bürgermeister". */
export function officesIn(role: string): readonly string[] {
  return role
    .split(/(?<!\s)\s*[,;/]\s*|\s(?:und|sowie|zugleich)\s/u)
    .map((part) => folded(part))
    .filter((part) => part !== '' && !NOT_IN_OFFICE.test(part))
    .map((part) => officeStem(part));
}

/** An office without gender and inflection: "Erste Stadträtin" → "erst stadtrat". */
function officeStem(office: string): string {
  const [first = '', ...rest] = (officeWords(office)[0] ?? office).split(' ');
  const words = folded([inFull(first, true) ?? first, ...rest].join(' ')).split(' ');
  return words.map(stem).join(' ');
}

function stem(word: string): string {
  return word
    .replace(/(?:in|innen)$/u, '')
    .replace(/rät$/u, 'rat')
    .replace(/^vorsitz$/u, 'vorsitzend')
    .replace(/(?<=vorsitzend|beigeordnet|verordnet|abgeordnet|beauftragt|^erst)e[rmn]?$/u, '')
    .replace(/(?<=er)[sn]$/u, '');
}

/**
 * "Bürgermeister Birk" who also chairs the Zweckverband: a mayor whom the text gives no other place is the house's.
 * "Bürgermeister Birk (Gemeinde Auendorf)" and "Bürgermeister Auendorf" among those of an Amt have one; the "Kreisausschuss"
 * that a Landrat comes from is none (`isOwn`).
 */
export function headsHouse(roles: readonly RoleFact[], isOwn: (organization: Id) => boolean): boolean {
  const elsewhere = new Set(
    roles.flatMap(({ role, organization }) =>
      organization === null || role === null || isOwn(organization) ? [] : officesIn(role),
    ),
  );
  return roles.some(
    ({ role, organization }) =>
      role !== null &&
      organization === null &&
      headsAdministration(role) &&
      !OF_A_PLACE.test(role) &&
      !officesIn(role).every((office) => elsewhere.has(office)),
  );
}

const OF_A_PLACE = /meister(?:in)? (?:(?:der|von|in) )?(?!und )\p{Lu}/u;
