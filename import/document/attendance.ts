import type { Attendee } from '../model.ts';
import { functionWords, isBody, isParty } from './function.ts';
import { listedIn, type Part } from './inline-list.ts';
import type { Line } from './line.ts';
import { type Head, headBefore, headOf } from './list-head.ts';
import { measure } from './paragraph.ts';
import { officeBefore, personOf } from './person.ts';
import { type Presence, presenceOf } from './presence.ts';
import { substituteIn, withSubstitutes } from './substitute.ts';

/** One person's words in the list: a line or its part, with the lines that go on with it. */
interface Entry {
  readonly start: number;
  words: string;
  end: number;
  readonly head: Head;
  /** When those under the head were there. */
  readonly presence: Presence;
  /** Which of how many people of its line this is. */
  readonly column: number;
  readonly columns: number;
}

/** The people of an attendance list, in its order. */
export function attendanceOf(lines: readonly Line[]): Attendee[] {
  return withBraces(entriesOf(lines)).flatMap((entry) => {
    const attendee = attendeeOf(entry);
    return attendee === null ? [] : withSubstitutes(attendee, entry.words);
  });
}

/** The person of an entry with what the heads above add. */
function attendeeOf({ words, start, end, head, presence, column, columns }: Entry): Attendee | null {
  const person = personOf(words, head.as);
  if (person === null) return null;
  const own = head.organizations.length === 1 ? head.organizations[0] : undefined;
  const ofColumn = columns === head.organizations.length ? head.organizations[column] : own;
  const { from, until } = presenceOf(words);
  return {
    ...person,
    role: person.role ?? head.role,
    organization: person.organization ?? ofColumn ?? null,
    ...(from === null && until === null ? presence : { from, until }),
    substituteFor: substituteIn(words),
    ...{ start, end },
  };
}

const whole: Presence = { from: null, until: null };

function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const widest = Math.max(...lines.map((line) => measure(line.text)));
  let head: Head = { as: 'member', role: null, organizations: [] };
  let presence = whole;
  let previous: Line | undefined;
  let isHead = false;
  for (const line of lines) {
    const people = peopleIn(line);
    const last = entries.at(-1);
    if (people.length > 0) {
      const before = line.text.slice(0, (people[0]?.start ?? line.start) - line.start);
      const { here, below } = headBefore(before, head);
      head = below;
      entries.push(...columnsOf(people, here, before).map((entry) => ({ ...entry, presence })));
      isHead = false;
    } else if (!isHead && last !== undefined && goesOn(previous, line, widest)) append(last, line);
    else if (isHead && goesOn(previous, line, widest)) head = lengthened(head, line.text);
    else {
      head = headOf(line.text, head) ?? head;
      presence = presenceOf(line.text);
      isHead = true;
    }
    previous = line;
  }
  return entries;
}

/** Words of the left column before the only person of a line put him into the right one. */
function columnsOf(people: readonly Part[], head: Head, before: string): Omit<Entry, 'presence'>[] {
  const offset = before.trim() !== '' && head.organizations.length === people.length + 1 ? 1 : 0;
  return people.map((one, index) => ({
    ...one,
    head,
    column: index + offset,
    columns: people.length + offset,
  }));
}

/** Whether a line without a name goes on with the one before: that one is full or open, or this begins small. */
function goesOn(previous: Line | undefined, line: Line, widest: number): boolean {
  if (previous === undefined || line.text.endsWith(':') || /^\(.*\)$/u.test(line.text) || isParty(line.text))
    return false;
  if (substitution.test(line.text)) return true;
  if (
    /^(?:und|sowie|zugleich|des|der|für|nach|von)\b/u.test(line.text) ||
    /(?:,|-|–|\b(?:und|der|des|für))$/u.test(previous.text)
  )
    return true;
  return (
    measure(previous.text) > widest * 0.75 &&
    !/^(?:Es |Teilnehmer|Mitglied|Sonstige|Gäste|Beratende)/u.test(line.text)
  );
}

/** A head of two lines: "Mitglieder nach § 13 des Gesetzes zur" / "Ausführung des …". */
function lengthened(head: Head, words: string): Head {
  return head.role === null ? head : { ...head, role: `${head.role} ${words}` };
}

function append(entry: Entry, line: Line): void {
  const isCut = /\p{Ll}-$/u.test(entry.words) && /^\p{Ll}/u.test(line.text);
  entry.words = isCut ? entry.words.slice(0, -1) + line.text : `${entry.words} ${line.text}`;
  entry.end = line.end;
}

/** Not whom somebody stands in for: "für Herrn Adler". */
const salutation =
  /(?<!(?<!\p{L})(?:für|von|durch|statt|V\.|der|des|Vertretung)\s{1,3})(?<![\p{L}])(?:Herrn?|Her|Frau)\s+(?=\p{Lu}|von\s|de\s|zu\s|stellv\.\s)/gu;
/** A line that only goes on: whom the person above stands in for. */
const substitution =
  /^\(?(?:(?:als\s)?[Vv]ert?ret(?:er|erin|ung|in)|i\.\s?V\.|in Vertretung|für)\s(?:für|von|Herrn?|Frau|Rm|RM)\s/u;
const memberLabel =
  /^(?:[-–•*]\s*|\d{1,2}[.)]\s*)?(?:Ratsherrn?|Ratsfrau|Ratsmitglied|Rm|RM|Rh|Rf|KTA|s\.?[BE]\.?|Gv|\p{Lu}[\p{L}]{1,3}['’]in|Stadtverordnete[rn]?)\.?\s+\p{Lu}/u;
/** "Vorsitzender: Gemeindevertreter Adam": what stands before the colon is his function. */
const labelled = /^(\p{L}[\p{L} .-]{3,40}:\s+)(?=\S)/u;
/** A name without "Herr" or "Frau": two to four capitalised words, then a function, a bracket or the end. */
const plainName =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:von|van|de|zu|\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,3}(?:\s?\(.{1,60}\)|,\s.{2,100})?$/u;
const turnedName =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?\(.{1,60}\))?$/u;
const noName =
  /(?<![\p{L}])(?:Partei|Fraktion|Gruppe|Mitglieder?|Vertreter|Teilnehmer|Gäste|Presse|Zuhörer|Ausschuss|Fachausschuss|Fachbereich|Beratende|Sonstige|Weitere|Öffentlich\p{L}*|Sitzung|Anwesend\p{L}*|Rat|Ortsrat|Umwelt|Soziales|Finanzen)(?![\p{L}])/u;

/** The people of a line: one for each "Herr" or "Frau", so that two columns are two; not whom somebody stands in for. */
function peopleIn(line: Line): Part[] {
  const words = line.text;
  if (substitution.test(words)) return [];
  const starts = [...words.matchAll(salutation)].map((match, index) =>
    index === 0 ? match.index - officeBehindHead(words.slice(0, match.index)).length : match.index,
  );
  const listed = listedIn(words);
  if (listed.length > starts.length)
    return listed.map((part) => ({ ...part, start: line.start + part.start, end: line.start + part.end }));
  if (starts.length === 0) {
    const from = labelled.exec(words)?.[0].length ?? 0;
    const name = words.slice(from);
    return isName(name) ? [{ start: line.start + from, end: line.end, words: name }] : [];
  }
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? words.length;
    const part = words
      .slice(from, to)
      .replace(
        index < starts.length - 1 ? /(?<![\s,;/|])[\s,;/|]+(?:und\s*)?$/u : /(?<![\s,;/|])[\s,;/|]+$/u,
        '',
      );
    return { start: line.start + from, end: line.start + from + part.length, words: part };
  });
}

/** "Amtsverwaltung: Amtsdirektor Herr Adler": the office between a head and the first "Herr" is his. */
function officeBehindHead(before: string): string {
  const office = /(?<=:\s{1,9})\p{Lu}[\p{L}-]+ $/u.exec(before)?.[0] ?? '';
  return functionWords.exec(office)?.[0] === office.trimEnd() ? office : '';
}

function isName(words: string): boolean {
  if (memberLabel.test(words) || officeBefore(words) !== '') return true;
  if (noName.test(words) || isParty(words) || words.endsWith(':')) return false;
  const [first = ''] = words.split(/[,(]/u);
  return !isBody(first) && (plainName.test(words) || turnedName.test(words));
}

/** A brace at the end of several lines gives all of them what stands beside it once; two braces in a row are kept apart. */
function withBraces(entries: Entry[]): Entry[] {
  const beside = (entry: Entry | undefined) => /[}\]|]\s*(\S[\s\S]*|)/u.exec(entry?.words ?? '')?.[1];
  for (let from = 0; from < entries.length; from += 1) {
    if (beside(entries[from]) === undefined) continue;
    let to = from;
    while (beside(entries[to + 1]) !== undefined) to += 1;
    const group = entries.slice(from, to + 1);
    const shared = group.map(beside).filter(Boolean).join(' ');
    for (const entry of group)
      entry.words = entry.words.replace(/(?<!\s)\s*[}\]|][\s\S]*/u, shared === '' ? '' : `, ${shared}`);
    from = to;
  }
  return entries;
}
