import { describe, expect, it } from 'vitest';
import { DUE } from '../../import/acts/cues/due.ts';
import { find } from '../../import/acts/cues/phrase.ts';
import { dueDate, findDue } from '../../import/acts/dates.ts';

/** A Monday. */
const MEETING = '2021-03-15';

describe('words of a due date', () => {
  it.each(DUE.map((cue) => [cue.name, cue] as const))('%s', (_, cue) => {
    for (const text of cue.yes) expect(find(cue.pattern, text), text).not.toBeNull();
    for (const text of cue.no) expect(find(cue.pattern, text), text).toBeNull();
  });

  it('prefer a day to a meeting', () => {
    const text = 'Er wird dies in der nächsten Sitzung am 12.04. zeigen.';
    const due = findDue(text);
    expect(text.slice(due?.start, due?.end)).toBe('am 12.04.');
  });

  it('leave out the date of what is spoken of', () => {
    expect(findDue('Er wird den Beschluss vom 11.11.2020 umsetzen.')).toBeNull();
  });
});

describe('the day that the words mean', () => {
  it.each([
    ['am 11.11.2023', '2023-11-11'],
    ['zur Sitzung am 03.09.', '2021-09-03'],
    ['am 03.02.', '2022-02-03'],
    ['bis zum 15. Mai', '2021-05-15'],
    ['bis zum 1. März 22', '2022-03-01'],
    ['am 31.02.2022', null],
    ['im Januar', '2022-01-31'],
    ['im März', '2021-03-31'],
    ['Anfang April', '2021-04-10'],
    ['im Februar 2024', '2024-02-29'],
    ['bis Ende des Monats', '2021-03-31'],
    ['bis zum Jahresende', '2021-12-31'],
    ['im nächsten Jahr', '2022-12-31'],
    ['im ersten Quartal', '2021-03-31'],
    ['im 2. Quartal 2023', '2023-06-30'],
    ['in zwei Wochen', '2021-03-29'],
    ['binnen 14 Tagen', '2021-03-29'],
    ['morgen', '2021-03-16'],
    ['bis Freitag', '2021-03-19'],
    ['am Montag', '2021-03-22'],
    ['in der nächsten Sitzung', null],
    ['in die Aprilsitzung', null],
    ['mit dem Protokoll', null],
  ])('%s', (phrase, date) => {
    expect(dueDate(phrase, MEETING)).toBe(date);
  });

  it('is unknown where the meeting is and the words count from it', () => {
    expect(dueDate('im Januar', null)).toBeNull();
    expect(dueDate('in zwei Wochen', null)).toBeNull();
    expect(dueDate('am 11.11.2023', null)).toBe('2023-11-11');
  });
});
