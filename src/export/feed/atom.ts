import { element, empty } from '../xml.ts';
import type { Entry, Feed } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atom({ id, title, updated, self, page, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', 'Ratsgraph')}</author>`,
    empty('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    empty('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('generator', 'Ratsgraph'),
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, html, updated, url, via, author, topics }: Entry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    ...(author ? [`<author>${element('name', author)}</author>`] : []),
    empty('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(via ? [empty('link', { rel: 'via', href: via })] : []),
    ...topics.map((term) => empty('category', { term })),
    element('content', html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}
