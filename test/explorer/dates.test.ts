import { describe, expect, test } from 'vitest';
import { count, day, decimal, longDay, percent } from '../../src/explorer/src/lib/dates.ts';
import type { Language } from '../../src/explorer/src/lib/language.ts';

const LOCALES: readonly (readonly [Language, string])[] = [
  ['de', 'de-DE'],
  ['en', 'en-GB'],
];

describe('days and figures', () => {
  test.each(LOCALES)('are written by hand as the platform writes them: %s', (language, locale) => {
    const figures = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    for (const iso of ['2022-03-29', '2020-02-29', '1999-12-01'])
      expect(day(language, iso)).toBe(new Intl.DateTimeFormat(locale, figures).format(new Date(iso)));
    for (const value of [0, 7, 999, 1_000, 12_345, 1_234_567])
      expect(count(value).replaceAll('\u202F', ',')).toBe(new Intl.NumberFormat('en-GB').format(value));
    for (const [share, digits] of [
      [0, 0],
      [0.086, 1],
      [0.4567, 0],
      [1, 1],
    ] as const) {
      const style = {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      } as const;
      expect(percent(language, share, digits)).toBe(new Intl.NumberFormat(locale, style).format(share));
    }
    expect(decimal(language, 3.5)).toBe(new Intl.NumberFormat(locale).format(3.5));
  });

  test('what is no day stays as it is', () => {
    expect(day('de', '2022-02-30')).toBe('2022-02-30');
    expect(longDay('de', 'gestern')).toBe('gestern');
    expect(longDay('de', '2022-03-29')).toBe('29. März 2022');
  });
});
