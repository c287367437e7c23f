import { type Thing, valueAt } from '../thing.ts';
import { urnOf } from '../uuid.ts';
import { escaped } from '../xml.ts';
import type { Entry } from './feed.ts';

/** What entries of questions and of promises differ in. */
export interface Own extends Pick<Entry, 'title' | 'url' | 'author' | 'topics'> {
  /** What an entry says, before the line that tells where it stands. */
  readonly lines: readonly string[];
}

export function entryOf(thing: Thing, { lines, ...own }: Own): Entry {
  const page = valueAt(thing, 'source.page');
  const place = valueAt(thing, 'meeting.name') ?? valueAt(thing, 'source.document.name');
  return {
    ...own,
    id: urnOf(String(thing['id'])),
    html: [...lines, `${place}${page ? `, Seite ${page}` : ''}`]
      .map((line) => `<p>${escaped(line)}</p>`)
      .join(''),
    updated: String(thing['imported']),
    via: valueAt(thing, 'source.document.url') as string | null,
  };
}
