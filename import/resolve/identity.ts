import { createHash } from 'node:crypto';
import { folded } from '../language/folded.ts';
import type { Document, Id, Known, Source } from '../model.ts';

/** What an id is of; it stands before the hash (`q_3fa9…`), so that a log line says what it is about. */
export type IdKind =
  | 'municipality'
  | 'organization'
  | 'person'
  | 'meeting'
  | 'item'
  | 'topic'
  | 'document'
  | 'question'
  | 'answer'
  | 'statement'
  | 'commitment'
  | 'decision';

const PREFIX: Readonly<Record<IdKind, string>> = {
  municipality: 'mu',
  organization: 'o',
  person: 'p',
  meeting: 'm',
  item: 'i',
  topic: 't',
  document: 'd',
  question: 'q',
  answer: 'a',
  statement: 's',
  commitment: 'c',
  decision: 'r',
};

/** Hex digits kept of a SHA-256: 80 bits, no meeting of two among 10⁹ things to be expected. */
const DIGITS = 20;

/** The id of a thing that is fully told by `parts`: the same parts, the same id, on every machine. */
export function idOf(kind: IdKind, ...parts: readonly (string | number | null)[]): Id {
  const told = parts.map((part) => (part === null ? '' : String(part).normalize('NFC'))).join('\u001f');
  return `${PREFIX[kind]}_${createHash('sha256').update(told).digest('hex').slice(0, DIGITS)}`;
}

/** Of what is known of a document beforehand: another one, and the same bytes tell something else. */
export function digestOf(known: Known): string {
  return createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 16);
}

/** Words of nobility and rank before the rest of a family name; clerks write them or not. */
const NOBLE =
  /(?<=^| )(?:freiherr|freifrau|freiin|graf|gräfin|baron|baronin|fürst|fürstin|prinz|prinzessin|edler|edle)(?= )/gu;

/** A family name as identity sees it: "Freifrau von der Aue" and "von der Aue" are one. */
export function familyKey(familyName: string): string {
  return folded(folded(familyName).replace(NOBLE, ''));
}

/** A given name as identity sees it: "Anna-Lena" and "Anna Lena" are one. */
export function givenKey(givenName: string): string {
  return folded(givenName).replaceAll('-', ' ');
}

/** What a meeting is told by; null where the document does not tell enough. Two of one body on one day differ by their time. */
export function meetingKey(document: Document): readonly string[] | null {
  const { committee, date, source } = document;
  if (committee === null || date === null) return null;
  const time = source.known?.time ?? null;
  return [scopeOf(document), folded(committee), date, ...(time === null ? [] : [time])];
}

/**
 * Within what names are unique: the municipality, or, where the text does not tell it, the host of a page's
 * address or the folder of a file, which is often called so.
 */
export function scopeOf({
  municipality,
  source,
}: Pick<Document, 'municipality'> & { readonly source: Pick<Source, 'origin'> }): string {
  if (municipality !== null) return folded(municipality);
  const host = /^https?:\/\/([^/:]+)/u.exec(source.origin)?.[1];
  return host ?? folded(source.origin.split('/').at(-2) ?? '');
}
