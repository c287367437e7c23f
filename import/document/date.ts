const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const written = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.\\s?(?:(\\d{1,2})\\.\\s?|(${months.join('|')})\\s)(\\d{4})(?!\\d)`,
  'u',
);

/** "Sitzung vom 12.09.23", "am Di., 2.5.23": years of two digits are taken for years behind such words alone. */
const short =
  /(?:[Ss]itzung|am|vom|den|tag|woch|Datum)[.,:]{0,2} (\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})(?![\d.])/u;

/** The day of a meeting, ISO: behind "Sitzung" where its head has one, as a letter's day may stand above it. */
export function dayOfMeeting(head: string): string | null {
  const at = head.search(/[Ss]itzung/u);
  const told = head.slice(Math.max(at, 0));
  return firstDate(told) ?? firstDate(head) ?? firstDate(head.replace(short, ' $1.$2.20$3'));
}

/** The first day in a text, ISO; null where there is none or it cannot be ("31.02.2020"). */
export function firstDate(text: string): string | null {
  const [, day, number, name, year] = written.exec(text) ?? [];
  if (day === undefined || year === undefined) return null;
  const month = name === undefined ? Number(number) : months.indexOf(name) + 1;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(0, 10)
    : null;
}
