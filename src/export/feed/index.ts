import type { GraphQLSchema } from 'graphql';
import type { Download, Request } from '../download.ts';
import { answers, type Operation, operationOf } from '../operation.ts';
import { asked } from '../parameters.ts';
import { nodesOf } from '../thing.ts';
import { atom } from './atom.ts';
import { entryOf, urnOf } from './entry.ts';
import type { Entry, Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** A feed without entries has to tell a moment, too. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The parameters that the explorer's list does not have. */
const OWN = ['first', 'updatedSince'];

/** Any filter of questions as Atom and as JSON Feed. */
export function feedsOf(schema: GraphQLSchema): Download[] {
  const operation = operationOf(schema, 'feed');
  const feed = (ending: string, mediaType: string, write: (feed: Feed) => string): Download => ({
    path: `/feed/questions.${ending}`,
    mediaType,
    operations: [operation],
    async *write(request) {
      yield write(await read(request, operation));
    },
  });
  return [
    feed('atom', 'application/atom+xml; charset=utf-8', atom),
    feed('json', 'application/feed+json; charset=utf-8', jsonFeed),
  ];
}

async function read({ url, schema, context }: Request, operation: Operation): Promise<Feed> {
  const { variables } = asked(url.searchParams, operation);
  const entries: Entry[] = [];
  for await (const page of answers(operation, variables, schema, context)) {
    entries.push(...nodesOf(page).map((question) => entryOf(question, url.origin)));
  }
  const filter = filterOf(url.searchParams);
  const told = [...filter].map(([name, value]) => `${name}: ${value}`).join(', ');
  return {
    id: urnOf(`feed of questions ${filter}`),
    title: `Fragen im Ratsgraph${told ? ` (${told})` : ''}`,
    updated: entries[0]?.updated ?? NEVER,
    self: url.href,
    page: `${url.origin}/questions${filter.size > 0 ? `?${filter}` : ''}`,
    entries,
  };
}

/** What the questions are narrowed to, whatever order the address has it in. */
function filterOf(search: URLSearchParams): URLSearchParams {
  const filter = new URLSearchParams(
    [...search].filter(([name, value]) => value !== '' && !OWN.includes(name)),
  );
  filter.sort();
  return filter;
}
