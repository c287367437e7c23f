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

/** Without a filter nothing is found twice, and the server knows the number without looking. */
const total = (key: string, match: string) => `${match} WITH count(x) AS value RETURN '${key}' AS key, value`;

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

/** Where the questions `n` that a filter leaves lead to, and what is reckoned there. */
interface Way {
  readonly match: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** What there is behind all of them, counted in one go: a call for each would take all that was found with it, in the embedded engine. */
const behind = (name: string, match: string, counted: string) =>
  `WITH collect(DISTINCT ${name}) AS those CALL (those) { UNWIND those AS ${name} MATCH (${name}) MATCH ${match} RETURN ${counted} AS behind }`;

const WAYS: readonly Way[] = [
  { match: '', figures: { questions: 'count(n)', since: 'min(n.date)', until: 'max(n.date)' } },
  {
    match: `MATCH (n)-[:RECORDED_IN]->(d) ${behind('d', '(d)-[:MINUTES_OF]->(m)', 'count(DISTINCT m)')}`,
    figures: { documents: 'size(those)', meetings: 'behind' },
  },
  {
    match: `MATCH (n)<-[:ANSWERS]-(a) ${behind('a', '(a)<-[:MADE_IN]-(c)', 'count(c)')}`,
    figures: { answers: 'size(those)', commitments: 'behind' },
  },
  { match: 'MATCH (n)<-[:ASKED|ANSWERS|GAVE*1..2]-(x:Person)', figures: { people: 'count(DISTINCT x)' } },
  {
    match: 'MATCH (n)-[:ADDRESSED_TO]->(x:Organization)',
    figures: { organizations: 'count(DISTINCT x)' },
  },
];

/** What leads somewhere is followed once for all that is asked for there. */
function along({ match, figures }: Way, asked: ReadonlySet<string>): string[] {
  const names = Object.keys(figures).filter((name) => asked.has(name));
  if (names.length === 0) return [];
  const values = names.map((name) => `${figures[name]} AS ${name}`).join(', ');
  const rows = names.map((name) => `{key: '${name}', value: ${name}}`).join(', ');
  return [
    `${match} WITH ${values} UNWIND [${rows}] AS figure RETURN figure.key AS key, figure.value AS value`,
  ];
}

const BY_STATUS = 'WITH n.status AS key, count(n) AS value RETURN key, value';

/** One statement for the figures that the request asks for. */
export function askSummary(
  filter: Readonly<Record<string, unknown>>,
  fields: readonly FieldNode[],
  look: Look,
): Question | null {
  const found = find('Question', questionConditions, filter);
  const whole = found.by.length === 0;
  const asked = new Set(selected(fields, 'Summary', look).keys());
  const parts = whole
    ? [...asked].flatMap((field) => WHOLE[field] ?? [])
    : [...WAYS.flatMap((way) => along(way, asked)), ...(asked.has('byStatus') ? [BY_STATUS] : [])];
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
