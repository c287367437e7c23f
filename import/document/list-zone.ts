import type { Attendee } from '../model.ts';
import { attendanceOf } from './attendance.ts';
import { eachOf } from './each-of.ts';
import { isFunction, isParty } from './function.ts';
import type { Line } from './line.ts';
import { isHeadAlone, isHeadOfPart } from './list-head.ts';
import { kindOf } from './list-kind.ts';
import { COUNTS, namesSomebody } from './list-line.ts';

/** Lines from `from` up to `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const start =
  /^(?:Es\s(?:sind|waren)\s)?(?:anwesend|anwesende?\s|Anwesenheit|Teilnehmer|Teilnehmende|Mitglieder|Stimmberechtigt|Beratend|Vorsitz|\p{L}+vorsitzende[rn]?(?=:|\s*$)|Unter (?:dem )?Vorsitz|Zugegen|Gegenwärtig|Gekommen (?:sind|waren)|Präsent|Normalzahl|(?:Mit )?Dabei(?: sind| waren)?:|(?:Es|An der Sitzung) (?:nahm|nahmen|haben|nehmen) (?:\p{Ll}+ )?teil|Teilgenommen haben|Erschienen|Sitzungsleit(?:ung|er)|Leitung:|(?:Vom|Von der|Aus dem|Aus der|Für den|Für die|Für das)\s\p{L}[^:]{2,40}:)/iu;

/** A list of more lines is none of people. */
const longestList = 1000;

/** The attendance list of a session, before its agenda or its first item; null without one. */
export function attendanceZone(lines: readonly Line[], to: number): Range | null {
  const head = lines.slice(0, to);
  const told = head.findIndex((line) => start.test(line.text));
  const headed = told >= 0 ? told : head.findIndex((line, index) => headsPeople(line, head[index + 1]));
  const from = headed >= 0 ? withLabelsAbove(head, headed) : head.findIndex(labelsSomebody);
  return from < 0 ? null : { from, to };
}

/** "Protokollführerin: Frau Birk" right over "Anwesend:": where a list begins whose first lines tell offices. */
function withLabelsAbove(lines: readonly Line[], head: number): number {
  const above = lines[head - 1];
  return above !== undefined && labelsSomebody(above) && labelsOffice(above)
    ? withLabelsAbove(lines, head - 1)
    : head;
}

/** "Protokoll: Frau Birk", "Leiter des Bauamtes: Herr Adler" */
function labelsOffice({ text }: Line): boolean {
  const label = text.slice(0, text.indexOf(':')).replace(/(?<=\p{L})\/(?:r|in)$/u, '');
  return kindOf(label) !== null || isFunction(label) || isHeadOfPart(label);
}

/** "Niederschriftführer: Beamter Max Adler": a label before somebody, where no other head tells of a list. */
function labelsSomebody(line: Line): boolean {
  return colon.test(line.text) && !isProse(line.text.replace(colon, '')) && namesSomebody(line);
}

/** "Auf dem Podium:" over people: whatever a head says, those below it are there. */
function headsPeople(line: Line, next: Line | undefined): boolean {
  const isHead = line.text.endsWith(':') || isHeadAlone(line.text);
  return isHead && !isProse(line.text) && next !== undefined && namesSomebody(next);
}

/** How far down the head of minutes reaches. */
const headLines = 30;
const colon = /^[^:]{4,80}:/u;
/** Where an item or its talk begins. */
const item =
  /^(?:§\s?\d|TOP\b|[Zz]u (?:TOP|Punkt|\d)|Tagesordnung|Protokoll|\(?Auszug|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[a-z]\)\s)/u;

/** The same in a text whose parts are not known: it ends at a number or behind a blank line where no people are named. */
export function looseList(lines: readonly Line[]): Range | null {
  const from = lines.slice(0, headLines).findIndex((line, index) => isHead(line, lines[index + 1]));
  if (from < 0) return null;
  const below = lines.slice(from + 1, from + longestList);
  const length = below.findIndex(
    (line, index) => !isListed(line, below[index + 1]) && !goesOn(below[index - 1]),
  );
  return { from, to: length < 0 ? lines.length : from + 1 + length };
}

/** "Vorsitzende Rosa Birk: Ich rufe …" has the chair speak. */
const speaker = /^Vorsitzende[rn]? \p{Lu}/u;

/** "Anwesend waren Bürgermeister Adler, Kämmerin Rosa Birk": a sentence for a head, and for the list. */
const sentence = /^(?:Anwesend|Erschienen|Zugegen) (?:unter (?:dem )?Vorsitz [^.:;]{3,60} )?(?:sind|waren) /u;

function isHead(line: Line, next: Line | undefined): boolean {
  if (sentence.test(line.text)) return namesSomebody(line);
  const head = colon.exec(line.text)?.[0];
  if (
    head === undefined ||
    !(start.test(head) || eachOf(head) !== null) ||
    speaker.test(head) ||
    isProse(line.text.slice(head.length))
  )
    return false;
  return namesSomebody(line) || (line.text.endsWith(':') && next !== undefined && namesSomebody(next));
}

/** "Frau Birk, bis einschließlich" / "TOP 7 (21.55 Uhr)" */
function goesOn(above: Line | undefined): boolean {
  return above !== undefined && /[ ,](?:bis|ab|einschließlich)$/u.test(above.text);
}

function isListed(line: Line, next: Line | undefined): boolean {
  if (COUNTS.test(line.text)) return true;
  if (isProse(line.text)) return false;
  if (namesSomebody(line)) return true;
  if (isHeadOver(line, next)) return true;
  if (item.test(line.text)) return false;
  return !line.afterBlank || colon.test(line.text) || isParty(line.text);
}

/** "Anwesende Ratsmitglieder", "Von der Verbandsverwaltung" right over somebody. */
function isHeadOver({ text }: Line, next: Line | undefined): boolean {
  const isHead = isHeadAlone(text) || eachOf(text) !== null;
  return isHead && next !== undefined && !next.afterBlank && !isProse(next.text) && namesSomebody(next);
}

/** "Bürgermeister Adler eröffnet die Sitzung und stellt fest, …": small words outweigh names. */
function isProse(words: string): boolean {
  if (colon.test(words)) return false;
  const all = words.trim().split(/\s+/u);
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  return all.length > 5 && small * 2 >= all.length;
}

/** The people of a range; what belongs to the paper is left out. */
export function listedBetween(
  lines: readonly Line[],
  range: Range | null,
  isPaper: (line: Line) => boolean,
): readonly Attendee[] {
  if (range === null) return [];
  const to = Math.min(range.to, range.from + longestList);
  return attendanceOf(lines.slice(range.from, to).filter((line) => !isPaper(line)));
}
