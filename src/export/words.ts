import type { Thing } from './thing.ts';

/** What feeds and calendars say, in the language of the minutes; the explorer says the same. */
export const STATUS: Readonly<Record<string, string>> = {
  ANSWERED: 'beantwortet',
  OFF_RECORD: 'beantwortet, Inhalt nicht protokolliert',
  DEFERRED: 'später',
  DECLINED: 'abgelehnt',
  NONE: 'keine Antwort protokolliert',
};

/** "an Herrn Adler", "an Jobcenter Lindenau, Frau Birk"; empty where nobody is named. */
export function toThem(names: readonly string[]): string {
  return names.length > 0 ? ` an ${names.map((name) => name.replace(/^Herr\b/, 'Herrn')).join(', ')}` : '';
}

/** "04.11.2021" */
export function germanDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

/** Of a promise: where and since when people say that it was kept, which no minutes tell. */
export function notedByHand(promise: Thing): string[] {
  return (promise['corrections'] as readonly Thing[]).flatMap(({ deliveredOn, deliveredIn }) => {
    const told = [deliveredOn === null ? null : germanDay(String(deliveredOn)), deliveredIn];
    const known = told.filter((part) => part !== null);
    // Where they name an answer that is on record, that is told as such.
    return known.length === 0 ? [] : [`Von Hand als erledigt vermerkt: ${known.join(', ')}`];
  });
}
