import { squeezed } from '../language/folded.ts';
import { isGiven } from '../language/given-names.ts';
import { eachOf } from './each-of.ts';
import { functionWords, isBody, isBodyBeside, isParty, shortLabel } from './function.ts';
import { memberLabel } from './member-label.ts';

/** A part of a line, with its place in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the words before several say that each of them is. */
  readonly role?: string;
}

/** "Herr", "StV", "RM", "KTA": a salutation or a member's label; an office or a title tells a person as well. */
const greeting = /^(?:Herrn?|Frau|Hr\.|Fr\.) (?=\p{Lu})/u;
/** "BzStRin Amsel, Herr Birk": a line that goes on with a list. */
const labels = new RegExp(`^(?!Herr|Frau)${shortLabel} \\p{Lu}[^.:]{1,60}, `, 'u');
const titles = /^(?:(?:Prof|Dr|Dipl\.-\p{Lu}\p{Ll}+)\.? )+/u;
const name = "\\p{Lu}[\\p{L}'’-]+";
/** One or two given names and a family name, then brackets or, where semicolons divide, a comma and more. */
const person = new RegExp(
  `^((?:(?:von|van|vom|de|zu|zur|da|dos|del|di) (?:der |den )?)?${name}(?: (?:(?:von|van|vom|de|zu|zur|da|dos|del|di|der|den) )?(?:der |den )?${name}){0,2})(?: ?\\([^()]{1,60}\\))?(?: (?:vom|von der|als) .{2,80})?(?:, .{2,80})?$`,
  'u',
);
const nobody =
  /(?<!\p{L})(?:Stadt|Gemeinde|Kreis|Landkreis|Presse|Vertreter|Mitglieder?|Zuhörer|Bürger|Einwohner|Gäste|Ausschuss|Rat|Fraktion|Sitzung|Uhr)(?!\p{L})/u;
const count = /^(?:ca\.? |circa |zirka |etwa |rund |rd\. |gut |knapp |über |weitere )?\d+ /u;
/** "die Gemeinderäte Amsel, Birk": what several are, before family names alone. */
const several =
  /^(?:die |der )?(?:Damen und Herren |(?:(?:wählbaren|sachkundigen|bürgerlichen) (?:Bürger|Einwohner|Mitglieder)|Mitglieder|Ratsherren|\p{Lu}\p{L}*(?:räte|rätinnen|vertreter|verordneten?|abgeordneten?|beigeordneten?|herren|mitglieder))(?:innen)?(?: und \p{Lu}\p{L}+(?:innen|frauen|herren))? )(?=\p{Lu})/u;

/** "MGRe Amsel, Birk": the same by a label. */
const severalByLabel = /^(?:die )?(\p{Lu}\p{L}{0,2}\p{Lu}{1,3})(?:e|er|innen) (?=\p{Lu})/u;
/** "die Herren Amsel, Birk und Tann". */
const gentlemen = /^(?:die )?(Herren|Damen) (?=\p{Lu})/u;
/** "Anwesend sind der Bürgermeister Amsel, …": a sentence for a head. */
const present = /^(?:Anwesend|Erschienen|Zugegen)(?: sind| waren)(?: die Herren)? (?=der |die |\p{Lu})/u;
/** "der Vorsitzende, Bürgermeister Amsel,": what the next one is. */
function isOfficeOfNext(words: string): boolean {
  const office = /^(?:der|die) (\p{Lu}\p{L}+)$/u.exec(words)?.[1];
  return office !== undefined && functionWords.exec(office)?.[0] === office;
}

/** A head over family names alone: members, or a party. */
const ofMembers =
  /(?:mitglieder|räte|vertreter|verordneten?|abgeordneten?|herren)(?:innen)?(?: sind| waren)?$|^anwesend|^es fehl|^entschuldigt|^abwesend/iu;

/** A part that may be one of several whom the same words stand before. */
interface Listed extends Part {
  readonly isOneOf: boolean;
}

/**
 * The people of a line that lists them behind its head, not all with "Herr" or "Frau": "CDU-Fraktion: StV Amsel, StV Birk",
 * "Ratsmitglieder: Max Amsel, Rosa Birk", "Gäste: Ingenieur Amsel, Büro Wehr; 3 Zuhörer", "die Gemeinderäte Amsel, Birk",
 * "Bürgermeister Amsel; Gemeinderäte Birk, Tann und Wehr". None unless every part is one.
 */
export function listedIn(line: string): readonly Part[] {
  const head = (/^[\p{L}\d][\p{L}\d/., -]{1,60}:\s+(?=\S)/u.exec(line) ?? present.exec(line))?.[0] ?? '';
  if (head === '' && !several.test(line) && !severalByLabel.test(line) && !labels.test(line)) return [];
  const semicolons = line.includes(';', head.length);
  const divided = partsOf(line, head.length, semicolons ? /;/gu : COMMAS);
  const counted = divided.filter(({ words }) => !count.test(words) && !isOfficeOfNext(words));
  const above = head.replace(/:\s+$/u, '');
  const each = !semicolons && (isParty(above) || ofMembers.test(above)) ? {} : null;
  const joint = eachIn(
    counted.flatMap((part) => (semicolons ? [part] : inParts(part, 0, JOINTS))),
    semicolons,
    each,
  );
  const people = areAll(joint) ? joint : eachIn(counted, semicolons, each);
  const isList =
    isParty(above) ||
    people.length > 1 ||
    people.length < divided.length ||
    labelOf(people[0]?.words ?? '') !== '';
  return isList && areAll(people) ? people.map(({ isOneOf: _, ...part }) => part) : [];
}

/** "Amsel, Max" is one, and his given name no family of a list. */
function areAll(people: readonly Listed[]): boolean {
  const named = people.filter(({ isOneOf }) => isOneOf).map(({ words }) => words.replace(/ \(.*/u, ''));
  if (named.some((words) => !words.includes(' ') && isGiven(words))) return false;
  return people.every(
    ({ words, isOneOf }, index) => isPerson(words, isOneOf) && !isBodyOf(people[index - 1], words, isOneOf),
  );
}

/** Commas outside of brackets. */
const COMMAS = /,(?![^()]{0,200}\))/gu;
const JOINTS = /(?<=[\p{L})]) (?:und|sowie) (?=\p{Lu}|die (?:Herren|Damen) )/gu;
const COMMAS_AND_JOINTS = new RegExp(`${COMMAS.source}|${JOINTS.source}`, 'gu');

/** The parts of a part, with their place in the line. */
function inParts(part: Part, from: number, divider: RegExp): readonly Part[] {
  return partsOf(part.words, from, divider).map(({ start, end, words }) => ({
    start: part.start + start,
    end: part.start + end,
    words,
  }));
}

/** The parts with those that several words before them hold together taken apart; semicolons end what these say. */
function eachIn(
  parts: readonly Part[],
  semicolons: boolean,
  ofAll: Pick<Part, 'role'> | null,
): readonly Listed[] {
  let each = ofAll;
  let greeted = '';
  return parts.flatMap((part): readonly Listed[] => {
    const before = (several.exec(part.words) ??
      severalByLabel.exec(part.words) ??
      gentlemen.exec(part.words))?.[0];
    if (before !== undefined) {
      each = asEach(before);
      greeted = greetingOf(before);
    } else if (semicolons) each = ofAll;
    if (each === null) return [{ ...part, isOneOf: false }];
    return inParts(part, before?.length ?? 0, COMMAS_AND_JOINTS).map((one) => ({
      ...one,
      words: labelOf(one.words) === '' ? greeted + one.words : one.words,
      isOneOf: true,
      ...each,
    }));
  });
}

/** "die Herren Amsel und Birk" → "Herr " before each. */
function greetingOf(several: string): string {
  const word = gentlemen.exec(several)?.[1];
  return word === undefined ? '' : word === 'Damen' ? 'Frau ' : 'Herr ';
}

function asEach(several: string): Pick<Part, 'role'> {
  const role = severalByLabel.exec(several)?.[1] ?? eachOf(several);
  return role === null ? {} : { role };
}

/** "Herr Adler, Auendorfer Hafenbetriebe": behind somebody with "Herr" or "Frau", words without are whom he comes from. */
function isBodyOf(before: Part | undefined, words: string, isOneOf: boolean): boolean {
  return before !== undefined && !isOneOf && greeted.test(before.words) && !isLabelled(words);
}

const greeted = /^(?:Herrn?|Frau) /u;

function isLabelled(words: string): boolean {
  return labelOf(words) !== '' || titles.test(words) || officeOf(words) !== '';
}

/** What stands between dividers, with its place. */
function partsOf(line: string, from: number, divider: RegExp): readonly Part[] {
  const cuts = [...line.slice(from).matchAll(divider)].map((cut) => ({
    at: from + cut.index,
    to: from + cut.index + cut[0].length,
  }));
  const starts = [from, ...cuts.map(({ to }) => to)];
  return starts.flatMap((start, index) => {
    const printed = line.slice(start, cuts[index]?.at ?? line.length);
    const words = printed.trim().replace(/^(?:und|sowie) |\.$/gu, '');
    const at = start + printed.indexOf(words);
    return words === '' ? [] : [{ start: at, end: at + words.length, words: mended(words) }];
  });
}

/** A word that a line end cut made whole. */
function mended(words: string): string {
  return squeezed(words.replace(/(?<=\p{Ll})-\s+(?=\p{Ll})/gu, ''));
}

/** Who has a label, an office, a title or a given name before the family name; among several of one sort the name is enough. */
function isPerson(words: string, amongSeveral: boolean): boolean {
  const before = labelOf(words) || officeOf(words);
  const rest = words.slice(before.length);
  const title = titles.exec(rest)?.[0] ?? '';
  const called = person.exec(rest.slice(title.length))?.[1];
  if (called === undefined || nobody.test(called) || isBody(called) || isParty(called)) return false;
  if (before !== '' || title !== '') return true;
  if (called.includes(' ') && !isGiven(called.split(' ')[0] ?? '') && isBodyBeside(called)) return false;
  return (called.includes(' ') || amongSeveral) && !functionWords.test(called);
}

function labelOf(words: string): string {
  return greeting.exec(words)?.[0] ?? memberLabel(words);
}

function officeOf(words: string): string {
  const office = functionWords.exec(words)?.[0];
  return office === undefined || !words.startsWith(`${office} `) ? '' : `${office} `;
}
