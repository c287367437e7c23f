import type { GraphQLSchema } from 'graphql';
import type { Download } from '../download.ts';
import { answers, operationOf } from '../operation.ts';
import { asked } from '../parameters.ts';
import { promisePage } from '../permalink.ts';
import { nodesOf, type Thing, valueAt } from '../thing.ts';
import { uuidOf } from '../uuid.ts';
import { germanDay, notedByHand } from '../words.ts';
import { date, lines, moment, type Property, text } from './ics.ts';

/** Before this day is whatever has a day. */
const EVER = '9999-12-31';

const HEAD: readonly Property[] = [
  ['BEGIN', 'VCALENDAR'],
  ['VERSION', '2.0'],
  ['PRODID', '-//Ratsgraph//Ratsgraph//DE'],
  ['CALSCALE', 'GREGORIAN'],
  ['NAME', 'Zusagen im Ratsgraph'],
  ['X-WR-CALNAME', 'Zusagen im Ratsgraph'],
  ['REFRESH-INTERVAL;VALUE=DURATION', 'PT12H'],
  // A calendar without any component is none (RFC 5545, 3.6): with this one it may be empty of promises.
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Etc/UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

/** Promises with a day on which they are due, as a calendar to subscribe to. */
export function calendarOf(schema: GraphQLSchema): Download {
  const operation = operationOf(schema, 'calendar');
  return {
    path: '/calendar/promises.ics',
    mediaType: 'text/calendar; charset=utf-8',
    operations: [operation],
    async *write({ url, schema: over, context }) {
      const { variables } = asked(url.searchParams, operation);
      const filter = { dueBefore: EVER, ...(variables['filter'] as Thing) };
      let head = lines(HEAD);
      for await (const page of answers(operation, { ...variables, filter }, over, context)) {
        yield head +
          nodesOf(page)
            .map((promise) => lines(eventOf(promise, url.origin)))
            .join('');
        head = '';
      }
      yield lines([['END', 'VCALENDAR']]);
    },
  };
}

function eventOf(promise: Thing, origin: string): Property[] {
  const list = (path: string) => valueAt(promise, path) as readonly string[];
  const changed = moment(lastOf(promise));
  const who = list('owedBy.name').join(', ');
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uuidOf(String(promise['id']))],
    ['DTSTAMP', changed],
    ['LAST-MODIFIED', changed],
    ['DTSTART;VALUE=DATE', date(String(promise['dueDate']))],
    ['SUMMARY', text(`Zugesagt${who ? ` (${who})` : ''}: ${promise['text']}`)],
    ['DESCRIPTION', text(descriptionOf(promise).join('\n'))],
    ['URL', promisePage(origin, promise)],
    ['CATEGORIES', 'Zusage'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

/** Since when it stands as it does: a delivery changes what its event says, and not the promise. */
function lastOf(promise: Thing): string {
  const delivered = valueAt(promise, 'deliveries.source.document.imported') as readonly string[];
  return [String(promise['imported']), ...delivered].toSorted().at(-1) ?? '';
}

function descriptionOf(promise: Thing): string[] {
  const list = (path: string) => valueAt(promise, path) as readonly string[];
  const delivered = list('deliveries.date').map((day) => `Erledigung protokolliert: ${germanDay(day)}`);
  const questions = list('questions.text').map((question) => `Frage: ${question}`);
  const place = valueAt(promise, 'meeting.name');
  return [
    `Frist im Wortlaut: ${promise['due']}`,
    ...questions,
    ...delivered,
    ...notedByHand(promise),
    ...(place ? [String(place)] : []),
  ];
}
