import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { lines, text } from '../../src/export/calendar/ics.ts';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';
import { PROVIDE } from '../java.ts';
import { icsFaults } from './ics-faults.ts';

const WITHOUT_ICAL4J = `No iCal4j, so the calendar is held against no strict reader: ${PROVIDE}`;

describe.each(ENGINES)('The calendar on $name', (engine) => {
  describe.skipIf(!engine.there)('of promises', () => {
    let front: Front;
    const read = async (query = '') => {
      const response = await fetch(`${front.url}/calendar/promises.ics${query}`);
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      const written = await response.text();
      expect(broken(written)).toEqual([]);
      return new ICAL.Component(ICAL.parse(written));
    };
    const events = (calendar: InstanceType<typeof ICAL.Component>) =>
      calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    beforeAll(async () => {
      front = await openFront(engine, [...world, ...later]);
    });
    afterAll(() => front.close());

    it('holds all that have a day, with what it is about', async () => {
      const calendar = await read();
      expect(['version', 'prodid'].map((name) => calendar.getFirstPropertyValue(name))).toEqual([
        '2.0',
        '-//Ratsgraph//Ratsgraph//DE',
      ]);
      const all = events(calendar);
      expect(all.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
        ['2022-11-10', true],
        ['2022-06-01', true],
      ]);
      const [first] = all;
      expect(first?.summary).toBe('Zugesagt (Bäderbetrieb Lindenau): Sie wird dem Protokoll beigefügt.');
      expect(first?.description).toBe(
        'Frist im Wortlaut: mit dem Protokoll\nFrage: Herr Ohlrogge fragt, was das Freibad kostet.\nErledigung protokolliert: 03.11.2022\nAusschuss für Soziales 2022-11-03',
      );
      expect(first?.component.getFirstPropertyValue('url')).toBe(
        `${front.url}/questions/lindenau-2022-11-03-q001`,
      );
      expect(String(first?.component.getFirstPropertyValue('dtstamp'))).toBe('2024-01-01T00:00:00Z');
      expect(new Set(all.map(({ uid }) => uid)).size).toBe(2);
    });

    it.for(['', '?by=Niemand'])(
      'is what a strict reader asks of a calendar: "%s"',
      async (query, { skip }) => {
        const faults = await icsFaults(
          await (await fetch(`${front.url}/calendar/promises.ics${query}`)).text(),
        );
        if (faults === null) skip(WITHOUT_ICAL4J);
        expect(faults).toBe('');
      },
    );

    it('tells of each since when it stands so, whatever else of its document is corrected', async () => {
      const moments = async () =>
        events(await read()).map(({ component }) => String(component.getFirstPropertyValue('last-modified')));
      const before = await moments();
      const promising = world.find(({ commitments }) =>
        commitments.some((one) => one.dueDate === '2022-06-01'),
      );
      if (!promising) throw new Error('Nothing is due.');
      const [first, ...rest] = promising.questions;
      const questions = [...(first ? [{ ...first, status: 'ANSWERED' as const }] : []), ...rest];
      await save(front.graph, [{ ...promising, questions }], { now: () => new Date('2024-03-01T00:00:00Z') });
      const { items } = await (
        await fetch(`${front.url}/feed/questions.json?updatedSince=2024-03-01`)
      ).json();
      expect(items).toHaveLength(1);
      expect(await moments()).toEqual(before);
    });

    it('takes the filters of promises', async () => {
      expect(events(await read('?delivered=false')).map(({ startDate }) => String(startDate))).toEqual([
        '2022-06-01',
      ]);
      expect(events(await read('?dueBefore=2022-06-01'))).toEqual([]);
      expect(events(await read('?by=Bäderbetrieb'))).toHaveLength(1);
    });
  });
});

describe('iCalendar', () => {
  it('is read so strictly that a missing id and a day that is none would be seen', async ({ skip }) => {
    const calendar = (start: string) =>
      lines([
        ['BEGIN', 'VCALENDAR'],
        ['VERSION', '2.0'],
        ['PRODID', 'a'],
        ['BEGIN', 'VEVENT'],
        ['DTSTAMP', '20240101T000000Z'],
        ['DTSTART;VALUE=DATE', start],
        ['END', 'VEVENT'],
        ['END', 'VCALENDAR'],
      ]);
    const faults = await icsFaults(calendar('20221110'));
    if (faults === null) skip(WITHOUT_ICAL4J);
    expect(faults).toMatch(/UID.*ERROR/u);
    expect(await icsFaults(calendar('2022-11-10'))).toContain("'2022-11-10' could not be parsed");
  });

  it('has lines of at most 75 octets that end with CRLF, and reads as what was written', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anything, (words) => {
        const written = lines([
          ['BEGIN', 'VCALENDAR'],
          ['SUMMARY', text(words)],
          ['END', 'VCALENDAR'],
        ]);
        expect(broken(written)).toEqual([]);
        const plain = words.replace(/\r\n?/g, '\n').replace(/[^\n\t\P{Cc}]/gu, '');
        expect(new ICAL.Component(ICAL.parse(written)).getFirstPropertyValue('summary')).toBe(plain);
      }),
    );
  });

  it('escapes what means something', () => {
    expect(text('a;b,c\\d\ne\r\nf\u0007')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });
});

/** Lines that RFC 5545, section 3.1, does not have. */
function broken(written: string): string[] {
  const all = written.split('\r\n');
  const open = all.pop();
  const isBroken = (line: string) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || line === '';
  return [...all.filter(isBroken), ...(open ? [open] : [])];
}
