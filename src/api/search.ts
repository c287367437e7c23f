import type { FieldNode } from 'graphql';
import { findWords, type Mark } from '../graph/words.ts';
import type { Question } from './connection.ts';
import { badInput } from './errors.ts';
import { wordsAs } from './filter.ts';
import { behind, bind, decode, encode, type Key, type KeyValue, names, order } from './keyset.ts';
import { project } from './projection.ts';
import { type Look, selected } from './selection.ts';
import { snippet } from './snippet.ts';

export interface SearchArguments {
  readonly words: string;
  readonly in?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface HitRow {
  readonly total: number | null;
  readonly node: object | null;
  readonly text: string | null;
  readonly [key: `k${number}`]: KeyValue;
}

const KINDS = ['Question', 'Answer', 'Commitment'];
const MOST = 100;
const USUAL = 20;

/** How often a word stands in the text; where it stands as asked for, not only as a beginning, it counts twice. */
const SCORE =
  'reduce(s = 0, w IN $words | s + size(split(n.search, w)) - 1) + reduce(s = 0, w IN $whole | s + size(split(n.search, w)) - 1)';
const KEYS: readonly Key[] = [
  { of: SCORE, down: true, type: 'number' },
  { of: 'n.day', down: true, type: 'string' },
  { of: 'n.place', down: false, type: 'string' },
];

/** One statement for a page of hits, best first. */
export function askSearch(args: SearchArguments, fields: readonly FieldNode[], look: Look): Question {
  const size = pageSize(args.first);
  const { words } = wordsAs('words')(args.words);
  const kinds = args.in && args.in.length > 0 ? KINDS.filter((kind) => args.in?.includes(kind)) : KINDS;
  const after = args.after == null ? [] : decode(args.after, KEYS);
  const asked = selected(fields, 'SearchConnection', look);
  const of = kinds.map((kind) => `n:${kind}`).join(' OR ');
  const match = `MATCH (n:Contribution) WHERE n.search CONTAINS $word AND (${of}) AND all(w IN $words WHERE n.search CONTAINS w)`;
  const parts = [
    ...(asked.has('totalCount') ? [total(match)] : []),
    ...(asked.has('edges') || asked.has('pageInfo')
      ? [page(match, after, asked.get('edges') ?? [], look)]
      : []),
  ];
  return {
    statement: {
      name: `search(${[...kinds, ...(after.length > 0 ? ['after'] : [])].join(', ')})`,
      cypher: parts.join('\nUNION ALL\n'),
    },
    parameters: {
      words,
      whole: words.map((word) => `${word.trimEnd()} `),
      word: words.reduce((a, b) => (b.length > a.length ? b : a)),
      ...Object.fromEntries(after.map((value, i) => [`after${i}`, value])),
      limit: size + 1,
    },
  };
}

function total(match: string): string {
  return `${match} WITH count(n) AS total RETURN total, null AS node, null AS text, ${KEYS.map((_, i) => `null AS k${i}`).join(', ')}`;
}

function page(match: string, after: readonly KeyValue[], edges: readonly FieldNode[], look: Look): string {
  const { calls, map } = project(
    'Contribution',
    'n',
    selected(edges, 'SearchEdge', look).get('node') ?? [],
    look,
  );
  return [
    `${match} WITH ${bind(KEYS)}`,
    ...(after.length > 0 ? [`WHERE ${behind(KEYS)}`] : []),
    `WITH n, ${names(KEYS)} ORDER BY ${order(KEYS)} LIMIT $limit`,
    ...calls,
    `RETURN null AS total, ${map} AS node, n.text AS text, ${names(KEYS)} ORDER BY ${order(KEYS)}`,
  ].join('\n');
}

/** The page as the connection type tells it, the words marked. */
export function toSearch(args: SearchArguments, rows: readonly HitRow[]): object {
  const size = pageSize(args.first);
  const { words } = wordsAs('words')(args.words);
  const all = rows.filter((row) => row.node !== null);
  const edges = all.slice(0, size).map((row) => ({
    node: row.node,
    score: row['k0'],
    ...shown(row.text ?? '', findWords(row.text ?? '', words)),
    cursor: encode(KEYS.map((_, i) => row[`k${i}`] as KeyValue)),
  }));
  return {
    totalCount: rows.find((row) => row.total !== null)?.total ?? 0,
    edges,
    pageInfo: { hasNextPage: all.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function shown(text: string, marks: readonly Mark[]): object {
  const matched = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  return { matched, snippet: snippet(text, marks) };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? USUAL;
  if (size >= 1 && size <= MOST) return size;
  throw badInput(`\`first\` is ${size}.`, `Ask for 1 to ${MOST} at once, and for more with \`after\`.`);
}
