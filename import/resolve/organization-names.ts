import { bodyHead, isBodyHead, kindOfHead } from '../language/body-heads.ts';
import { folded, squeezed } from '../language/folded.ts';
import { onceEach } from '../language/memo.ts';
import type { Document, OrganizationKind } from '../model.ts';
import { linesOf } from './lists.ts';
import { withinEdges } from './name-edges.ts';

const BODIES = new Set(linesOf('words/bodies.txt'));
const COUNTY_BODIES = new Set(linesOf('words/bodies-county.txt'));

/** A name's base form: without article, its head in the nominative singular. Empty when nothing is left. */
export function baseName(words: string): string {
  const printed = squeezed(words.replace(/-[^\S\n]*\n\s*(?=\p{Ll})/gu, '')).replace(
    /^[\s(„"]+|(?<![\s),;:.“"])[\s),;:.“"]+$/gu,
    '',
  );
  const name = withinEdges(printed);
  const whole = PART_OF.exec(name)?.[1];
  const body = whole === undefined ? '' : baseName(whole);
  if (ELSEWHERE.has(kindOfName(body) ?? 'other')) return body;
  const parts = name.split(' ');
  const at = Math.max(
    0,
    parts.findIndex((part) => bodyHead(part) !== null || bodyHead(nominative(part, '')) !== null),
  );
  const adjectives = parts.slice(0, at);
  if (!adjectives.every((part) => ADJECTIVE.test(part))) return inNominative(parts, 0, words);
  return inNominative(parts, at, words);
}

/** "Leistungsabteilung des Jobcenters", "Vorstand der Sparkasse": who speaks for a part of a body elsewhere speaks for that body. */
const PART_OF =
  /^(?:\p{Lu}[\p{L}-]*(?:abteilung|sachgebiet|(?<![Bb]eratungs)stelle|referat|team|bereich)(?: (?:für )?\p{Lu}\p{L}+)?|Abteilung|Team|Bereich|Vorstand|Leitung|(?:Geschäfts|Betriebs|Werk|Klinik|Heim)(?:leitung|führung)|Chefetage) (?:des|der|vom|beim|bei der) (\p{Lu}.*)$/u;
const ELSEWHERE: ReadonlySet<OrganizationKind> = new Set(['agency', 'company', 'association', 'school']);

/** What may stand before the head of a name: "Deutschen", "Lindenauer", "unteren", "Straßen- und". */
const ADJECTIVE = /^\p{L}{3,}(?:e[nrs]?)$|^\p{Lu}[\p{L}-]*-,?$|^und$/u;

/** The words of a name with its head (at `head`) and the adjectives before it in the nominative, and its quotes and brackets closed. */
function inNominative(parts: readonly string[], head: number, words: string): string {
  const printed = parts[head] ?? '';
  const noun = nominative(printed, words);
  const ending =
    printed.endsWith('n') && noun !== printed ? 'e' : (GENDERS.find(([of]) => of.test(noun))?.[1] ?? 'er');
  const isFirm = LEGAL_FORM.test(printed);
  const before = parts.slice(0, head).map((part) => (isFirm ? part : part.replace(/en$/u, ending)));
  const name = [...before, noun, ...parts.slice(head + 1)]
    .join(' ')
    .trim()
    .replace(/(?<=\s)e\.\s?V\.?$/iu, 'e. V.');
  if (/\([^()]{1,40}$/u.test(name)) return `${name})`;
  if (/„[^„“”"]*$/u.test(name)) return `${name}“`;
  return (name.match(/"/gu)?.length ?? 0) % 2 === 1 ? `${name}"` : name;
}

/** Ends of nouns that tell their gender, with the ending of an adjective before them: "Deutsche" Bahn, "Rotes" Kreuz. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:ung|schaft|heit|keit|ei|ion|tät|ur|ie|bahn|post|behörde|kirche|schule|bank|kasse|wehr|gemeinde|kammer|stelle|zentrale|stadt|initiative|klinik|halle|hilfe|gruppe|bibliothek|region)$/iu,
    'e',
  ],
  [
    /(?:amt|kreuz|klinikum|haus|zentrum|büro|werk|institut|ministerium|museum|theater|gericht|kolleg|gymnasium|archiv|unternehmen|präsidium|kommissariat|netz|center)$/iu,
    'es',
  ],
];

/** Strips the ending of a genitive or dative plural from a head noun that the list knows without it. */
function nominative(head: string, words: string): string {
  if (bodyHead(head) !== null) return head;
  for (const ending of ['es', 's', 'n', 'en']) {
    const base = head.slice(0, -ending.length);
    if (head.endsWith(ending) && base.length > 2 && endsInHead(base)) return base;
  }
  const genitive = /^(?:des|eines)\s/iu.test(words.trim());
  return genitive ? head.replace(/(?<=[bcdfghklmnprt])s$/u, '') : head;
}

function endsInHead(word: string): boolean {
  return bodyHead(word) !== null;
}

/** Parts of an administration by their number: "FB 40", "Amt 66", "SG 3.2", "Dez. II". */
const OWN_PART = /^(?:FB|FD|FG|SG|GB|Abt|Ref|Dez|Amt|Team|Bereich)\.? ?(?:\d|[IVX]+(?![\p{L}]))/u;

/** "Büro des Landrats", "Büro der Stadtverordnetenversammlung": who writes for those who lead. */
const OFFICE_OF =
  /^(?:Büro|Geschäftsstelle|Kanzlei|Sekretariat) (?:de[sr] )?(?:\p{L}*[Bb]ürgermeister|Land|Kreistag|Rat|Stadtrat|Gemeinderat|Stadtverordnet|Gemeindevertret|Dezernent|Beigeordnet|Stadtdirektor|Amtsdirektor|Magistrat|Oberbürgermeister|OB(?!\p{L}))/u;

/** "Frau Birk (Marktwesen)": a part of an administration by what it does. */
export function isTask(name: string): boolean {
  return TASK.test(name);
}

const TASK =
  /^(?:\p{Lu}\p{L}*(?:wesen|angelegenheiten|unterhaltung|reinigung|entwicklung|controlling)|Grünflächen|Grünanlagen|Grünpflege|Friedhöfe|Steuern|Abgaben|Gebühren|Beiträge|Vergaben?|Personal|Organisation|Finanzen|Haushalt|Soziales|Bildung|Kultur|Sport|Umwelt|Klimaschutz|Mobilität|Verkehr|Straßenverkehr|Straßenbau|Ordnung|Brandschutz|Tiefbau|Hochbau|Bauen|Recht|Jugend|Schulen)(?:(?: und |, |\/)\p{Lu}\p{L}+){0,2}$/u;

/** The legal forms of companies. */
const LEGAL_FORM =
  /^(?:g?GmbH|mbH|g?AG|g?UG|KG|KGaA|AdöR|AöR|eG|OHG|GbR|SE|PartG(?:mbB)?|[\p{L}-]+-(?:GmbH|KG))$/u;

/** A party whose name begins like an association's, and voters who call themselves by what they stand for. */
const ALLIANCE =
  /^B(?:ündnis|ÜNDNIS)? ?['’]?90(?!\d)|^(?:Bürger(?:innen und Bürger)?|Wir|Gemeinsam|Aktiv|Frauen) für \p{Lu}|^Freie Liste(?!\p{L})/u;

/** What sort of organisation a name tells; null where none of its words is a known head. */
export function kindOfName(name: string): OrganizationKind | null {
  if (OWN_PART.test(name) || OFFICE_OF.test(name)) return 'department';
  const words = name.split(' ');
  const legal = words.find((word) => LEGAL_FORM.test(word));
  if (legal !== undefined) return 'company';
  if (/\be\.?\s?V\b/u.test(name)) return 'association';
  if (ALLIANCE.test(name)) return 'faction';
  if (/^(?:[Ss]taatlich|[Ll]andes|[Bb]undes)\p{L}* \p{L}*(?:amt|stelle)(?!\p{L})/u.test(name))
    return 'agency';
  for (const word of words) {
    const head = bodyHead(word);
    if (head !== null) return (kindOfHead(head) ?? 'other') as OrganizationKind;
  }
  return null;
}

/** "Stadthalle Auendorf GmbH": names with a legal form, each in its base form. */
export function companiesIn(text: string): readonly string[] {
  return [...squeezed(text).matchAll(COMPANY)].map(([words]) => baseName(words));
}

const COMPANY =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?: (?:& )?\p{Lu}[\p{L}-]+){0,4}? (?:g?GmbH|mbH|AG|AöR|eG|gUG|GbR)(?!\p{L})/gu;

/** Whether a name means the municipality's administration as a whole: "Verwaltung", "Stadt Auendorf" in Auendorf. */
export function isOwnBody(name: string, document: Document): boolean {
  const words = folded(name);
  if (BODIES.has(words)) return true;
  if (COUNTY_BODIES.has(words)) return isOfCounty(document);
  const association = ownAssociation(document);
  if (association !== null && (words === 'verband' || folded(association).startsWith(words))) return true;
  const own = document.municipality === null ? null : folded(document.municipality);
  const [first = '', ...rest] = words.split(' ');
  return own !== null && BODIES.has(first) && rest.join(' ') === own;
}

/** "Zweckverband Auental" where its own bodies meet; null for municipalities. */
export function ownAssociation({ municipality }: Document): string | null {
  return municipality !== null && /^(?:\p{L}+-(?:,| und) ){0,3}\p{L}*verband(?= )/iu.test(municipality)
    ? municipality
    : null;
}

/** The same where the place does not matter: "Verwaltung", "Rathaus". */
export function isOwnName(name: string): boolean {
  return BODIES.has(folded(name)) || COUNTY_BODIES.has(folded(name));
}

/** Whether a county's council meets, or a city's that has the tasks of one: such cities have districts with councils. */
export const hasCountyTasks = onceEach(
  (document: Document): boolean =>
    isOfCounty(document) ||
    /^(?:Bezirksvertretung|Stadtbezirksrat|Bezirksverordnetenversammlung|Bezirksrat)/u.test(
      document.committee ?? '',
    ) ||
    /(?<!\p{L})(?:Große Kreisstadt|[Kk]reisfreie[nr]? Stadt)/u.test(document.source.text),
);

/** Whether a county's council or committee meets: its members are called so. */
const isOfCounty = onceEach(
  ({ committee, source }: Document): boolean =>
    /kreis(?:tag|ausschuss)/iu.test(committee ?? '') ||
    /(?<!\p{L})(?:KTA|KTM|Kreistagsabgeordnete[rn]?|Kreistagsmitglied(?:er)?)(?!\p{L})/u.test(source.text),
);

/** "den Jobcentern Auendorf und Kirchbrede" → both, each with its head. */
export function listed(words: string): readonly string[] {
  const inOneLine = squeezed(words).trim();
  const list =
    /^((?:den|der|die)\s)?(\p{Lu}\p{L}+(?:n|en|s|e))\s(\p{Lu}[\p{L}-]+)((?:,\s\p{Lu}[\p{L}-]+)*)\s(?:und|sowie)\s(\p{Lu}[\p{L}-]+)$/u.exec(
      inOneLine,
    );
  const head = list?.[2];
  if (list === null || head === undefined || singular(head) === null) return [inOneLine];
  const places = [list[3], ...(list[4]?.split(/,\s/u) ?? []), list[5]].filter((place) => place);
  return places.map((place) => `${singular(head)} ${place}`);
}

/** The singular of a plural head noun of the list; null for anything else. */
function singular(word: string): string | null {
  if (isBodyHead(word)) return null;
  for (const ending of ['en', 'n', 'e', 's']) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && isBodyHead(base)) return base;
  }
  return /^Jobcenter$/u.test(word) ? word : null;
}
