import { isNoBodyName } from '../language/body-ends.ts';
import { bodyHead } from '../language/body-heads.ts';
import { folded, squeezed } from '../language/folded.ts';
import { endsName } from '../language/phrases.ts';
import { literally } from '../language/words.ts';
import { withinEdges } from './name-edges.ts';
import { kindOfRole } from './offices.ts';
import { baseName, companiesIn, kindOfName } from './organization-names.ts';

/** Where full names stand: the text of a document with its lines joined, and the committee that meets. */
export interface Called {
  readonly text: string;
  readonly committee: string | null;
}

/**
 * The full name of an organisation that words call by a short one: with the legal form that the document gives it
 * ("Klinikum Auendorf" is the Klinikum Auendorf gGmbH), and for a bare noun the one longer name, if the document has
 * exactly one: "das Jobcenter" is the Jobcenter Kirchbrede of the item's heading, "die Werke" are the Gemeindewerke,
 * "der Verein" is the Musikfreunde Lindenau e. V., "der Ortsrat" the one that meets.
 */
export function fullName(name: string, { text, committee }: Called): string {
  if (kindOfName(name) === 'administration') return name;
  const formed = withLegalForm(name, text);
  if (name.includes(' ') || bodyHead(name) !== folded(name)) return formed;
  const body = ownCommittee(name, committee);
  if (body !== null) return body;
  return only(placed(name, text)) ?? only(compounds(name, text)) ?? only(byLegalForm(name, text)) ?? formed;
}

function only(names: readonly string[]): string | undefined {
  const different = new Set(names);
  return different.size === 1 ? names[0] : undefined;
}

const FORM = '(?:g?GmbH(?: & Co\\. KG)?|mbH|g?AG|g?UG|AöR|eG|GbR|e\\. ?V\\.)';

function withLegalForm(name: string, text: string): string {
  if (new RegExp(`${FORM}$`, 'u').test(name)) return name;
  const form = new RegExp(`(?<!\\p{L})${literally(name)}(?:e?s)? (${FORM})(?!\\p{L})`, 'u').exec(text)?.[1];
  return form === undefined ? name : `${name} ${form}`;
}

/** "Der Ortsrat" is the one that meets, "der Ausschuss" the Sozialausschuss that does; "der Rat" of an Ortsrat's minutes is another. */
function ownCommittee(name: string, committee: string | null): string | null {
  const first = committee === null ? '' : (folded(committee).split(' ')[0] ?? '');
  const short = folded(name);
  return first === short || (/^(?:ausschuss|beirat)$/u.test(short) && first.endsWith(short))
    ? committee
    : null;
}

/** Words that end like names in small letters and are none: "dabei", "ebenso", "allerlei", "desto". */
const SMALL_WORDS = '(?:also|etwa|extra|prima|anno|circa|zirka|desto|\\p{Ll}{1,20}(?:bei|lei|so|tto))';

/** "m+w architekten", "plan.werk stadtplaner": how firms that write themselves in small letters end. */
const SMALL_FIRM =
  '(?!(?:und|der|die|den|für|mit|von|als) )[\\p{Ll}\\d][\\p{Ll}\\d+&.-]{0,20} (?:landschafts|innen|stadt)?(?:architekten|architektur|ingenieure|planer|planung)(?!\\p{L})';

/** "Jobcenter" → "Jobcenter Kirchbrede", "Büro" → "Büro aquaplana": names in small letters end unlike words. */
function placed(name: string, text: string): readonly string[] {
  const pattern = new RegExp(
    `(?<!\\p{L}|Herrn? |Frau )${literally(name)}(?:s|es)? ((?:(?:der|des) )?(?:(?:Stadt|Gemeinde|Samtgemeinde|Landkreises|Kreises) )?(?:(?:(?<=des )Deutschen )?\\p{Lu}\\p{Ll}{2,}e[rsn]? (?=\\p{Lu}\\p{Ll}))?\\p{Lu}[\\p{L}-]{2,}(?:(?<=(?:der|des) \\p{L}{0,20}(?:[Ss]chule|[Kk]ita|gymnasium)s?) (?!Herrn? |Frau )\\p{Lu}[\\p{L}-]+| (?:am|an der|im|bei) \\p{Lu}[\\p{L}-]+)?(?![\\p{L}:-])|(?!${SMALL_WORDS}(?!\\p{L}))\\p{Ll}{4,}[aiox](?!\\p{L})|${SMALL_FIRM})`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(([, place = '']) =>
    /(?:^|\s)(?:Herrn?|Frau|Dr|Stadt|Gemeinde|Samtgemeinde)$/u.test(place) ||
    kindOfRole(place) !== null ||
    endsName(place) ||
    isNoBodyName(place) ||
    withinEdges(`${name} ${place}`) === ''
      ? []
      : [`${name} ${place}`],
  );
}

/** Nouns by which minutes call a body for short, whatever stands before them in its name. */
const SHORT =
  /^(?:verein|verband|zweckverband|werke?|betriebe?|gesellschaft|genossenschaft|stiftung|büro|klinik|klinikum|krankenhaus|schule|museum|feuerwehr|kammer|initiative|vereinigung|kirchengemeinde|institut|beratungsstelle|verkehrsbetriebe|agentur|bücherei)$/u;

/** A part of a body is not meant by the body's noun: "die Feuerwehr" is more than the Kinderfeuerwehr. */
const OF_A_PART = /^(?:Kinder|Jugend|Alters|Ehren|Senioren|Werk|Ganztags|Orts(?=feuerwehr))/u;

/** "Werke" → "Gemeindewerke", "Büro" → "Planungsbüro Wehr". */
function compounds(name: string, text: string): readonly string[] {
  if (!SHORT.test(folded(name))) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}-])(\\p{Lu}[\\p{Ll}-]+${literally(name.toLowerCase())})(?:s|es|n)?(?![\\p{L}-])(?: \\p{Lu}[\\p{L}-]+)?`,
    'gu',
  );
  const longer = [...text.matchAll(pattern)].flatMap(([, compound = '']) =>
    OF_A_PART.test(compound) ? [] : compound,
  );
  const whole = only(longer);
  if (whole === undefined) return longer;
  return [only(placed(whole, text)) ?? whole];
}

/** "Verein" → "Musikfreunde Lindenau e. V.", "Gesellschaft" → "Stadthalle Lindenau GmbH". */
function byLegalForm(name: string, text: string): readonly string[] {
  const short = folded(name);
  if (short === 'verein') return [...text.matchAll(CLUB)].map(([words]) => clubOf(words));
  if (/^(?:gesellschaft|unternehmen|firma|betrieb)$/u.test(short)) return companiesIn(text);
  return [];
}

const CLUB =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?: (?:(?:für|der|des|und) )?[„"]?\p{Lu}[\p{L}-]+["“”]?){0,5} e\. ?V\./gu;

/** "Vorsitzende des Heimatvereins Lindenau e. V.": a name goes over "des" only where a body stands before it. */
function clubOf(words: string): string {
  const link = / (?:der|des|für) /u.exec(words);
  if (link === null) return baseName(words);
  const noun = words.slice(0, link.index).split(' ').at(-1) ?? '';
  return baseName(kindOfName(baseName(noun)) === null ? words.slice(link.index + link[0].length) : words);
}

/** Lines joined within a paragraph: a name does not go on behind a blank line, nor behind one that ends early. */
export function joinedLines(text: string): string {
  return squeezed(
    text
      .replace(/\n[^\S\n]*\n/gu, ' |\n')
      .replace(/-(?<=\p{Ll}-)[^\S\n]*\n\s*(?=\p{Ll})/gu, '')
      .replace(SHORT_LINE, '$& | '),
  );
}

/** A line that was not wrapped, but ended. */
const SHORT_LINE = /(?<=^|\n)[^\n]{1,44}(?=\n)/gu;
