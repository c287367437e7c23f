import { bodyHead, kindOfHead } from '../language/body-heads.ts';
import { isGiven } from '../language/given-names.ts';
import { isLabel } from '../language/labels.ts';
import { MASK } from '../language/mask-sign.ts';
import { ofBody, singular } from './of-one.ts';

/**
 * What stands beside a name in an attendance list: a function, a body, a party, or when somebody was there.
 * The words are German by nature, not by any place.
 */

const partyName =
  "CDU|SPD|FDP|AfD|CSU|GRÜNE|Grüne|Die Grünen|Bündnis\\s?90.*|B[`’´']?\\s?90.*|DIE LINKE\\.?|Linke|Die Linke|UWG|FW|FWG|BSW|DVU|NPD|REP|ÖDP|SSW|(?:Freie Wähler|FREIE WÄHLER).*|Volt|Piraten|[Pp]arteilos|[Ff]raktionslos";
const inShort = '(?:CDU|SPD|FDP|CSU|UWG|FWG|FW|GRÜNE|Grüne|LINKE|Linke|PIRATEN|Piraten|Volt)';
const party = new RegExp(
  `^(?:${partyName}|${inShort}(?:/${inShort})+|.*(?:[Ff]raktion|[Gg]ruppe|[Ww]ählergemeinschaft|Partei|Liste|Bürgerforum)(?![\\p{L}]).*|(?:Bürger(?:innen und Bürger)?|Wir|Gemeinsam|Aktiv|Frauen) für \\p{Lu}.*)$`,
  'u',
);

/** Whether words name a party, a group or a faction. */
export function isParty(words: string): boolean {
  return party.test(words.replace(/:$/u, ''));
}

const body =
  /(?<!\p{L})(?:(?<![.-])[\p{L}.-]*(?:[Vv]erein|[Vv]erband|[Bb]und|[Ff]euerwehr|[Ss]chule|[Bb]üro|[Aa]mt|GmbH|[Ii]nitiative|[Gg]esellschaft|[Ss]tiftung|[Ww]erke?|[Bb]etriebe?|[Kk]reis|[Pp]olizei(?:station|revier|kommissariat|inspektion|präsidium|dienststelle|posten)?|[Kk]ita|[Kk]indergarten|[Kk]indertagesstätte|[Gg]enossenschaft|[Zz]eitung|[Kk]irche|[Gg]emeinde|[Cc]lub|[Aa]gentur|[Vv]erwaltung|(?:[Oo]rts|[Ss]tadt)wehr|[Jj]obcenter|[Kk]ämmerei|[Ss]tadtkasse|[Ii]nstitut|[Kk]ammer|[Bb]ücherei|[Bb]ibliothek|[Mm]useum|[Kk]linikum|[Kk]rankenhaus|[Ss]parkasse|[Vv]ereinigung|[Vv]erbund|[Bb]ehörde|[Bb]eirat|(?:[Ee]ltern|[Ss]chüler|[Jj]ugend|[Ss]enioren|[Pp]ersonal|[Bb]etriebs)rat|(?:[Jj]ugend|[Ss]port|[Hh]ege|[Mm]aschinen|[Kk]ultur|[Gg]ewerbe|[Ss]tadt|[Kk]reis)ring|Ring|[Cc]onsult)s?|Firma|Fa\.|e\.\s?V\.?|AWO|Johanniter(?:-[\p{L}-]+)?|Malteser(?:-[\p{L}-]+)?|Caritas\p{L}*|Diakonie\p{L}*|DRK|NABU|BUND|AG|SV|TSV|MTV|VfL|VfB|TuS|TSG|FC|SC|BI|THW)(?![\p{L}])/u;

/** Whether words name a body that people come from: a company, an office, a school, an association. */
export function isBody(words: string): boolean {
  return body.test(words);
}

/** Kinds of bodies that people are sent from, not those that meet. */
const ELSEWHERE = /^(?:agency|company|school|association|body|other|department)$/u;

/** Whether words name a firm, which is no part of the house: "Planungsbüro Wehr", "Hafenbau GmbH". */
export function isFirm(words: string): boolean {
  return FIRM.test(words);
}

const FIRM =
  /(?<!\p{L})(?:Firma|Fa\.|\p{L}{0,20}(?:[Pp]lan|[Ii]ngenieur|[Aa]rchitekt|[Gg]utachter)\p{L}{0,10}büro|Ing\.-?\s?Büro|GmbH|mbH)(?!\p{L})/u;

/** Whether words behind a name are a part of some body, and none of its own: "Rechnungswesen", "Kundenzentrum"; not "N.ERG", "HVB". */
export function isPartBeside(words: string): boolean {
  const [first = ''] = words.split(/[\s,]+/u);
  if (/^\p{Lu}(?:\p{Lu}|\.\p{Lu}){2,}$/u.test(first) && !/^EDV$/u.test(first)) return false;
  return kindOfHead(bodyHead(first) ?? '') === 'department' || !isBodyBeside(words);
}

/** The same of words behind a name, where any head noun of a body tells one: "Amtsgericht", "Diakonie Auendorf". */
export function isBodyBeside(words: string): boolean {
  if (isBody(words)) return true;
  const [first = '', second = ''] = words
    .trim()
    .replace(/^(?:der|des|vom|von der|beim|bei der) /u, '')
    .split(/[\s,]+/u);
  return [first, /^\p{Lu}/u.test(second) && /e[rsn]?$/u.test(first) ? second : ''].some((word) =>
    ELSEWHERE.test(kindOfHead(bodyHead(word) ?? bodyHead(word.replace(/n$/u, '')) ?? '') ?? ''),
  );
}

const functionEnd =
  '(?:[Vv]orsitz(?:ende[rn]?)?|[Pp]rotokoll|[Ll]eit(?:er(?:in)?|ung)|[Vv]ertret(?:er(?:in)?|ung)|[Bb]eauftragte[rn]?|[Mm]eister(?:in)?|[Ss]precher(?:in)?|[Mm]itglied|[Ff]ührer(?:in)?|[Ff]ührung|[Dd]irektor(?:in)?|[Pp]laner(?:in)?|[Ii]ngenieur(?:in)?|[Aa]rchitekt(?:in)?|[Rr]ektor(?:in)?|[Mm]anager(?:in)?|[Bb]ürger(?:in)?|[Pp]fleger(?:in)?|[Vv]orsteher(?:in)?|[Bb]etreuer(?:in)?|[Aa]rbeiter(?:in)?|[Rr]eferent(?:in)?|[Dd]ezernent(?:in)?|(?<![Bb]ei|[Ee]ltern|[Ss]chüler|[Jj]ugend|[Ss]enioren|[Pp]ersonal|[Bb]etriebs)[Rr]at|[Rr]ätin|[Rr]ichter(?:in)?|[Hh]err|[Ff]rau|[Pp]räsident(?:in)?|[Pp]raktikant(?:in)?|[Tt]echniker(?:in)?|[Pp]rüfer(?:in)?|[Ff]achwirt(?:in)?|[Aa]ngestellte[rn]?|[Ii]nspektor(?:in)?|[Aa]mtmann|[Aa]nwärter(?:in)?|[Kk]ämmer(?:er(?:in)?|in)|[Aa]uszubildende[rn]?|[Bb]eigeordnete[rn]?|[Ss]ekretär(?:in)?|[Mm]andat|[Bb]eamt(?:er?|in)|[Ff]örster(?:in)?|(?:[Bb]rand|Feuerwehr)?[Kk]ommandant(?:in)?|[Kk]ommissar(?:in)?|[Pp]rokurist(?:in)?|[Jj]urist(?:in)?|[Ll]andrat|[Aa]mts(?:tier)?arzt|[Aa]mts(?:tier)?ärztin|[Vv]eterinär(?:in)?|[Kk]oordinator(?:in)?|[Bb]erater(?:in)?|[Mm]oderat(?:or(?:in)?|ion)|[Gg]utachter(?:in)?|[Dd]eputierte[rn]?|[Aa]bgeordnete[rn]?|[Vv]erordnete[rn]?|[Bb]earbeiter(?:in)?|[Oo]bmann|[Pp]farrer(?:in)?|[Pp]astor(?:in)?|[Ii]ntendant(?:in)?|[Gg]eologe|[Gg]eologin|[Bb]iologe|[Bb]iologin|[Ll]tr\\.?|-?Rechner(?:in)?|[Ww]art(?:in)?|[Aa]rchivar(?:in)?|[Cc]hef(?:in)?|[Ss]achverständige[rn]?|[Ss]eelsorger(?:in)?|[Hh]istoriker(?:in)?|[Kk]urator(?:in)?|[Ss]enator(?:in)?|[Pp]ädagog(?:e|in)|(?<=\\p{L})(?:arzt|ärztin|lehrer(?:in)?|wirt(?:in)?)|[Ee]inwohner(?:in)?|(?<=\\p{L})(?:lots|pat)(?:e|in)|[Jj]ustiziar(?:in)?|(?<=\\p{L})(?:anwalt|anwältin)|[Nn]otar(?:in)?|(?<=\\p{L}{3})log(?:e|in)|[Aa]ssistent(?:in)?|[Bb]ibliothekar(?:in)?|[Cc]ontroller(?:in)?|[Aa]nalyst(?:in)?|[Dd]ozent(?:in)?|[Rr]edakteur(?:in)?|[Dd]isponent(?:in)?|[Ss]treetworker(?:in)?|(?<=\\p{L})(?:verwalter|entwickler)(?:in)?|(?<=\\p{L}{3})ator(?:in)?)';
/** A function, with the adjective or abbreviation before it: "stellv. Vorsitzende", "Technischer Leiter". */
export const functionWords = new RegExp(
  `^(?:\\d\\. (?=stellv))?(?:(?:\\p{Ll}+\\.?|\\p{Lu}\\p{Ll}+e[rn]?|\\p{Lu}\\p{Ll}{1,6}\\.|\\d\\.|\\p{L}+-\\s(?:und|u\\.))\\s)?(?:\\p{Lu}\\p{L}{1,7}\\.-)?\\p{L}*${functionEnd}(?: und (?=\\p{Lu})\\p{L}*${functionEnd})?(?![\\p{L}])`,
  'u',
);

/** Whether words are a function and nothing else: "Erster Bürgermeister", "Schriftführerin". */
export function isFunction(words: string): boolean {
  return functionWords.exec(words)?.[0] === words;
}

/** Parts of the house that every list of those present calls so, as alternatives of a pattern. */
export const partsOfHouse = 'Abteilung|Kämmerei|Bauverwaltung|(?:Haupt|Bau|Ordnungs|Sozial|Jugend)amt';

/** "StV", "KTA", "BzStRin": how members are marked before their names. */
export const shortLabel = "\\p{Lu}\\p{Ll}{0,2}\\p{Lu}{1,2}\\p{Ll}{0,2}(?:\\p{Lu}(?:['’]?in)?)?";

/** "Kämmerei", "Bauamt", "Finanzen": what somebody heads, between his office and his name. */
const headed =
  '(?:\\p{Lu}\\p{L}*(?:ei|amt|wesen|ung|dienste?|bereich|hof|werke?|schulen?|wirtschaft|förderung|stelle)|(?:Hoch|Tief)?[Bb]au|Finanzen|Soziales|Jugend|Kultur|Sport|Umwelt|Schule|Bildung|Personal|Recht|Ordnung|IT)';
const headOf = new RegExp(`^(?:${headed})(?:(?:, | und )(?:${headed}))* (?=\\p{Lu}[\\p{L}-]+ \\p{Lu})`, 'u');

/** "Amtsleiterin Kämmerei Rosa Adler": what stands between a head's office and two names is what he heads; empty for nothing. */
export function headedBehind(office: string, rest: string): string {
  if (!/(?:leit(?:er|erin|ung)|dezernent(?:in)?) ?$/iu.test(office)) return '';
  const [, before = '', given = ''] = BEFORE_TWO_NAMES.exec(rest) ?? [];
  return isGiven(given) ? before : (headOf.exec(rest)?.[0] ?? '');
}

const BEFORE_TWO_NAMES =
  /^((?:\p{Lu}[\p{L}-]+,? (?:und )?){1,4})(?:(?:Dr|Prof)\. ?){0,2}(\p{Lu}[\p{L}-]+) \p{Lu}[\p{L}-]+(?=$|[,(]| \()/u;

/** The municipality's own parts: who leads them is staff, and the whole is the function's name. */
const own =
  /Fachbereich|Fachdienst|Abteilung|Sachgebiet|Betreuer|Protokoll|Schriftführ|Bürgermeister|\bFB\b|\b[Nn]ach § |gemäß §|Bauhof/u;
/** "Stadt Auendorf", "OT Kirchbrede": where somebody sits for, or comes from. */
const place =
  /^(?:Stadt|Gemeinde|Markt|Samtgemeinde|Verbandsgemeinde|Landkreis|OT|Ortsteil|Ortschaft|Ortslage) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;
/** "Am Anger 3, 31999 Auendorf", masked or not: no function. */
const street = new RegExp(
  `[,(]?\\s{0,2}${MASK}[${MASK}\\s]{0,80}(?:,?\\s*\\d{5}(?:\\s\\p{Lu}\\p{Ll}+)?)?|(?:,|(?<!\\s))\\s*\\p{L}[\\p{L}.\\s-]{2,40}\\s\\d{1,4}\\s?\\p{L}?,\\s*\\d{5}(?:\\s\\p{Lu}\\p{Ll}+)?|(?:,|(?<!\\s))\\s*[\\p{L}.\\s-]{1,40}(?:[Ss]traße|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse)\\s\\d{1,4}\\s?\\p{L}?(?=,|$)`,
  'gu',
);

/** In what capacity somebody is there. */
export interface Capacity {
  readonly role: string | null;
  readonly organization: string | null;
}

/** What somebody does in the meeting besides his office: "Leiterin der Kanzlei, Protokoll". */
const BESIDES = /, (?:(?:zugleich |auch )?(?:als )?(?:Protokoll|Schrift)\p{Ll}*)$/u;

/** "CDU, Vorsitzender", "Vorsitzender der CDU-Fraktion": a party and a function beside a name of a table. */
function ofParty(words: string): Capacity | null {
  const [, office = '', of = ''] = /^(.{3,60}) (?:der|des|von) (.{3,60})$/u.exec(words) ?? [];
  if (isFunction(office) && isParty(of)) return { role: words, organization: of };
  if (isParty(words)) return { role: null, organization: words };
  const [, party = '', held = ''] = /^([^,]{2,40}), (.{2,60})$/u.exec(words) ?? [];
  if (isParty(party) && functionWords.test(held)) return { role: held, organization: party };
  return isParty(held) && functionWords.test(party) ? { role: party, organization: held } : null;
}

/** "1. Bürgermeister als Vorsitzender": an office, and what its holder does in the meeting; "Dez. II - Beigeordnete": the office of a part of the house. */
function withDuty(words: string): Capacity | null {
  const [, office = '', duty = ''] =
    /^(.{3,60}) als ((?:Vorsitz|Schriftführ|Protokollführ)\p{Ll}+)$/u.exec(words) ?? [];
  if (isFunction(office)) return { role: `${office}, ${duty}`, organization: null };
  const held = /^Dez\.? [IVX\d]+ [-–] (.{3,40})$/u.exec(words)?.[1];
  return held !== undefined && isFunction(held) ? { role: held, organization: null } : null;
}

/** "Stadtverwaltung, Fachdienst Soziales" → "Fachdienst Soziales". */
function withoutHouse(words: string): string {
  const house = /^\p{L}*[Vv]erwaltung(?: \p{Lu}[\p{L}-]+)?, (?=\p{Lu})/u.exec(words)?.[0] ?? '';
  const rest = words.slice(house.length);
  return own.test(rest) && !BESIDES.test(words) ? rest : words;
}

/** What the words after a name say; `isGuest` where bare names are bodies rather than functions. */
export function functionOf(words: string, isGuest: boolean): Capacity {
  const rest = withoutHouse(
    words.replace(street, '').replace(/^[\s,;:–-]+|(?<![\s,;:–-])[\s,;:–-]+$|^\((?=[^()]*$)/gu, ''),
  ).replace(
    /(?:^als (?=\p{Lu}|\p{Ll}+es \p{Lu})|(?<=, )(?:zugleich |auch )als (?=Protokoll|Schriftf)|^für (?:das|die) (?=Protokoll|Schriftführung|Niederschrift))/u,
    '',
  );
  if (rest === '') return { role: null, organization: null };
  const party = ofParty(rest) ?? withDuty(rest) ?? ofPart(rest);
  if (party !== null) return party;
  const turned = /^(.{3,60}?)(?:,\s(?:zugleich\s)?(?:als\s)?|\sals\s)(.{3,60})$/u.exec(rest);
  if (
    turned?.[1] !== undefined &&
    turned[2] !== undefined &&
    (isBodyBeside(turned[1]) || place.test(turned[1])) &&
    functionWords.test(turned[2]) &&
    !functionWords.test(turned[1])
  ) {
    return { role: turned[2], organization: turned[1] };
  }
  if (isShortOffice(rest)) return { role: rest, organization: null };
  if (place.test(rest)) return { role: null, organization: /^O/u.test(rest) ? null : rest };
  if (own.test(rest.replace(BESIDES, ''))) return { role: singular(rest), organization: null };
  const lead = functionWords.exec(rest)?.[0];
  if (lead === undefined) {
    return isBodyBeside(rest) || isGuest || hasShortName(rest)
      ? { role: null, organization: rest }
      : { role: singular(rest), organization: null };
  }
  const after = rest.slice(lead.length).replace(BESIDES, '');
  const outside = isGuest ? OUTSIDE.exec(after)?.[1] : undefined;
  if (outside !== undefined && !functionWords.test(outside))
    return { role: lead, organization: ofBody(after) };
  return isBodyBeside(after) && !/usschuss/u.test(after)
    ? { role: lead, organization: ofBody(after) }
    : { role: singular(rest), organization: null };
}

/** "Fachbereich Planung, Bau, Umwelt": where somebody of the house works, and not what he is there. */
function ofPart(words: string): Capacity | null {
  return PART_ALONE.test(words) && !held.test(words) ? { role: null, organization: words } : null;
}

const PART_ALONE = /^(?:Fachbereich|Fachdienst|Fachgebiet|Abteilung|Sachgebiet|FB|FD)(?= )/u;
const held = new RegExp(`(?<!\\p{L})\\p{L}*${functionEnd}(?!\\p{L})`, 'u');

/** "ForumWerkKunst (FWK)": what has a short name in capitals is a body, whatever its noun. */
function hasShortName(words: string): boolean {
  const short = /^\p{Lu}[^,()]{3,60} \((\p{Lu}{2,6})\)$/u.exec(words)?.[1];
  return short !== undefined && !isParty(short) && !isLabel(short);
}

/** "Vors.", "SGL Kita": an office in short, and what it heads. */
function isShortOffice(words: string): boolean {
  const [, label = ''] = /^(\p{Lu}\p{L}{1,5})(?:\.| \p{Lu}[\p{L}-]+)?$/u.exec(words) ?? [];
  return isLabel(label) && !isParty(words);
}

/** ", Hafenkontor Auendorf", " der Landesbühne Auendorf": whom a guest with an office comes from, whatever it is called. */
const OUTSIDE =
  /^(?:, | (?:der|des|vom|von der|beim|bei der) (?=\p{Lu}))(\p{Lu}[\p{L}-]{3,} \p{Lu}[\p{L}. -]{2,60}|(?<=(?:der|des|vom|beim) )\p{Lu}[\p{L}-]{3,60})$/u;
