import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const STYLE = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** An ISO day for reading: "29.03.2022", "29/03/2022". */
export function day(language: Language, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(LOCALE[language], STYLE).format(date);
}

/** The same in full: "29. März 2022", "29 March 2022". */
export function longDay(language: Language, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const style = { ...STYLE, month: 'long', day: 'numeric' } as const;
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(LOCALE[language], style).format(date);
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
  const parts = new Intl.NumberFormat(LOCALE[language]).formatToParts(value);
  return parts.map(({ type, value: text }) => (type === 'group' ? '\u202F' : text)).join('');
}

/** A share for reading: "3,0 %", "3.0 %". */
export function percent(language: Language, share: number, digits = 1): string {
  const style = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(LOCALE[language], style).format(share);
}

/** A month, "2021-11", in full: "November 2021". */
export function month(language: Language, iso: string): string {
  const date = new Date(`${iso}-01T00:00:00Z`);
  const style = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(LOCALE[language], style).format(date);
}
