import type { FieldNode } from 'graphql';
import type { Parameters, Statement } from '../graph/index.ts';
import { badInput } from './errors.ts';
import { backwards, behind, bind, decode, encode, type Key, type KeyValue, names, order } from './keyset.ts';
import { project } from './projection.ts';
import { type Look, selected } from './selection.ts';
import { sizeOf } from './size.ts';

/** A statement with its values. */
export interface Question {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  /** Then the page is what stands right before this cursor. */
  readonly before?: string | null;
}

/** What pages are cut from. */
export interface Book {
  /** The GraphQL type of the pages without `Connection`. */
  readonly name: string;
  /** The type of the nodes. */
  readonly of: string;
  readonly keys: readonly Key[];
  /** What an entry has besides: expressions over the node `n`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What the request does not ask for is null, in one row or in two. */
export interface PageRow<Entry extends PageEntry = PageEntry> {
  readonly total: number | null;
  readonly page: readonly Entry[] | null;
}

/** A node of a page with its keys. */
export interface PageEntry {
  readonly node: object;
  readonly [key: `k${number}`]: KeyValue;
}

const MOST = 100;
const USUAL = 20;

/** The keys of the row behind which a page begins, or before which it ends; none for the first page. */
export function afterOf({ keys }: Book, { after, before }: PageArguments): readonly KeyValue[] {
  if (after != null && before != null) {
    throw badInput('`after` and `before` cannot be met at once.', 'Give one of them.');
  }
  if (before != null) return decode(before, keys, 'before');
  return after == null ? [] : decode(after, keys);
}

/** The order in which a page is read: backwards from its end where that is given. */
export function keysOf({ keys }: Book, { before }: PageArguments): readonly Key[] {
  return before == null ? keys : backwards(keys);
}

/** How the nodes of a page are found; both are clauses that bind `n`. */
export interface Ways {
  /** All that are counted. */
  readonly all: string;
  /** Those from which the page is cut. */
  readonly found: string;
  /** Whether it costs less to find them twice, for the number and for the page, than to keep all of them. */
  readonly twice: boolean;
}

/** What one statement runs for a page: only the parts that the request asks for. */
export function askPage(
  book: Book,
  ways: Ways,
  args: PageArguments,
  fields: readonly FieldNode[],
  look: Look,
): { readonly cypher: string; readonly parameters: Parameters } {
  const after = afterOf(book, args);
  const asked = selected(fields, `${book.name}Connection`, look);
  const isCounted = asked.has('totalCount');
  const page =
    asked.has('edges') || asked.has('pageInfo') ? cut(book, args, asked.get('edges') ?? [], look) : null;
  return {
    cypher: both(isCounted, page, ways),
    parameters: {
      ...Object.fromEntries(after.map((value, i) => [`after${i}`, value])),
      limit: sizeOfPage(args) + (asked.has('pageInfo') && !(isCounted && isFirst(args)) ? 1 : 0),
    },
  };
}

/** Then the number of all tells whether there are more; else one more is read. */
export function isFirst({ after, before }: PageArguments): boolean {
  return after == null && before == null;
}

function both(isCounted: boolean, page: string | null, { all, found, twice }: Ways): string {
  const count = `${all} WITH count(n) AS total RETURN total, null AS page`;
  if (page === null) return count;
  if (isCounted && !twice) {
    const once = `CALL (found) { UNWIND found AS n ${page} RETURN page }`;
    return `${all} WITH collect(n) AS found\n${once}\nRETURN size(found) AS total, page`;
  }
  const alone = `${found} ${page}\nRETURN null AS total, page`;
  return isCounted ? `${count}\nUNION ALL\n${alone}` : alone;
}

/** From the nodes `n` to the `page`. */
function cut(book: Book, args: PageArguments, edges: readonly FieldNode[], look: Look): string {
  const { name, of, keys, columns = {} } = book;
  const read = keysOf(book, args);
  const nodes = selected(edges, `${name}Edge`, look).get('node') ?? [];
  const { calls, map } = project(of, 'n', nodes, look);
  const entry = [
    `node: ${map}`,
    ...Object.entries(columns).map(([column, value]) => `${column}: ${value}`),
    ...keys.map((_, i) => `k${i}: k${i}`),
  ];
  return [
    ...(keys.some(({ walks }) => walks) ? ['MATCH (n)'] : []),
    `WITH ${bind(keys)}`,
    ...(isFirst(args) ? [] : [`WHERE ${behind(read)}`]),
    // What comes out of a list, the embedded engine knows for a node only when it is matched.
    `WITH n, ${names(keys)} ORDER BY ${order(read)} LIMIT $limit MATCH (n)`,
    ...calls,
    `WITH * ORDER BY ${order(keys)} WITH collect({${entry.join(', ')}}) AS page`,
  ].join('\n');
}

/** The page as the connection type tells it; `more` is what an edge has besides. */
export function toPage<Entry extends PageEntry>(
  { keys }: Book,
  args: PageArguments,
  rows: readonly PageRow<Entry>[],
  more: (entry: Entry) => object = () => ({}),
): object {
  const size = sizeOfPage(args);
  const all = rows.flatMap(({ page }) => page ?? []);
  const total = rows.find((row) => row.total !== null)?.total ?? 0;
  const isMore = all.length > size || (isFirst(args) && total > size);
  const isBackwards = args.before != null;
  const rest = isBackwards ? all.slice(isMore ? 1 : 0) : all.slice(0, size);
  const edges = rest.map((entry) => ({
    node: entry.node,
    ...more(entry),
    cursor: encode(keys.map((_, i) => entry[`k${i}`] as KeyValue)),
  }));
  return {
    totalCount: total,
    edges,
    pageInfo: {
      hasNextPage: isBackwards || isMore,
      hasPreviousPage: isBackwards ? isMore : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOfPage({ first }: PageArguments): number {
  return sizeOf(first, USUAL, MOST, 'at once, and for more with `after`');
}
