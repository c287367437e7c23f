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
  /** Further columns of a row: expressions over the node `n`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A row holds either the total or a node with its keys. */
export interface PageRow {
  readonly total: number | null;
  readonly node: object | null;
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

/** What one statement runs for a page: only the parts that the request asks for. `all` and `found` are clauses that bind `n`. */
export function askPage(
  book: Book,
  { all, found }: { readonly all: string; readonly found: string },
  args: PageArguments,
  fields: readonly FieldNode[],
  look: Look,
): { readonly cypher: string; readonly parameters: Parameters } {
  const after = afterOf(book, args);
  const asked = selected(fields, `${book.name}Connection`, look);
  const parts = [
    ...(asked.has('totalCount') ? [total(book, all)] : []),
    ...(asked.has('edges') || asked.has('pageInfo')
      ? [page(book, found, { after, read: keysOf(book, args) }, asked.get('edges') ?? [], look)]
      : []),
  ];
  return {
    cypher: parts.join('\nUNION ALL\n'),
    parameters: {
      ...Object.fromEntries(after.map((value, i) => [`after${i}`, value])),
      limit: sizeOfPage(args) + 1,
    },
  };
}

function total({ keys, columns = {} }: Book, match: string): string {
  const none = ['node', ...Object.keys(columns), ...keys.map((_, i) => `k${i}`)];
  return `${match} WITH count(n) AS total RETURN total, ${none.map((name) => `null AS ${name}`).join(', ')}`;
}

function page(
  { name, of, keys, columns = {} }: Book,
  match: string,
  { after, read }: { readonly after: readonly KeyValue[]; readonly read: readonly Key[] },
  edges: readonly FieldNode[],
  look: Look,
): string {
  const nodes = selected(edges, `${name}Edge`, look).get('node') ?? [];
  const { calls, map } = project(of, 'n', nodes, look);
  const also = Object.entries(columns).map(([column, value]) => `${value} AS ${column}, `);
  return [
    `${match} WITH ${bind(keys)}`,
    ...(after.length > 0 ? [`WHERE ${behind(read)}`] : []),
    `WITH n, ${names(keys)} ORDER BY ${order(read)} LIMIT $limit`,
    ...calls,
    `RETURN null AS total, ${map} AS node, ${also.join('')}${names(keys)} ORDER BY ${order(keys)}`,
  ].join('\n');
}

/** The page as the connection type tells it; `more` is what an edge has besides. */
export function toPage<Row extends PageRow>(
  { keys }: Book,
  args: PageArguments,
  rows: readonly Row[],
  more: (row: Row) => object = () => ({}),
): object {
  const size = sizeOfPage(args);
  const all = rows.filter((row) => row.node !== null);
  const isMore = all.length > size;
  const isBackwards = args.before != null;
  const rest = isBackwards ? all.slice(isMore ? 1 : 0) : all.slice(0, size);
  const edges = rest.map((row) => ({
    node: row.node,
    ...more(row),
    cursor: encode(keys.map((_, i) => row[`k${i}`] as KeyValue)),
  }));
  return {
    totalCount: rows.find((row) => row.total !== null)?.total ?? 0,
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
