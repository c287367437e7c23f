import { withBraces } from './braces.ts';
import type { Entry } from './entry.ts';
import { isFirm, isFunction, isParty } from './function.ts';
import type { Line } from './line.ts';
import { completed, type Head, headBefore, headOf, isHeadAlone } from './list-head.ts';
import { COUNTS, peopleIn, substitution } from './list-line.ts';
import { type ListLine, listLines } from './list-lines.ts';
import type { Part } from './listed-part.ts';
import { memberLabel } from './member-label.ts';
import { measure } from './paragraph.ts';
import { type Presence, presenceOf } from './presence.ts';

/** What stands before the first of a line, but not what several are: "CDU: die Bezirksvertreter Adler, Birk". */
function beforeFirst(line: Line, [first]: readonly Part[]): string {
  const before = line.text.slice(0, (first?.start ?? line.start) - line.start);
  return first?.role !== undefined && /:\s+\S/u.test(before)
    ? before.replace(/(?<=:\s{1,9})\S.*$/u, '')
    : before;
}

/** Those of a list are members where no head tells anything else. */
export const NO_HEAD: Head = { as: 'member', role: null, organizations: [] };
const whole: Presence = { from: null, until: null };

/** What only the first below a head is. */
const ofOne = /^(?:Vorsitz(?:ende[rn]?)?|\p{L}*(?:meister|vorsteher|direktor)(?:in)?|Landr(?:at|ätin))$/u;

/** The people of an attendance list as its lines print them, each with the head above. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const widest = Math.max(...lines.map((line) => measure(line.text)));
  let head = NO_HEAD;
  let presence = whole;
  let previous: Line | undefined;
  let isHead = false;
  const rows = withoutBrackets(listLines(lines));
  const headed = beginsWithOffice(rows);
  for (const { isMissing, ...line } of rows) {
    const people = peopleIn(line);
    const last = entries.at(-1);
    if (people.length > 0) {
      const before = beforeFirst(line, people);
      const { here, below } = headsOf(before, head, entries);
      head = below;
      const there = isMissing ? { ...here, as: 'excused' as const } : here;
      entries.push(...columnsOf(people, there, before).map((entry) => ({ ...entry, presence })));
      isHead = false;
    } else if (
      !isHead &&
      last !== undefined &&
      (presenceAlone.test(line.text) || goesOn(previous, line, widest)) &&
      !(headed && isFunction(line.text))
    )
      append(last, line);
    else if (isGuestItself(line)) isHead = true;
    else if (isHead && goesOn(previous, line, widest)) head = lengthened(head, line.text);
    else {
      head = headAt(line, head);
      presence = COUNTS.test(line.text) ? whole : presenceOf(line.text);
      isHead = true;
    }
    previous = line;
  }
  return withBraces(entries);
}

/** "Vorsitzende" over "Frau Birk": a list that begins with an office alone has them over people, and not below. */
function beginsWithOffice(lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => peopleIn(line).length > 0);
  return lines.slice(0, Math.max(first, 0)).some(({ text }) => isFunction(text));
}

/** "Ingenieurbüro Wehr, zu TOP 4": a firm whose item is told came itself, and heads nobody. */
function isGuestItself({ text }: Line): boolean {
  return isFirm(text) && POINT_TOLD.test(text);
}

const POINT_TOLD = /,? zu (?:TOP|Punkt) \d[\d., und-]*$/u;

/** What a line without people heads; with a letter before it, others than those who are missing. */
function headAt({ text, isMarked }: ListLine, above: Head): Head {
  const head = isMarked === true && isOfMissing(above) ? NO_HEAD : above;
  return headOf(text, head) ?? head;
}

/** What stands before the first of a line says of those on it and of those below. */
function headsOf(before: string, above: Head, entries: readonly Entry[]): ReturnType<typeof headBefore> {
  const told = headBefore(before, above);
  const below = missingAgain(told.below, above, entries);
  return {
    here: missingAgain(told.here, above, entries),
    below: below.role !== null && ofOne.test(below.role) ? { ...below, role: null } : below,
  };
}

/** "Nicht anwesend:" */
function isOfMissing({ as }: Head): boolean {
  return as === 'excused' || as === 'absent';
}

/** "Die Ratsmitglieder: …" once more below those who are excused: these are the missing ones. */
function missingAgain(told: Head, above: Head, entries: readonly Entry[]): Head {
  const isAgain = entries.some(({ head }) => head.as === 'member' && head.role === told.role);
  return isOfMissing(above) && told.as === 'member' && told.role !== null && isAgain
    ? { ...told, as: above.as }
    : told;
}

/** "(bis einschließlich TOP 3)" below a name tells of him, not of those below. */
const presenceAlone = /^\((?:ab|bis|zu|nur|zeitweise|anwesend)\s[^()]{1,60}\)$/u;

/** Words of the left column before the only person of a line put him into the right one. */
function columnsOf(people: readonly Part[], head: Head, before: string): Omit<Entry, 'presence'>[] {
  const offset = before.trim() !== '' && head.organizations.length === people.length + 1 ? 1 : 0;
  return people.map((one, index) => ({
    ...one,
    head: head.beside?.[index + offset] ?? head,
    column: index + offset,
    columns: people.length + offset,
  }));
}

/** Whether a line without a name goes on with the one before: that one is full or open, or this begins small. */
function goesOn(previous: Line | undefined, line: Line, widest: number): boolean {
  if (previous === undefined || line.text.endsWith(':') || /^\(.*\)$/u.test(line.text) || isParty(line.text))
    return false;
  if (other.test(line.text)) return false;
  if (substitution.test(line.text)) return true;
  if (OPEN.test(previous.text)) return true;
  if (isHeadAlone(line.text) || (line.afterBlank && isFunction(line.text))) return false;
  if (/^(?:und|sowie|zugleich|des|der|für|nach|von)\b/u.test(line.text)) return true;
  return (
    measure(previous.text) > widest * 0.75 &&
    !/^(?:Es |Teilnehmer|Mitglied|Sonstige|Gäste|Beratende)/u.test(line.text)
  );
}

/**
 * "(Ratsherr Birk) (CDU)": brackets around somebody take him out of the list, where it says so ("(verhindert waren)") or he has a
 * member's label. The lines as without them.
 */
function withoutBrackets(
  lines: readonly ListLine[],
): readonly (ListLine & { readonly isMissing: boolean })[] {
  const isTold = lines.some(({ text }) => LEGEND.test(text));
  return lines.map((line) => {
    const [, inner = '', behind = ''] = IN_BRACKETS.exec(line.text) ?? [];
    if (inner === '' || !(isTold || memberLabel(inner) !== '')) return { ...line, isMissing: false };
    return { ...line, start: line.start + 1, text: inner + behind, isMissing: true };
  });
}

const IN_BRACKETS = /^\((\p{Lu}[^()]+)\)((?: \([^()]*\))?)$/u;
const LEGEND = /^\((?:waren )?(?:verhindert|entschuldigt|abwesend)(?: waren)?\)$/u;

/** "Herr Adler, Leiter des", "Herr Adler -"; "Herr Adler - Vorsitzender -" is whole. */
const OPEN = /(?:,|(?<! [-–] [^-–]{2,40} ?)[-–]|\b(?:und|der|des|für|bis|ab|einschließlich))$/u;

/** What a head of minutes tells besides people: it ends what stands before it. */
const other =
  /^(?:(?:[A-Z]\)\s)?(?:(?:Nicht)?[Öö]ffentliche[rs]? |(?:NICHT)?ÖFFENTLICHER )|Zuhör|Presse|Besucher|Gäste|Beginn|Ende|Dauer|Ort|Sitzungs|Tagesordnung|(?:ca\. |etwa |rund )?\d+ (?:\p{Ll}+ )?\p{Lu}|\p{Lu}[\p{L}. /-]{2,40}: )/u;

/** A head of two lines: "Mitglieder nach § 13 des Gesetzes zur" / "Ausführung des …", or the first of two columns that does. */
function lengthened(head: Head, words: string): Head {
  const wrapped = completed(head, words);
  if (wrapped !== null) return wrapped;
  return head.role === null ? head : { ...head, role: `${head.role} ${words}` };
}

function append(entry: Entry, line: Line): void {
  const isCut = /\p{Ll}-$/u.test(entry.words) && /^\p{Ll}/u.test(line.text);
  entry.words = isCut ? entry.words.slice(0, -1) + line.text : `${entry.words} ${line.text}`;
  entry.end = line.end;
}
