import type { Entry, Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, self, page, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'de',
    authors: [{ name: 'Ratsgraph' }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ id, title, html, updated, url, via, author, topics }: Entry): object {
  return {
    id,
    url,
    ...(via && { external_url: via }),
    title,
    content_html: html,
    date_modified: updated,
    ...(author && { authors: [{ name: author }] }),
    tags: topics,
  };
}
