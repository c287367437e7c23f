import type { FieldNode } from 'graphql';
import { find } from './filter.ts';
import { questionConditions } from './filters/question.ts';
import type { Question } from './page.ts';
import { projectAll } from './projection.ts';
import { type Look, selected } from './selection.ts';
import { sizeOf } from './size.ts';

export interface NetworkArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly first?: number | null;
}

export interface NetworkRow {
  readonly from: string;
  readonly to: string;
  readonly asker: object;
  readonly asked: object;
  readonly count: number;
  readonly open: number;
  readonly first: string | null;
  readonly last: string | null;
}

const MOST = 10_000;
const USUAL = 100;

/** One statement for who asks whom: a row is a pair, heaviest first. */
export function askNetwork(args: NetworkArguments, fields: readonly FieldNode[], look: Look): Question {
  const size = sizeOf(args.first, USUAL, MOST, 'edges, or for fewer questions');
  const found = find('Question', questionConditions, args.filter ?? {});
  const nodes = selected(fields, 'Network', look).get('nodes') ?? [];
  const both = ['asks', 'hears'].map((name) => ({ type: 'Actor', name, nodes }));
  const {
    calls,
    maps: [asker, asked],
  } = projectAll(both, look);
  const columns = 'asks, hears, count, open, first, last ORDER BY count DESC, asks.id, hears.id';
  const cypher = [
    `${found.match} MATCH (n)<-[:ASKED]-(asks) MATCH (n)-[:ADDRESSED_TO]->(hears)`,
    'WITH DISTINCT n, asks, hears',
    "WITH asks, hears, count(n) AS count, sum(CASE WHEN n.status IN ['NONE', 'DEFERRED'] THEN 1 ELSE 0 END) AS open, min(n.date) AS first, max(n.date) AS last",
    `WITH ${columns} LIMIT $limit`,
    ...calls,
    `RETURN asks.id AS from, hears.id AS to, ${asker} AS asker, ${asked} AS asked, count, open, first, last ORDER BY count DESC, from, to`,
  ];
  return {
    statement: { name: `network(${found.by.join(', ')})`, cypher: cypher.join('\n') },
    parameters: { ...found.parameters, limit: size },
  };
}

/** Each node once, in the order of the edges. */
export function toNetwork(rows: readonly NetworkRow[]): object {
  const nodes = new Map(
    rows.flatMap(
      ({ from, to, asker, asked }) =>
        [
          [from, asker],
          [to, asked],
        ] as const,
    ),
  );
  return { nodes: [...nodes.values()], edges: rows };
}
