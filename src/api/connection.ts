import type { FieldNode } from 'graphql';
import type { Parameters, Statement } from '../graph/index.ts';
import { badInput } from './errors.ts';
import { type Conditions, type Found, find } from './filter.ts';
import { behind, bind, decode, encode, type Key, type KeyValue, lead, names, order } from './keyset.ts';
import { project } from './projection.ts';
import { type Look, selected } from './selection.ts';

/** A list that a root field serves. */
export interface List {
  /** The name of the root field. */
  readonly name: string;
  /** The label of its nodes and their GraphQL type. */
  readonly of: string;
  readonly conditions: Conditions;
  readonly keys: readonly Key[];
}

export interface ListArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A statement with its values. */
export interface Question {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A row holds either the total or a node with its keys. */
export interface ListRow {
  readonly total: number | null;
  readonly node: object | null;
  readonly [key: `k${number}`]: KeyValue;
}

const MOST = 100;
const USUAL = 20;

/** One statement for a page: only the parts that the request asks for. */
export function askList(list: List, args: ListArguments, fields: readonly FieldNode[], look: Look): Question {
  const size = pageSize(args.first);
  const { of, conditions, keys } = list;
  const after = args.after == null ? [] : decode(args.after, keys);
  const all = find(of, conditions, args.filter ?? {});
  const found = find(of, conditions, args.filter ?? {}, lead(keys, after));
  const asked = selected(fields, `${of}Connection`, look);
  const parts = [
    ...(asked.has('totalCount') ? [total(list, all)] : []),
    ...(asked.has('edges') || asked.has('pageInfo')
      ? [page(list, found, after, asked.get('edges') ?? [], look)]
      : []),
  ];
  return {
    statement: { name: nameOf(list, found, after), cypher: parts.join('\nUNION ALL\n') },
    parameters: {
      ...found.parameters,
      ...Object.fromEntries(after.map((value, i) => [`after${i}`, value])),
      limit: size + 1,
    },
  };
}

function total(list: List, { match }: Found): string {
  const none = list.keys.map((_, i) => `null AS k${i}`).join(', ');
  return `${match} WITH count(n) AS total RETURN total, null AS node, ${none}`;
}

function page(
  list: List,
  { match }: Found,
  after: readonly KeyValue[],
  edges: readonly FieldNode[],
  look: Look,
): string {
  const nodes = selected(edges, `${list.of}Edge`, look).get('node') ?? [];
  const { calls, map } = project(list.of, 'n', nodes, look);
  const { keys } = list;
  return [
    `${match} WITH ${bind(keys)}`,
    ...(after.length > 0 ? [`WHERE ${behind(keys)}`] : []),
    `WITH n, ${names(keys)} ORDER BY ${order(keys)} LIMIT $limit`,
    ...calls,
    `RETURN null AS total, ${map} AS node, ${names(keys)} ORDER BY ${order(keys)}`,
  ].join('\n');
}

function nameOf(list: List, found: Found, after: readonly KeyValue[]): string {
  return `${list.name}(${[...found.by, ...(after.length > 0 ? ['after'] : [])].join(', ')})`;
}

/** The page as the connection type tells it. */
export function toConnection(list: List, args: ListArguments, rows: readonly ListRow[]): object {
  const size = pageSize(args.first);
  const all = rows.filter((row) => row.node !== null);
  const edges = all.slice(0, size).map((row) => ({
    node: row.node,
    cursor: encode(list.keys.map((_, i) => row[`k${i}`] as KeyValue)),
  }));
  return {
    totalCount: rows.find((row) => row.total !== null)?.total ?? 0,
    edges,
    pageInfo: { hasNextPage: all.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? USUAL;
  if (size >= 1 && size <= MOST) return size;
  throw badInput(`\`first\` is ${size}.`, `Ask for 1 to ${MOST} at once, and for more with \`after\`.`);
}
