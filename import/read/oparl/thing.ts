/** An object of OParl as a server sent it: nothing of it can be relied on. */
export type Thing = Readonly<Record<string, unknown>>;

export type Kind = 'System' | 'Body' | 'Organization' | 'Person' | 'Membership' | 'Meeting' | 'File';

export function thing(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}

/** "https://schema.oparl.org/1.1/System" → "System"; null for what is no object of OParl. */
export function kindOf(one: Thing): string | null {
  const type = words(one, 'type') ?? '';
  return /^https?:\/\/(?:schema\.|www\.)?oparl\.org\/(?:[^/]+\/)*([A-Za-z]+)\/?$/u.exec(type)?.[1] ?? null;
}

/** Words of a property; null where there are none. Servers write numbers where words should be. */
export function words(one: Thing, key: string): string | null {
  const value = one[key];
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.replace(/\s+/gu, ' ').trim() || null;
}

/** All words of a property that may be a list. */
export function eachWords(one: Thing, key: string): readonly string[] {
  return listOf(one[key]).flatMap((value) => words({ value }, 'value') ?? []);
}

/** The address that an object has, or is named by. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return address(value);
  const one = thing(value);
  return one === null ? null : address(words(one, 'id') ?? '');
}

/** The address in whole; null where it is none of the web. */
export function address(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}

/** A list, also where a server leaves the brackets out; nothing is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

export function isDeleted(one: Thing): boolean {
  return one['deleted'] === true;
}

interface Moment {
  /** ISO day where the body is: as written, for servers write local time with its offset. */
  readonly day: string;
  /** `HH:MM`; null where only the day is told. */
  readonly time: string | null;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{2}:\d{2}))?/u;
const BERLIN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A day or moment, also as people write it in German; null for what is none ("0000-00-00"). */
export function momentOf(text: string | null): Moment | null {
  const [, iso = '', time = null, zone = ''] = ISO.exec(text ?? '') ?? [];
  if (iso !== '') {
    if (!isDay(iso)) return null;
    return zone === 'Z' && text !== null ? inBerlin(text) : { day: iso, time };
  }
  const [, day = '', month = '', year = '', hour = null] = GERMAN.exec(text ?? '') ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? { day: written, time: hour } : null;
}

function inBerlin(text: string): Moment | null {
  const [day = '', time = null] = BERLIN.format(new Date(text)).split(' ');
  return { day, time };
}

function isDay(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  const year = Number(day.slice(0, 4));
  return (
    !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) && year > 1800 && year < 2200
  );
}
