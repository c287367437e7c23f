import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const STYLE = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;

const LONG_DAY = once((locale) => new Intl.DateTimeFormat(locale, { ...STYLE, day: 'numeric' }));
const MONTH = once((locale) => new Intl.DateTimeFormat(locale, STYLE));

/**
 * One formatter for each language, made when it is first needed. The first that a browser makes keeps a phone busy for
 * a tenth of a second: what stands on every page (days in figures, counts, shares) is written without.
 */
function once<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(LOCALE[language]);
    made.set(language, format);
    return format;
  };
}

/** An ISO day for reading: "29.03.2022", "29/03/2022". */
export function day(language: Language, iso: string): string {
  if (!isDay(iso)) return iso;
  return iso
    .split('-')
    .reverse()
    .join(language === 'de' ? '.' : '/');
}

/** The same in full: "29. März 2022", "29 March 2022". */
export function longDay(language: Language, iso: string): string {
  return formatted(LONG_DAY(language), iso, iso);
}

/** A month, "2021-11", in full: "November 2021". */
export function month(language: Language, iso: string): string {
  return formatted(MONTH(language), `${iso}-01`, iso);
}

/** What is no day stays as it is. */
function formatted(format: Intl.DateTimeFormat, isoDay: string, text: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : format.format(date);
}

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** Today where the reader is, as an ISO day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

/** A count with its thousands set apart by a narrow space, which both languages read. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
}

/** A number with its decimals: "3,5", "3.5". */
export function decimal(language: Language, value: number | string): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

/** A share for reading: "3,0 %", "3.0%". */
export function percent(language: Language, share: number, digits = 1): string {
  return `${decimal(language, (share * 100).toFixed(digits))}${language === 'de' ? '\u00A0' : ''}%`;
}
