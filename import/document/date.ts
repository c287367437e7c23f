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
