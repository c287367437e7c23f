import { isLabel } from '../language/labels.ts';
import type { Mention, Span } from '../model.ts';
import { kindOfRole } from './offices.ts';
import { kindOfName } from './organization-names.ts';

/** A stretch of a line, apart from the next by two blanks or more. */
interface Cell extends Span {
  readonly words: string;
}

/** How many lines from the end of a document people may sign it. */
const LAST = 40;
/** "gez. Dr. Birk", "(Rosa Birk)" */
const SIGNED =
  /^(?:gez\.? ?|\()?(?:(?<salutation>Herr|Frau) )?(?<title>(?:(?:Dr|Prof)\. )*)(?<given>(?:\p{Lu}[\p{L}-]+ ){0,2})(?<name>(?:(?:von|van|de|zu) (?:der |den )?)?\p{Lu}[\p{L}’'-]+)\)?$/u;

/**
 * Who signs the minutes as what: names side by side, and what each of them is in the line below ("Birk          Adler" over
 * "Vorsitzende     Schriftführer"). The signature may be the only place that tells who had the chair.
 */
export function signaturesIn(text: string): readonly Mention[] {
  const rows = [...text.matchAll(/[^\n\r\f]+/gu)]
    .slice(-LAST)
    .map(({ 0: line, index }) => cellsOf(line, index))
    .filter((cells) => cells.length > 0);
  return rows.flatMap((cells, index) => {
    const below = rows[index + 1] ?? [];
    const signed = cells.flatMap((cell, at) => mentionOf(cell, below[at]?.words ?? '') ?? []);
    return signed.length === cells.length && signed.length === below.length ? signed : [];
  });
}

function cellsOf(line: string, from: number): readonly Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: words, index }) => ({
    words,
    start: from + index,
    end: from + index + words.length,
  }));
}

/** Who signs there, by the office that stands below; null unless both are that and nothing else. */
function mentionOf({ words, start, end }: Cell, below: string): Mention | null {
  const { name = '', given = '', title = '', salutation } = SIGNED.exec(words)?.groups ?? {};
  const role = officeOf(below);
  if (role === null || name === '' || ![name, ...given.split(' ')].every(isName)) return null;
  return {
    kind: 'person',
    name,
    givenName: given.trim() || null,
    salutation: salutation === 'Herr' || salutation === 'Frau' ? salutation : null,
    title: title.trim() || null,
    role,
    organization: null,
    start,
    end,
  };
}

/** No office, no label, and no part of a body's name ("Gemeinde Kirchbrede"). */
function isName(word: string): boolean {
  return !isLabel(word) && kindOfRole(word) === null && kindOfName(word) === null && !PLACE.test(word);
}

const PLACE = /^(?:Samtg|G)emeinde$|^(?:Stadt|Markt|Flecken|Landkreis|Kreis|Amt|Ortsteil)$/u;

/** "Der Vorsitzende", "stellv. Ortsvorsteherin": an office of the meeting or the house, and nothing else. */
function officeOf(words: string): string | null {
  const office = words.replace(/^(?:(?:als|Der|Die|gez\.) )+/u, '');
  const isShort = /^(?:\p{L}+\. |\d\. )?(?:\p{L}+ )?\p{Lu}[\p{L}-]+$/u.test(office);
  const kind = isShort ? kindOfRole(office) : null;
  return kind === null || kind === 'private' ? null : office;
}
