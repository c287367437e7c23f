import { baseOfNoun } from './nouns/index.ts';
import { bareOffice } from './officeholders.ts';
import { partyEnd } from './parties.ts';
import { endsName, isListed, phraseEnd } from './phrases.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';

/** Where the name behind a head noun ends: "Agentur für Arbeit", "Gymnasium am Deich". */
export function nameEnd(tokens: readonly Token[], head: number, base: string): number {
  const next = bodyEnd(tokens, head, base);
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
export const GENERIC =
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

/** The token after a body's name, with what is in quotes and a legal form behind it. */
export function bodyEnd(tokens: readonly Token[], start: number, base: string): number {
  return wholeEnd(tokens, nounsEnd(tokens, start, base));
}

function nounsEnd(tokens: readonly Token[], start: number, base: string): number {
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

/** Nouns that stand right behind a body and are no part of its name. */
const NO_BODY_NAME =
  /^(?:Herrn?|Frau|Die|Der|Das|Fragen?|Anfragen?|Anträge|Aus(?:kunft|künfte)|Antwort(?:en)?|Bericht|Bedenken|Hinweise?|Mittel|Zeit|Ende|Anfang|Teile?|Wert|Recht|Gebrauch|Einfluss|Einfluß|Abstand|Geld|Informationen|Maßnahmen|Vorschläge|Wünsche|Tempo)$/u;
const SORT = /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|schaft|ismus)$/u;

/** Whether a noun behind a body's never is a part of its name: "vom Jobcenter Auskunft". */
export function isNoBodyName(word: string): boolean {
  return NO_BODY_NAME.test(word);
}

function isNameOfBody(tokens: readonly Token[], index: number, department: boolean): boolean {
  const text = textAt(tokens, index);
  if (touches(tokens, index) && isLegalForm(text)) return true;
  if (!touches(tokens, index) || !/^\p{Lu}[\p{L}-]+$/u.test(text) || endsName(text)) return false;
  const name = department
    ? !/^(?:Herrn?|Frau|Die|Der|Das)$/u.test(text)
    : !isNoBodyName(text) && !SORT.test(text);
  return name && !bareOffice(tokens, index, false);
}

/** "GmbH", "mbH", "eG": with such a word a firm's name ends. */
export function isLegalForm(word: string): boolean {
  return /^(?:g?GmbH|mbH|AG|AöR|eG|gUG|KG)$/u.test(word);
}
