import type { FieldNode } from 'graphql';
import type { Question } from './page.ts';
import { project } from './projection.ts';
import { type Look, selected } from './selection.ts';

export interface ChainRow {
  readonly at: number;
  readonly actor: object;
  /** Of the edge from the step before; null at the first. */
  readonly type: string | null;
  /** Whether that edge begins at this step. */
  readonly begins: boolean | null;
}

/** A longer chain tells nobody anything. */
const LONGEST = 8;

/** One statement for the shortest chain between two people; of several the one whose ids sort first. */
export function askChain(from: string, to: string, fields: readonly FieldNode[], look: Look): Question {
  const { calls, map } = project('Actor', 'n', selected(fields, 'Step', look).get('actor') ?? [], look);
  const cypher = [
    'MATCH (a:Person {id: $from}) MATCH (b:Person {id: $to}) WHERE a.id <> b.id',
    `MATCH p = allShortestPaths((a)-[:QUESTIONED|REPRESENTS*..${LONGEST}]-(b))`,
    "WITH nodes(p) AS steps, relationships(p) AS edges, reduce(s = '', x IN nodes(p) | s + ' ' + x.id) + reduce(s = '', r IN relationships(p) | s + ' ' + type(r)) AS key",
    'ORDER BY key LIMIT 1',
    'UNWIND range(0, size(steps) - 1) AS at',
    'WITH at, steps[at] AS n, CASE WHEN at = 0 THEN null ELSE edges[at - 1] END AS edge',
    'WITH at, n, type(edge) AS type, startNode(edge).id = n.id AS begins',
    ...calls,
    `RETURN at, ${map} AS actor, type, begins ORDER BY at`,
  ];
  return { statement: { name: 'chain', cypher: cypher.join('\n') }, parameters: { from, to } };
}

const VIA: Readonly<Record<string, readonly [string, string]>> = {
  QUESTIONED: ['WAS_QUESTIONED', 'QUESTIONED'],
  REPRESENTS: ['IS_REPRESENTED', 'REPRESENTS'],
};

/** `via` says what this step has to do with the one before. */
export function toStep({ actor, type, begins }: ChainRow): object {
  return { actor, via: type === null ? null : (VIA[type]?.[begins === true ? 1 : 0] ?? null) };
}
