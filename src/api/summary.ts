import type { FieldNode } from 'graphql';
import { find } from './filter.ts';
import { questionConditions } from './filters/question.ts';
import type { Question } from './page.ts';
import { type Look, selected } from './selection.ts';

export interface SummaryRow {
  readonly key: string;
  /** A count, or a day for `since` and `until`. */
  readonly value: number | string | null;
}

const DAYS: ReadonlySet<string> = new Set(['since', 'until']);
export const STATUSES = ['ANSWERED', 'OFF_RECORD', 'DEFERRED', 'DECLINED', 'NONE'] as const;
export type Status = (typeof STATUSES)[number];

const row = (key: string, value: string) => `WITH ${value} AS value RETURN '${key}' AS key, value`;
const counted = (key: string, match: string) => `${match} ${row(key, 'count(DISTINCT x)')}`;

/** Without a filter nothing is found twice, and the server knows the number without looking. */
const total = (key: string, match: string) => `${match} ${row(key, 'count(x)')}`;

/** The first or last day is read from the end of its index. */
function outermost(key: string, down: string): string {
  return `MATCH (x:Meeting) WHERE x.day > '' WITH x.day AS value ORDER BY value${down} LIMIT 1 RETURN '${key}' AS key, value`;
}

/** Each field over the whole graph, from its counts and indexes. */
const WHOLE: Readonly<Record<string, string>> = {
  documents: total('documents', 'MATCH (x:Document)'),
  meetings: total('meetings', 'MATCH (x:Meeting)'),
  people: total('people', 'MATCH (x:Person)'),
  organizations: total('organizations', 'MATCH (x:Organization)'),
  questions: total('questions', 'MATCH (x:Question)'),
  answers: total('answers', 'MATCH (x:Answer)'),
  commitments: total('commitments', 'MATCH (x:Commitment)'),
  byStatus:
    "MATCH (n:Question) WHERE n.status > '' WITH n.status AS key, count(n) AS value RETURN key, value",
  since: outermost('since', ''),
  until: outermost('until', ' DESC'),
};

/** Each field over the questions `n` that a filter leaves. */
const FILTERED: Readonly<Record<string, string>> = {
  documents: counted('documents', 'MATCH (n)-[:RECORDED_IN]->(x:Document)'),
  meetings: counted('meetings', 'MATCH (n)-[:RECORDED_IN]->(:Document)-[:MINUTES_OF]->(x:Meeting)'),
  people: counted('people', 'MATCH (n)<-[:ASKED|ANSWERS|GAVE*1..2]-(x:Person)'),
  organizations: counted('organizations', 'MATCH (n)-[:ADDRESSED_TO]->(x:Organization)'),
  questions: row('questions', 'count(n)'),
  answers: counted('answers', 'MATCH (n)<-[:ANSWERS]-(x:Answer)'),
  commitments: counted('commitments', 'MATCH (n)<-[:ANSWERS]-(:Answer)<-[:MADE_IN]-(x:Commitment)'),
  byStatus: 'WITH n.status AS key, count(n) AS value RETURN key, value',
  since: row('since', 'min(n.date)'),
  until: row('until', 'max(n.date)'),
};

/** One statement for the figures that the request asks for. */
export function askSummary(
  filter: Readonly<Record<string, unknown>>,
  fields: readonly FieldNode[],
  look: Look,
): Question | null {
  const found = find('Question', questionConditions, filter);
  const whole = found.by.length === 0;
  const parts = [...selected(fields, 'Summary', look).keys()].flatMap(
    (field) => (whole ? WHOLE : FILTERED)[field] ?? [],
  );
  if (parts.length === 0) return null;
  const cypher = whole ? parts.join(UNION) : ofFound(found.match, parts);
  const statement = { name: `summary(${found.by.join(', ')})`, cypher };
  return { statement, parameters: found.parameters };
}

const UNION = '\nUNION ALL\n';

/** The questions are found once for all figures. (The embedded engine knows what comes out of a list when it is matched.) */
function ofFound(match: string, parts: readonly string[]): string {
  const each = parts.map((part) => `UNWIND found AS n MATCH (n) ${part}`);
  return `${match} WITH collect(n) AS found\nCALL (found) { ${each.join(UNION)} }\nRETURN key, value`;
}

export function toSummary(rows: readonly SummaryRow[]): object {
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const figures = Object.keys(WHOLE).map((key) => [key, values.get(key) ?? (DAYS.has(key) ? null : 0)]);
  return {
    ...Object.fromEntries(figures),
    byStatus: STATUSES.map((status) => ({ status, count: values.get(status) ?? 0 })),
  };
}
