import type { GraphQLSchema } from 'graphql';
import { badInput } from '../../api/index.ts';
import type { Download, Request } from '../download.ts';
import { answers, type Operation, operationOf } from '../operation.ts';
import { asked } from '../parameters.ts';
import { nodesOf, type Thing } from '../thing.ts';
import { urnOf } from '../uuid.ts';
import { atom } from './atom.ts';
import type { Entry, Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { promiseEntry } from './promises.ts';
import { questionEntry } from './questions.ts';

/** What can be followed. */
interface Followed {
  /** In the address of the feed, and of the page that shows the same. */
  readonly name: string;
  readonly title: string;
  readonly operation: Operation;
  entry(thing: Thing, origin: string): Entry;
}

/** A feed without entries has to tell a moment, too. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Entries of a feed, at most. */
const MOST = 100;

/** The parameters that the explorer's lists do not have. */
const OWN = ['first', 'updatedSince'];

/** Any filter of questions, and of promises, as Atom and as JSON Feed. */
export function feedsOf(schema: GraphQLSchema): Download[] {
  const operation = (which: string) => operationOf(schema, 'feed', which);
  const all: readonly Followed[] = [
    { name: 'questions', title: 'Fragen', operation: operation('Questions'), entry: questionEntry },
    { name: 'promises', title: 'Zusagen', operation: operation('Promises'), entry: promiseEntry },
  ];
  return all.flatMap((followed) => [
    download(followed, 'atom', 'application/atom+xml; charset=utf-8', atom),
    download(followed, 'json', 'application/feed+json; charset=utf-8', jsonFeed),
  ]);
}

function download(
  followed: Followed,
  ending: string,
  mediaType: string,
  write: (feed: Feed) => string,
): Download {
  return {
    path: `/feed/${followed.name}.${ending}`,
    mediaType,
    operations: [followed.operation],
    async *write(request) {
      yield write(await read(request, followed));
    },
  };
}

async function read(
  { url, schema, context }: Request,
  { name, title, operation, entry }: Followed,
): Promise<Feed> {
  const { variables } = asked(url.searchParams, operation);
  if (Number(variables['first']) > MOST)
    throw badInput(
      `\`first\` is ${variables['first']}.`,
      `Ask for 1 to ${MOST}: a table (/export/${name}.json) has all.`,
    );
  const entries: Entry[] = [];
  for await (const page of answers(operation, variables, schema, context)) {
    entries.push(...nodesOf(page).map((thing) => entry(thing, url.origin)));
  }
  const filter = filterOf(url.searchParams);
  const told = [...filter].map(([condition, value]) => `${condition}: ${value}`).join(', ');
  return {
    id: urnOf(`feed of ${name} ${filter}`),
    title: `${title} im Ratsgraph${told ? ` (${told})` : ''}`,
    updated: entries[0]?.updated ?? NEVER,
    self: url.href,
    page: `${url.origin}/${name}${filter.size > 0 ? `?${filter}` : ''}`,
    entries,
  };
}

/** What the list is narrowed to, whatever order the address has it in. */
function filterOf(search: URLSearchParams): URLSearchParams {
  const filter = new URLSearchParams(
    [...search].filter(([name, value]) => value !== '' && !OWN.includes(name)),
  );
  filter.sort();
  return filter;
}
