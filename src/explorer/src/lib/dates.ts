import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const STYLE = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;

const NUMBER = once((locale) => new Intl.NumberFormat(locale));
const DAY = once((locale) => new Intl.DateTimeFormat(locale, STYLE));
const LONG_DAY = once(
  (locale) => new Intl.DateTimeFormat(locale, { ...STYLE, month: 'long', day: 'numeric' }),
);
const MONTH = once(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
);

/** One formatter for each language, made when it is first needed: a list has a hundred figures, and making one costs more than using it. */
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
  return formatted(DAY(language), iso, iso);
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

/** A count with its thousands set apart by a thin space, which both languages read. */
export function count(language: Language, value: number): string {
  const parts = NUMBER(language).formatToParts(value);
  return parts.map(({ type, value: text }) => (type === 'group' ? '\u202F' : text)).join('');
}

/** A share for reading: "3,0 %", "3.0 %". */
export function percent(language: Language, share: number, digits = 1): string {
  const style = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(LOCALE[language], style).format(share);
}
