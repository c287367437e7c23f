import type { AttendanceKind, Attendee } from '../model.ts';
import type { Line } from './line.ts';
import { isBody, isParty, type Person, personOf } from './person.ts';

/** What the heads of a list say of those below them. */
interface Head {
  readonly as: AttendanceKind;
  readonly role: string | null;
  /** One for each column. */
  readonly organizations: readonly string[];
}

/** One person's words in the list: a line or its part, with the lines that go on with it. */
interface Entry {
  readonly line: Line;
  readonly start: number;
  words: string;
  end: number;
  readonly head: Head;
  readonly column: number;
  readonly columns: number;
}

const kinds: readonly (readonly [RegExp, AttendanceKind])[] = [
  [/entschuldigt|verhindert/iu, 'excused'],
  [/\bfehl(?:t|en|ten|te)\b|abwesend|nicht anwesend|unentschuldigt/iu, 'absent'],
  [/verwaltung|protokollführ|schriftführ|bedienstete/iu, 'staff'],
  [
    /gäste?\b|sonstige|sachverständige|zuhörer|presse|weitere (?:teilnehm|anwesend)|außerdem|ferner|referent/iu,
    'guest',
  ],
  [/anwesend|mitglied|vorsitz|teilnehmer|stimmberechtigt|vertret/iu, 'member'],
];

/** The people of an attendance list, in its order. */
export function attendanceOf(lines: readonly Line[]): Attendee[] {
  return withBraces(entriesOf(lines)).flatMap((entry) => {
    const person = personOf(entry.words);
    if (person === null) return [];
    const { start, end, head } = entry;
    return [{ ...told(person, entry), as: head.as, start, end }];
  });
}

/** The person with what the heads above add. */
function told(person: Person, { head, column, columns }: Entry): Person {
  const own = head.organizations.length === 1 ? head.organizations[0] : undefined;
  const ofColumn = columns === head.organizations.length ? head.organizations[column] : own;
  return {
    ...person,
    role: person.role ?? head.role,
    organization: person.organization ?? ofColumn ?? null,
  };
}

function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let head: Head = { as: 'member', role: null, organizations: [] };
  let isOpen = false;
  for (const line of lines) {
    const parts = peopleIn(line);
    const next = parts.length > 0 ? null : headOf(line.text, head);
    const last = entries.at(-1);
    if (parts.length > 0) {
      const labelled = inlineHead(line.text, head);
      head = labelled.keeps ? labelled.head : head;
      entries.push(
        ...parts.map((part, column) => ({
          ...part,
          line,
          head: labelled.head,
          column,
          columns: parts.length,
        })),
      );
    } else if (next !== null) head = next;
    else if (isOpen && last !== undefined) append(last, line);
    isOpen = next === null && entries.length > 0;
  }
  return entries;
}

function append(entry: Entry, line: Line): void {
  entry.words = `${entry.words.replace(/(?<=\p{Ll})-$/u, '')}${/\p{Ll}-$/u.test(entry.words) ? '' : ' '}${line.text}`;
  entry.end = line.end;
}

const salutation = /(?<![\p{L}])(?:Herrn?|Her|Frau)\s+(?=\p{Lu}|von\s|de\s|zu\s)/gu;
const memberLabel =
  /^(?:[-–•*]\s*|\d{1,2}[.)]\s*)?(?:Ratsherrn?|Ratsfrau|Ratsmitglied|Rm|RM|Rh|Rf|KTA|s\.?[BE]\.?|Gv|Stadtverordnete[rn]?)\.?\s+\p{Lu}/u;
/** A name without "Herr" or "Frau": two to four capitalised words, then a function, a bracket or the end. */
const plainName =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:von|van|de|zu|\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,3}(?:\s?\(.{1,60}\)|,\s.{2,100})?$/u;
const turnedName =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?\(.{1,60}\))?$/u;
const noName =
  /\b(?:Partei|Fraktion|Gruppe|Mitglieder?|Vertreter|Teilnehmer|Gäste|Presse|Zuhörer|Ausschuss|Beratende|Sonstige|Weitere|Öffentlich\p{L}*|Sitzung|Anwesend\p{L}*|Rat|Ortsrat)\b/u;

/** The people of a line: one for each "Herr" or "Frau", so that two columns are two. */
function peopleIn(line: Line): Pick<Entry, 'start' | 'end' | 'words'>[] {
  const starts = [...line.text.matchAll(salutation)].map((match) => match.index);
  if (starts.length === 0)
    return isName(line.text) ? [{ start: line.start, end: line.end, words: line.text }] : [];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? line.text.length;
    const words = line.text.slice(from, to).replace(/[\s,;/|]+(?:und\s*)?$/u, '');
    return { start: line.start + from, end: line.start + from + words.length, words };
  });
}

function isName(words: string): boolean {
  if (memberLabel.test(words)) return true;
  if (noName.test(words) || isParty(words) || words.endsWith(':')) return false;
  const [first = ''] = words.split(/[,(]/u);
  return !isBody(first) && (plainName.test(words) || turnedName.test(words));
}

/** "Vorsitz: Herr Adler", "Planungsbüro Wehr, Frau Birk und Herr Adler": what stands before the first person. */
function inlineHead(words: string, head: Head): { readonly head: Head; readonly keeps: boolean } {
  const before = words.slice(0, words.search(salutation)).replace(/[\s,:–-]+$/u, '');
  if (words.search(salutation) <= 0 || before.length < 3 || before.length > 80) return { head, keeps: false };
  if (/:\s*$/u.test(words.slice(0, words.search(salutation)))) {
    const kind = kindOf(before) ?? head.as;
    const isList =
      /^(?:Es\s)?(?:sind\s)?(?:anwesend|mitglieder|teilnehmer|gäste|entschuldigt|es fehl)/iu.test(before);
    return { head: { as: kind, role: isList ? null : before, organizations: [] }, keeps: isList };
  }
  return isBody(before)
    ? { head: { ...head, organizations: [before] }, keeps: false }
    : { head, keeps: false };
}

function kindOf(words: string): AttendanceKind | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A line above people that says what they are; null for a line that goes on with the one before. */
function headOf(words: string, head: Head): Head | null {
  if (/^\(.*\)$/u.test(words)) return null;
  const parties = partiesIn(words);
  if (parties.length > 0 && !/:.*\p{L}/u.test(words)) return { ...head, role: null, organizations: parties };
  if (/^(?:nach|gem|gemäß|des|der|und)\b/u.test(words) || !/^\p{Lu}|^\d\.|beratende/u.test(words))
    return null;
  const kind = kindOf(words);
  if (words.endsWith(':')) return { as: kind ?? head.as, role: roleOf(words), organizations: [] };
  if (kind === 'member') return { ...head, role: roleOf(words), organizations: [] };
  return kind === null ? null : { as: kind, role: null, organizations: [] };
}

const partyStart =
  /(?<![\p{L}-])(?=(?:SPD|CDU|FDP|AfD|CSU|Bündnis|Gruppe|Ratsfraktion|Fraktion|Freie|UWG|Wählergemeinschaft|DIE LINKE|Die Linke)\b)/u;

/** "SPD-Fraktion CDU-Fraktion" heads two columns. */
function partiesIn(words: string): string[] {
  const parts = words
    .replace(/:$/u, '')
    .split(partyStart)
    .map((part) => part.trim())
    .filter(Boolean);
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const isOpen = last !== undefined && /(?:Gruppe|Ratsfraktion|Fraktion|Die|[-–/])$/u.test(last);
    if (isOpen) merged[merged.length - 1] = `${last} ${part}`;
    else merged.push(part);
  }
  return merged.length > 0 && merged.every((part) => isParty(part)) ? merged : [];
}

/** "Mitglieder nach § 4 der Hauptsatzung" → what one of them is; null where a head only says that people were there. */
function roleOf(words: string): string | null {
  const role = words.replace(/:$/u, '').trim();
  if (
    !/^(?:beratende\s)?mitglied(?:er)?\s|^beratende|^vorsitz|^stellv|^hinzugewählte|^schriftführ|^protokollführ/iu.test(
      role,
    )
  )
    return null;
  return role.replace(/^Beratende Mitglieder/iu, 'Beratendes Mitglied').replace(/^Mitglieder/u, 'Mitglied');
}

/** A brace at the end of several lines gives all of them what stands beside it once. */
function withBraces(entries: Entry[]): Entry[] {
  const beside = (entry: Entry | undefined) => /\s*[}\]|]\s*(.*)$/u.exec(entry?.words ?? '')?.[1];
  for (let from = 0; from < entries.length; from += 1) {
    if (beside(entries[from]) === undefined) continue;
    let to = from;
    while (beside(entries[to + 1]) !== undefined) to += 1;
    const group = entries.slice(from, to + 1);
    const shared = group.map(beside).filter(Boolean).join(' ');
    for (const entry of group)
      entry.words = entry.words.replace(/\s*[}\]|].*$/u, shared === '' ? '' : `, ${shared}`);
    from = to;
  }
  return entries;
}
