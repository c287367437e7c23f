import { isGiven } from '../language/given-names.ts';
import { underChair } from './chaired-list.ts';
import { eachOf } from './each-of.ts';
import { functionWords, isBody, isFunction, isParty } from './function.ts';
import { listedIn } from './inline-list.ts';
import type { Line } from './line.ts';
import { isHeadOfPart } from './list-head.ts';
import { isOfficeBefore, type Part } from './listed-part.ts';
import { memberLabel } from './member-label.ts';
import { FIRST_PARTICLES } from './particles.ts';
import { GREETINGS, officeBefore } from './person.ts';
import { withoutPresence } from './presence.ts';
import { asMostPrint } from './printed-name.ts';
import { columnStarts } from './side-by-side.ts';

/** Not whom somebody stands in for: "für Herrn Adler". */
const salutation = new RegExp(
  `(?<!(?<!\\p{L})(?:für|von|durch|statt|V\\.|der|des|Vertretung)\\s{1,3})(?<![\\p{L}])${GREETINGS}\\s+(?=\\p{Lu}|(?:${FIRST_PARTICLES})\\s|stellv\\.\\s|[1-3]\\. \\p{Lu})`,
  'gu',
);
/** A line that only goes on: whom the person above stands in for. */
export const substitution =
  /^\(?(?:(?:als\s)?[Vv]ert?ret(?:er|erin|ung|in)|i\.\s?V\.|in Vertretung|für)\s(?:für|von|Herrn?|Frau|Rm|RM)\s/u;
/** "Vorsitzender: Gemeindevertreter Amsel": what stands before the colon is his function. */
const labelled =
  /^(?!.{3,50} vertritt:)(?!(?:\p{L}*[Oo]rt|\p{L}*[Rr]aum|\p{L}*[Ss]aal|Datum|Tag|Zeit|Beginn|Ende|Dauer|Anlagen?|Betreff):)((?:[1-4]\. )?\p{L}[\p{L}\d .,()/-]{1,50}:\s+)(?=\S)/u;
/** "Entschuldigt fehlt Gemeinderat Amsel". */
const lacking =
  /^(?:Es )?(?:[Ff]ehl(?:en|t|te|ten)|[Ee]ntschuldigt|[Vv]erhindert)(?: (?:fehl(?:en|t|te|ten)|entschuldigt|sind|ist|waren|war)){0,2}:? (?=\p{Lu})/u;
/** A name without "Herr" or "Frau": two to four capitalised words, then a function, a bracket or the end. */
const plainName =
  /^(?:(?:Prof|Dr|Mag|Dipl)\.(?:-\p{L}+\.?)?\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:von|van|vom|de|da|dos|del|di|der|den|dem|zu|zur|zum|ten|ter|\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,4}(?<!\s\p{Ll}{2,3})(?:\s?\(.{1,140}\)|,\s.{2,100}|\sals\s\p{L}.{2,40})?$/u;
/** A title, and a family name is enough. */
const titledName =
  /^(?:(?:Prof|Dr|Dipl)\.?(?:-\p{Lu}\p{L}+\.?)?\s)+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?\(.{1,140}\)|,\s.{2,100})?$/u;
const turnedName =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?\(.{1,140}\))?(?:\s[-–]\s.{2,60})?$/u;
/** "Birk, Rosa, Schriftführerin", "Adler, Max, Ingenieurbüro Wehr (zu 2.)": what follows a known given name is said of him. */
const turnedWithMore =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s(?:(?:Prof|Dr)\.\s)*(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?),\s(.{2,90})$/u;
/** "Birk, Rosa (SPD) Vorsitzende", "Adler, Max (CDU), Vorsitzender": so is an office behind his party. */
const turnedOfParty =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s?\([^()]{1,60}\),?\s(.{3,60})$/u;
const noName =
  /(?<![\p{L}])(?:Partei|Fraktion|Gruppe|Mitglieder?|Vertreter|Teilnehmer|Gäste|Presse|Zuhörer|Ausschuss|Fachausschuss|Fachbereich|Beratende|Sonstige|Weitere|Öffentlich\p{L}*|Sitzung|Anwesend\p{L}*|Rat|Ortsrat|Umwelt|Soziales|Finanzen)(?![\p{L}])/u;

/** "Von den vier Ortsvorstehern sind zwei anwesend" */
export const COUNTS = /^Von den .{3,60} (?:sind|waren|ist|war) .{1,20} anwesend/u;

/** Whether a line of a list names somebody. */
export function namesSomebody(line: Line): boolean {
  return peopleIn(line).length > 0;
}

/** The people of a line: one for each "Herr" or "Frau", so that two columns are two; not whom somebody stands in for. */
export function peopleIn(line: Line): Part[] {
  const words = line.text;
  if (substitution.test(words)) return [];
  const chaired = underChair(line);
  if (chaired !== null) return chaired;
  const row = rowOf(line);
  if (row.length > 0) return row;
  const greeted = [...words.matchAll(salutation)].map(
    ({ index }) => index - officeBehindHead(words.slice(0, index), words.slice(index)).length,
  );
  const starts = columnStarts(words, greeted);
  const listed = listedIn(words);
  if (listed.length > starts.length || (listed.length === starts.length && listed.some(isOfficeBefore)))
    return listed.map((part) => ({ ...part, start: line.start + part.start, end: line.start + part.end }));
  if (starts.length === 0) {
    const from = (labelled.exec(words) ?? lacking.exec(words))?.[0].length ?? 0;
    const name = words.slice(from);
    return isName(name) ? [{ start: line.start + from, end: line.end, words: name }] : [];
  }
  return shared(
    starts.map((from, index) => {
      const to = starts[index + 1] ?? words.length;
      const part = words
        .slice(from, to)
        .replace(
          index < starts.length - 1 ? /(?<![\s,;/|])[\s,;/|]+(?:und\s*)?$/u : /(?<![\s,;/|])[\s,;/|]+$/u,
          '',
        );
      return { start: line.start + from, end: line.start + from + part.length, words: part };
    }),
    words.slice(starts[0]),
  );
}

/** "Herr Adler und Frau Birk vom Hafenamt": what stands behind the last of a pair holds for both. */
function shared(people: Part[], words: string): Part[] {
  const behind = PAIR.exec(words)?.[1];
  const [first, second] = people;
  const isOfOne = behind?.startsWith(' (') === true && !isBody(behind.slice(2, -1));
  return behind === undefined || isOfOne || people.length !== 2 || first === undefined || second === undefined
    ? people
    : [{ ...first, words: first.words + behind }, second];
}

const PAIR =
  /^(?:Herr|Frau) (?:Dr\. )?\p{Lu}[\p{L}-]+ und (?:Herr|Frau) (?:Dr\. )?\p{Lu}[\p{L}-]+((?: vom? | von der |, )\p{Lu}.{2,80}| \(\p{Lu}[^()]{2,80}\))$/u;

/**
 * "Amtsverwaltung: Amtsdirektor Herr Adler, Betriebsleiter Hafen Herr Birk": the office between a head or a comma and "Herr" is his,
 * and what he heads; not in "Herr Adler, Ratsvorsitzender Frau Birk", where the next column begins with "Frau".
 */
function officeBehindHead(before: string, behind: string): string {
  const office = /(?<=[:,;]\s{1,9})\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+){0,2} $/u.exec(before)?.[0] ?? '';
  const held = functionWords.exec(office)?.[0];
  if ((behind.startsWith('Frau') ? OF_A_MAN : OF_A_WOMAN).test(office)) return '';
  return held === office.trimEnd() || (held !== undefined && HEADS.test(held)) ? office : '';
}

const HEADS = /leit(?:er|erin|ung)$/iu;
const OF_A_MAN = /(?:er|herr|mann) $/u;
const OF_A_WOMAN = /(?:in|frau) $/u;

/** "Birk, Rosa   CDU", "Rm Adler      Rm Tann": a table without "Herr" or "Frau"; a cell that names nobody tells of the one before it. */
function rowOf({ text, start }: Line): Part[] {
  const cells = [...text.matchAll(/\S+(?:[^\S\t]\S+)*/gu)].map(({ 0: words, index }) => ({ words, index }));
  if (cells.length < 2 || noPeople.test(text) || cells.every(({ words }) => greeting.test(words))) return [];
  const named = cells.map(
    ({ words }, at) => isCell(words) && (at === 0 || isAnother(words, cells[0]?.words ?? '')),
  );
  if (!named.includes(true) || cells.some(({ words }, at) => !named[at] && !isBeside(words))) return [];
  return cells.flatMap(({ words, index }, at): readonly Part[] => {
    if (named[at] !== true) return [];
    const next = named.indexOf(true, at + 1);
    const beside = cells.slice(at + 1, next < 0 ? cells.length : next);
    const last = beside.at(-1);
    const end = start + (last === undefined ? index + words.length : last.index + last.words.length);
    return [{ start: start + index, end, words: [words, ...beside.map((cell) => cell.words)].join(', ') }];
  });
}

/** Behind "Amsel, Max", "Literaturhaus Auendorf" is no second name: those are printed in one manner, or have a given name. */
function isAnother(words: string, first: string): boolean {
  if (turnedName.test(first) && !greeting.test(words)) return turnedName.test(words);
  if (
    turnedName.test(words) ||
    memberLabel(words) !== '' ||
    greeting.test(words) ||
    officeBefore(words) !== ''
  )
    return true;
  return isGiven(words.split(' ')[0] ?? '') || !isGiven(first.split(' ')[0] ?? '');
}

/** What a head of minutes tells besides people. */
const noPeople =
  /^(?:\p{L}*[Oo]rt|\p{L}*[Rr]aum|\p{L}*[Ss]aal|Datum|Tag|Zeit|Beginn|Ende|Dauer|Anlagen?|Betreff|Sitzung\p{Ll}*|Nr)(?!\p{L})/u;
const greeting = /^(?:Herrn?|Frau|Hr\.|Fr\.)\s/u;

function isCell(words: string): boolean {
  return greeting.test(words) || (isName(words) && !/\d/u.test(words) && !isHeadOfPart(words));
}

/** Not a list, a time or a head with its colon. */
function isBeside(words: string): boolean {
  return words.length < 60 && !/:$|\d[.:]\d|\d{3}/u.test(words);
}

function isName(line: string): boolean {
  const words = withoutPresence(asMostPrint(line));
  if (words.endsWith(':')) return false;
  const label = memberLabel(words);
  const name = words.slice(label.length).split(/[,(]/u)[0]?.trim() ?? '';
  if (label !== '')
    return !isBody(name) && !isParty(name) && !isParty(label + name) && words.length < longestName;
  if (officeBefore(words) !== '') return true;
  if (noName.test(name) || isParty(name) || eachOf(name) !== null) return false;
  if (isBody(name) || isFunction(words)) return false;
  return plainName.test(words) || titledName.test(words) || turnedName.test(words) || isTurnedWithMore(words);
}

function isTurnedWithMore(words: string): boolean {
  if (functionWords.test(turnedOfParty.exec(words)?.[1] ?? '')) return true;
  const [, given = '', more = ''] = turnedWithMore.exec(words) ?? [];
  return (
    given !== '' && !functionWords.test(given) && (isGiven(given) || functionWords.test(more) || isBody(more))
  );
}

const longestName = 120;
