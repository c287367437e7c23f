import { isGiven } from '../language/given-names.ts';
import { isFunction, isParty } from './function.ts';
import type { Line } from './line.ts';
import { isHeadOfList } from './list-kind.ts';
import { memberLabel } from './member-label.ts';
import { officeBefore } from './person.ts';
import { withWholeHeads } from './side-by-side.ts';

/**
 * The lines of an attendance list as they are meant: letters before them left out, a head in a column of its own closed
 * by a colon, those that go on with the one above joined, and one that tells of several groups cut before each.
 */
export function listLines(lines: readonly Line[]): readonly ListLine[] {
  return unwrapped(withWholeHeads(lines.map((line) => closed(withoutLetter(line)))))
    .flatMap(eachOfTwo)
    .flatMap(groupsOf);
}

/** A line of a list; one with a letter before it begins another group. */
export interface ListLine extends Line {
  readonly isMarked?: boolean;
}

/** "c) von der Verwaltung: …", "IV. Gäste"; "I. Beigeordneter Birk" has no number of a list. */
function withoutLetter(line: Line): ListLine {
  const numbered = /^[IV]+\.\s+(?=\S)/u.exec(line.text)?.[0].length ?? 0;
  const isHead = isHeadOfList(line.text.slice(numbered).replace(/:$/u, ''));
  const mark = isHead ? numbered : (/^[a-z]\)\s+(?=\S)/u.exec(line.text)?.[0].length ?? 0);
  return mark === 0
    ? line
    : { ...line, start: line.start + mark, text: line.text.slice(mark), isMarked: true };
}

/** "Vorsitz            Frau Birk" → "Vorsitz:           Frau Birk": as many characters as before. */
function closed(line: ListLine): ListLine {
  const [, head, rest] = IN_COLUMNS.exec(line.text) ?? [];
  if (head === undefined || rest === undefined || !(isHeadOfList(head) || isParty(head))) return line;
  if (!namesFirst(rest)) return line;
  return { ...line, text: `${head}:${line.text.slice(head.length + 1)}` };
}

const IN_COLUMNS = /^(\p{Lu}[\p{L}./-]*(?: [\p{L}./-]+){0,4}) {2,}(\p{Lu}.*)$/u;

/** "Frau Birk", "KTA Rosa Birk", "Erster Kreisrat Adler", "Max Adler": not another head. */
function namesFirst(words: string): boolean {
  if (/^(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.) ?\p{Lu}/u.test(words)) return true;
  if (isHeadOfList(words)) return false;
  return memberLabel(words) !== '' || officeBefore(words) !== '' || isGiven(words.split(' ')[0] ?? '');
}

/** "Vorsitz/Protokoll: Frau Birk / Herr Adler": a line for each; the second begins where it names him. */
function eachOfTwo(line: ListLine): readonly ListLine[] {
  const [, one, two, first, second] = TWO.exec(line.text) ?? [];
  if (one === undefined || two === undefined || first === undefined || second === undefined) return [line];
  return [
    [one, first],
    [two, second],
  ].map(([head = '', name = '']) => {
    const start = line.start + line.text.lastIndexOf(name) - head.length - 2;
    const text = `${head}: ${name}`;
    return { ...line, start, end: start + text.length, text };
  });
}

const TWO = /^(\p{L}[\p{L}. -]{2,30})\/(\p{L}[\p{L}. -]{2,30}): +([^/]{4,60}?) \/ ([^/]{4,60})$/u;

/** A list behind its head ("Anwesend: Herr Adler, Frau Birk,") goes on in the lines below as long as they end open. */
function unwrapped(lines: readonly ListLine[]): readonly ListLine[] {
  const joined: ListLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(last, line)) joined.push(line);
    else {
      const text = last.text + ' '.repeat(line.start - last.end) + line.text;
      joined[joined.length - 1] = { ...last, text, end: line.end };
    }
  }
  return joined;
}

function goesOn(last: Line, line: Line): boolean {
  if (!OPENS_LIST.test(last.text) || HAS_HEAD.test(line.text)) return false;
  if (line.afterBlank || last.page !== line.page || line.start - last.start >= LONGEST) return false;
  return (
    (IS_OPEN.test(last.text) && !OF_A_GROUP.test(line.text)) ||
    isCutName(last.text, line.text) ||
    isCutAtOffice(last.text) ||
    line.text.startsWith('(')
  );
}

const LONGEST = 1200;
const OPENS_LIST =
  /^(?!.{3,50} vertritt:)[\p{L}\d][^:]{1,60}:\s+\S|^(?:Anwesend|Erschienen|Zugegen) (?:sind|waren) |^(?:[Dd]ie )?\p{L}+(?:räte|vertreter|verordneten?|herren)\s\p{Lu}/u;
/** "Gäste: Herr Adler" is a list of its own. */
const HAS_HEAD = /^\p{L}[^:,()]{1,50}:(?:\s|$)/u;
const IS_OPEN = /(?:,|;|\p{Ll}-|\s(?:und|sowie|des|der|die|den|für|vom|als)|\([^()]{0,80}|(?:Herrn?|Frau))$/u;

/** "Gäste: Herr Birk, Hafenamt; Wehrführer" / "Adler, Feuerwehr": what somebody is does not stand alone. */
function isCutAtOffice(text: string): boolean {
  return text.includes(';') && isFunction(/[;,] (\p{Lu}\p{L}+)$/u.exec(text)?.[1] ?? '');
}

/** "…, Frau Ines Birk, Herr Falk" / "Adler": where others have given names, a line ends behind one. */
function isCutName(text: string, below: string): boolean {
  if (!/^\p{Lu}[\p{L}-]+(?:$|[,;]| \(| (?:vom|von|aus|für|als) )/u.test(below)) return false;
  return (
    isGiven(/[,:)] (?:\p{Lu}[\p{L}.-]+ ){0,2}(\p{Lu}[\p{L}-]+)$/u.exec(text)?.[1] ?? '') ||
    /(?:Herr|Frau) (?:Dr\. )?\p{Lu}[\p{L}-]+ \p{Lu}.*, (?:Herr|Frau) \p{Lu}[\p{L}-]+$/u.test(text)
  );
}

/** What heads some of those whom a sentence lists: "als Gäste", "von der Verwaltung", "entschuldigt". */
const GROUP =
  '(?:(?:sowie|und|ferner|außerdem) )?(?:[Aa]ls (?:Gast|Gäste|Referent|Sachverständige|Protokoll|Schriftführ|Vertret)\\p{Ll}*|(?:[Vv]on|[Aa]us|[Ss]eitens|[Ff]ür) (?:der|die) \\p{L}*[Vv]erwaltung(?: (?:sind|waren|nahmen|nehmen|ist|war)(?: \\p{Ll}+)?)?|(?:[Ee]s )?(?:[Ff]ehl(?:t|en|te|ten)|[Ee]ntschuldigt|[Aa]bwesend)(?: \\p{Ll}+){0,2})';
const OF_A_GROUP = new RegExp(
  `^(?:${GROUP}|die \\p{L}+(?:räte|vertreter|verordneten?|herren|Bürger|Einwohner))(?=:? )`,
  'u',
);
/** "…, Protokoll: Frau Birk" */
const LABEL =
  '(?:Protokoll|Protokollführ|Schriftführ|Niederschrift|Verwaltung|Gast|Gäste|Entschuldigt)\\p{Ll}*:';
const GROUPS = new RegExp(
  `(?:[,;.] |(?<=\\p{L}) (?=(?:sowie|und) (?:[Aa]us|[Vv]on|[Aa]ls|[Ss]eitens) ))(?=(?:${GROUP}:?|${LABEL}) \\p{Lu})(?![^()]{0,200}\\))`,
  'gu',
);

/** The end of a sentence that lists. */
const THERE = / (?:anwesend|erschienen|zugegen|dabei|teil)\.?$/u;

/** "…, Frau Birk, als Gäste Herr Adler": a line for each group. */
function groupsOf(line: ListLine): readonly ListLine[] {
  const cuts = [...line.text.matchAll(GROUPS)];
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((from, index) => {
    const text = line.text.slice(from, cuts[index]?.index ?? line.text.length).replace(THERE, '');
    const start = line.start + from;
    return { ...line, text, start, end: start + text.length, afterBlank: from === 0 && line.afterBlank };
  });
}
