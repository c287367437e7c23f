import { body, isAbbreviation } from './bodies.ts';
import { bodyHead } from './body-heads.ts';
import { caseOfBodyAt } from './body-places.ts';
import { caseOf } from './determiners.ts';
import { type Found, found } from './found.ts';
import { isHouse } from './naming.ts';
import { baseOfNoun } from './nouns/index.ts';
import { bareOffice } from './officeholders.ts';
import { partyEnd } from './parties.ts';
import { endsName, isListed, phraseEnd } from './phrases.ts';
import { isCapitalised, printed, type Token, textAt, touches } from './tokens.ts';

/** "die Verwaltung", "der Ortsrat Auendorf", "des DRK": a body with what belongs to its name, from `start`. */
export function organisation(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
): Found | null {
  const base = body(textAt(tokens, start)) ?? abbreviated(tokens, index, start);
  if (base === null) return adjectival(tokens, index, start, determiner);
  const next = GENERIC.test(base)
    ? nameEnd(tokens, start, base)
    : wholeEnd(tokens, bodyEnd(tokens, start, base));
  const name = joined(base, tokens.slice(start, next));
  const gender =
    /(?:ung|schaft|ei|ion|heit|gruppe|gemeinde|stadt|behörde|firma|initiative|werke|betriebe|spitze|seite)$/iu.test(
      base,
    )
      ? 'f'
      : 'm';
  const kind = isHouse(name) ? 'office' : 'organization';
  return found(tokens, index, next, { kind, name, gender, case: caseOf(determiner, gender, false) });
}

/** "der Unteren Naturschutzbehörde", "des Evangelischen Kirchenvorstands": an adjective in capitals is a part of the name. */
function adjectival(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
): Found | null {
  const adjective = textAt(tokens, start);
  if (
    start === index ||
    !/^\p{Lu}\p{Ll}{3,}e[nrs]?$/u.test(adjective) ||
    body(textAt(tokens, start + 1)) === null
  )
    return null;
  const one = organisation(tokens, index, start + 1, determiner);
  return one && { ...one, naming: { ...one.naming, name: `${adjective} ${one.naming.name}` } };
}

/**
 * "Die Deutsche Glasfaser teilt mit", "fragt das Klinikum Wehr", "vom Jobcenter wissen": what is a body by its last word
 * only, where nothing else can stand.
 */
export function placedBody(tokens: readonly Token[], index: number): Found | null {
  if (MELTED.test(textAt(tokens, index))) return null;
  const article = MELTED.test(textAt(tokens, index - 1)) ? index - 1 : index;
  const head = ARTICLE.test(textAt(tokens, article))
    ? (shortAt(tokens, article) ?? headAt(tokens, article + 1))
    : null;
  if (head === null) return null;
  const next = nameEnd(tokens, head.at, textAt(tokens, head.at));
  const place = caseOfBodyAt(tokens, article, next);
  if (place === null) return null;
  const determiner = textAt(tokens, article).toLowerCase();
  return found(tokens, index, next, {
    kind: 'organization',
    name: printed(tokens.slice(head.from, next)),
    gender: determiner === 'die' || determiner === 'der' ? 'f' : 'm',
    case: place,
  });
}

/** Prepositions with their article. */
const MELTED = /^(?:vom|beim)$/iu;
const ARTICLE = /^(?:d(?:er|ie|as|es|em|en)|vom|beim)$/iu;

/** "vom DRK", "beim ASB": capitals behind a melted article. */
function shortAt(tokens: readonly Token[], article: number): { from: number; at: number } | null {
  const at = article + 1;
  return MELTED.test(textAt(tokens, article)) && abbreviated(tokens, article, at) !== null
    ? { from: at, at }
    : null;
}

/** The head noun of a body behind an article, and where its name begins: with adjectives in capitals or a part with a hyphen before it. */
function headAt(tokens: readonly Token[], index: number): { from: number; at: number } | null {
  let from = index;
  for (let at = index; at < index + LONGEST_LEAD; ) {
    const word = textAt(tokens, at);
    if (bodyHead(word) !== null) return { from, at };
    if (isFirm(tokens, at)) return { from, at };
    if (textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'und') at += 3;
    else if (/^\p{Lu}\p{Ll}{2,}(?:e[nrs]?)$/u.test(word)) at += 1;
    else if (/^\p{Ll}{4,}e[nrs]?$/u.test(word)) from = at += 1;
    else return null;
  }
  return null;
}

/** "Evangelisch-Lutherischen Kirchengemeinde", "Industrie- und Handelskammer". */
const LONGEST_LEAD = 5;

/** "Bäder GmbH", "Deichland Energie AG". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + LONGEST_LEAD).map(({ text }) => text);
  const form = words.findIndex((word, step) => FIRM.test(word) || (word === 'e' && words[step + 2] === 'V'));
  return form > 0 && words.slice(0, form).every(isCapitalised);
}

const FIRM = /^(?:g?GmbH|mbH|AG|AöR|eG|gUG|KG)$/u;

/** Where the name behind a head noun ends: "Agentur für Arbeit", "Gymnasium am Deich". */
function nameEnd(tokens: readonly Token[], head: number, base: string): number {
  const next = wholeEnd(tokens, bodyEnd(tokens, head, base));
  const link = textAt(tokens, next);
  const goesOn = link === 'für' || (/^(?:am|im|an)$/u.test(link) && SITED.test(textAt(tokens, head)));
  return goesOn && isNameOfBody(tokens, next + 1, true)
    ? joinedEnd(tokens, bodyEnd(tokens, next + 1, base))
    : next;
}

/** "Amt für Jugend, Familie und Soziales": several tasks. */
function joinedEnd(tokens: readonly Token[], next: number): number {
  const link = textAt(tokens, next);
  if (link === ',' && isListed(tokens, next)) return phraseEnd(tokens, next + 1) ?? next;
  return link === 'und' && isNameOfBody(tokens, next + 1, true) ? next + 2 : next;
}

/** Bodies whose noun alone tells nothing: "Amt für Straßenbau", "Ministerium für Umwelt". */
const GENERIC =
  /^(?:(?:Landes|Bundes|Kreis|Staats)?(?:amt|ministerium|institut|zentrum|agentur)|Fachdienst|Fachbereich|Stabsstelle)$/iu;

/** With a name in quotes, or the legal form of an association: "Kita „Sonnenschein“", "Verein Hafenfreunde e. V.". */
function wholeEnd(tokens: readonly Token[], next: number): number {
  const [first, second, third] = [0, 1, 2].map((step) => textAt(tokens, next + step));
  if (first === 'e' && second === '.' && third === 'V')
    return textAt(tokens, next + 3) === '.' && next + 4 < tokens.length ? next + 4 : next + 3;
  if (!/^[„"»]$/u.test(first ?? '')) return next;
  const quoted = tokens.slice(next + 1, next + LONGEST_QUOTE).findIndex(({ text }) => /^[“”"«]$/u.test(text));
  return quoted > 0 && isCapitalised(second ?? '') ? next + quoted + 2 : next;
}

/** "Bürgerinitiative „Rettet den alten Steg“" */
const LONGEST_QUOTE = 8;

/** What is called by where it stands. */
const SITED =
  /(?:schule|gymnasium|kolleg|kita|kindergarten|tagesstätte|haus|heim|klinik|klinikum|theater|museum)$/iu;

/** Bodies whose names are lists of their tasks: "Fachbereich Planung, Bau und Umwelt". */
const DEPARTMENT =
  /^(?:FB|FD|FG|SG)$|(?:fraktion|gruppe|fachbereich|fachdienst|fachgebiet|dezernat|abteilung|amt|ministerium|ausschuss|betrieb|referat|sachgebiet|stabsstelle|zweckverband)$/iu;

/** The token after a body's name. */
function bodyEnd(tokens: readonly Token[], start: number, base: string): number {
  let next = start + 1;
  const department = DEPARTMENT.test(base);
  const party = partyEnd(tokens, next);
  if (party !== null) return party;
  const working = WORKING.test(base);
  while (isNameOfBody(tokens, next, department) && !(working && isThing(textAt(tokens, next))))
    next += isSaint(tokens, next) ? 2 : 1;
  if (!department) return next;
  if (next === start + 1 && /^\d{1,3}$/u.test(textAt(tokens, next)) && touches(tokens, next)) return next + 1;
  const listed =
    (textAt(tokens, next) === ',' && isListed(tokens, next)) ||
    (/^(?:und|\/|\d+)$/u.test(textAt(tokens, next)) &&
      next > start + 1 &&
      isCapitalised(textAt(tokens, next + 1)));
  return listed ? (phraseEnd(tokens, start) ?? next) : next;
}

/** Bodies that are called by their place, and of which the next noun tells what they work at: "ob der Bauhof Hecken schneidet". */
const WORKING = /(?:bauhof|verwaltung|polizei|feuerwehr)$/iu;

function isThing(word: string): boolean {
  const small = word.toLowerCase();
  return (baseOfNoun(small) ?? small) !== small;
}

/** "Stiftung St. Anna" */
function isSaint(tokens: readonly Token[], index: number): boolean {
  return textAt(tokens, index) === 'St' && textAt(tokens, index + 1) === '.';
}

function joined(base: string, [head, ...rest]: readonly Token[]): string {
  return head === undefined ? base : printed([{ ...head, text: base }, ...rest]);
}

/** "die SPD", "des DRK": abbreviations with an article. */
function abbreviated(tokens: readonly Token[], index: number, start: number): string | null {
  const text = textAt(tokens, start);
  return start === index + 1 &&
    isAbbreviation(text) &&
    !/^(?:TOP|LKW|PKW|GO|DS|EU|KITA|CO|LED|PC|DGH)$/u.test(text)
    ? text
    : null;
}

/** Nouns that stand right behind a body and are no part of its name. */
const NO_BODY_NAME =
  /^(?:Herrn?|Frau|Die|Der|Das|Fragen?|Anfragen?|Anträge|Auskunft|Antwort|Bericht|Bedenken|Hinweise?|Mittel|Zeit|Ende|Anfang|Teile?|Wert|Recht|Gebrauch|Einfluss|Einfluß|Abstand|Geld|Informationen|Maßnahmen|Vorschläge|Wünsche|Tempo)$|(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|schaft|ismus)$/u;

function isNameOfBody(tokens: readonly Token[], index: number, department: boolean): boolean {
  const text = textAt(tokens, index);
  if (!touches(tokens, index) || !/^\p{Lu}[\p{L}-]+$/u.test(text) || endsName(text)) return false;
  const name = department ? !/^(?:Herrn?|Frau|Die|Der|Das)$/u.test(text) : !NO_BODY_NAME.test(text);
  return name && !bareOffice(tokens, index, false);
}
