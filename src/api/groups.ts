import type { FieldNode } from 'graphql';
import { find } from './filter.ts';
import { questionConditions } from './filters/question.ts';
import type { Question } from './page.ts';
import { type Rate, rateOf } from './rate.ts';
import { type Look, selected } from './selection.ts';
import { sizeOf } from './size.ts';
import { STATUSES, type Status } from './summary.ts';

/** What questions are put together by. */
interface Grouping {
  /** Leads from the questions `n` to their groups, the nodes `g`; absent where a property tells. */
  readonly match?: string;
  readonly key: string;
  /** Groups of time come in its order, others by their size. */
  readonly isTime?: boolean;
}

const node = (match: string): Grouping => ({ match, key: 'g' });
const time = (key: string): Grouping => ({ key, isTime: true });
/** Each document leads to its committee once, whatever is asked in it. */
const BY_DOCUMENT =
  'MATCH (n)-[:RECORDED_IN]->(d:Document) WITH d, collect(n) AS there ' +
  'MATCH (d)-[:MINUTES_OF]->(:Meeting)-[:HELD_BY]->(g:Committee) UNWIND there AS n';
const YEAR = 'substring(n.date, 0, 4)';
const QUARTER = `${YEAR} + '-Q' + toString(toInteger((toInteger(substring(n.date, 5, 2)) + 2) / 3))`;

/** By the value of `by`. */
const GROUPINGS = {
  MONTH: time('substring(n.date, 0, 7)'),
  QUARTER: time(QUARTER),
  YEAR: time(YEAR),
  STATUS: { key: 'n.status' },
  COMMITTEE: node(BY_DOCUMENT),
  ORGANIZATION: node('MATCH (n)-[:ADDRESSED_TO]->(g:Organization)'),
  ASKER: node('MATCH (n)<-[:ASKED]-(g)'),
  TOPIC: node('MATCH (n)-[:ABOUT]->(g:Topic)'),
  FIELD: node("MATCH (n)-[:ABOUT]->(g:Topic {kind: 'field'})"),
} as const satisfies Record<string, Grouping>;

export interface GroupArguments {
  readonly by: keyof typeof GROUPINGS;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly first?: number | null;
  readonly atLeast?: number | null;
}

export type GroupRow = Readonly<Record<Status, number>> & {
  /** Days from question to answer of those that are answered; absent where nobody asks for them. */
  readonly days?: readonly number[];
  readonly key: string;
  readonly name: string;
  readonly total: number;
};

const MOST = 500;
const USUAL = 100;

/** One statement for the groups of the questions that a filter leaves; a row is a group with its counts. */
export function askGroups(
  { by, filter, first, atLeast }: GroupArguments,
  fields: readonly FieldNode[],
  look: Look,
): Question {
  const size = sizeOf(first, USUAL, MOST, 'groups, or for fewer questions');
  const { match, key, isTime = false }: Grouping = GROUPINGS[by];
  const found = find('Question', questionConditions, filter ?? {});
  const counts = STATUSES.map(
    (status) => `sum(CASE WHEN n.status = '${status}' THEN 1 ELSE 0 END) AS ${status}`,
  );
  const days = selected(fields, 'Group', look).has('medianDays');
  const sums = days ? [...counts, 'collect(n.answeredAfter) AS days'] : counts;
  const names = [...STATUSES, ...(days ? ['days'] : [])].join(', ');
  const columns = `key, name, total, ${names}`;
  const cypher = [
    found.match,
    match,
    `WITH DISTINCT n, ${key} AS g WHERE g IS NOT NULL`,
    `WITH g, count(n) AS total, ${sums.join(', ')} WHERE total >= $atLeast`,
    `WITH ${match ? 'g.id AS key, g.name AS name' : 'g AS key, g AS name'}, total, ${names}`,
    `RETURN ${columns} ORDER BY ${isTime ? 'key' : 'total DESC, name, key'} LIMIT $limit`,
  ];
  return {
    statement: {
      name: `groups(${[by, ...found.by, ...(days ? ['days'] : [])].join(', ')})`,
      cypher: cypher.filter(Boolean).join('\n'),
    },
    parameters: { ...found.parameters, atLeast: Math.max(1, atLeast ?? 1), limit: size },
  };
}

export interface Group {
  readonly key: string;
  readonly name: string;
  readonly questions: number;
  readonly medianDays: number | null;
  readonly rates: readonly (Rate & { readonly status: Status })[];
}

export function toGroup({ key, name, total, days = [], ...counts }: GroupRow): Group {
  const rates = STATUSES.map((status) => ({ status, ...rateOf(counts[status], total) }));
  return { key, name, questions: total, medianDays: median(days), rates };
}

/** Of an even number the middle of both in the middle; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
