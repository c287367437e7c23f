import type { FieldNode } from 'graphql';
import type { Question } from './page.ts';
import { projectAll } from './projection.ts';
import { type Look, selected } from './selection.ts';
import { sizeOf } from './size.ts';

export interface ContradictionArguments {
  readonly first?: number | null;
}

/** Two documents of one meeting say of the same words different things, or two answers to the same question give different ones. */
export interface ContradictionRow {
  readonly kind: string;
  readonly one: object;
  readonly other: object;
}

const MOST = 500;
const USUAL = 100;

/** Two documents of one meeting, each pair once: found once for all kinds, and known by their ids afterwards, on both engines. */
const PAIRS =
  'MATCH (d:Document) WITH d MATCH (d)-[:MINUTES_OF]->(m) WITH m, collect(d.id) AS there WHERE size(there) > 1 ' +
  'UNWIND there AS one UNWIND there AS other WITH one, other WHERE one < other ' +
  'WITH collect({one: one, other: other}) AS pairs';

/** Known by their ids: from a node that comes out of a call by another name the embedded engine finds no edges. */
const IDS = 'RETURN b.id AS one, a.id AS other';
const BY_IDS = (label: string) => `MATCH (a:${label} {id: one}) MATCH (b:${label} {id: other})`;

/** The same words in both documents of a pair. */
const both = (label: string, differ: string) =>
  `UNWIND pairs AS pair CALL (pair) { MATCH (:Document {id: pair.one})<-[:RECORDED_IN]-(b:${label}) ` +
  `MATCH (:Document {id: pair.other})<-[:RECORDED_IN]-(a:${label} {text: b.text}) WITH a, b ${differ} ${IDS} } ${BY_IDS(label)}`;

/** Two lists that are compared: as a pattern from one question over who asked it to the other, the embedded engine goes through all pairs of questions that anybody asked. */
const askersOf = (name: string, list: string) =>
  `CALL (${name}) { MATCH (${name})<-[:ASKED]-(x) RETURN collect(x.id) AS ${list} }`;
const ASKED_BY_OTHERS =
  `${askersOf('a', 'theirs')} ${askersOf('b', 'ours')} WITH a, b, theirs, ours ` +
  'WHERE size(theirs) > 0 AND size(ours) > 0 AND none(x IN theirs WHERE x IN ours)';

const DIFFER = (property: string) => `coalesce(a.${property}, -1) <> coalesce(b.${property}, -1)`;

/**
 * Two answers `b` and `a` to the same question, asked once or again, of different days: both give a figure of the same
 * unit, and not the same one; or when, or yes or no, where that was asked (`import/resolve/given.ts`).
 */
const DIFFERENTLY = [
  'WITH q, a, b WHERE a.gives IS NOT NULL AND b.gives IS NOT NULL AND b.day < a.day',
  "UNWIND split(trim(a.gives), ' ') AS said WITH q, a, b, said, split(said, '=')[0] AS what",
  "WHERE b.gives CONTAINS ' ' + what + '=' AND NOT b.gives CONTAINS ' ' + said + ' '",
  "AND (NOT what IN ['ob', 'wann'] OR q.asks CONTAINS ' ?' + what + ' ')",
].join(' ');
const AGAIN = `MATCH (a:Answer)-[:ANSWERS]->(q:Question)-[:REPEATS]->(:Question)<-[:ANSWERS]-(b:Answer) ${DIFFERENTLY}`;
const LATER = `MATCH (a:Answer)-[:ANSWERS {basis: 'earlier-meeting'}]->(q:Question)<-[:ANSWERS]-(b:Answer) ${DIFFERENTLY}`;
const ANSWERED = `CALL () { ${AGAIN} ${IDS} UNION ${LATER} ${IDS} } ${BY_IDS('Answer')}`;

/** What differs, and how pairs `a` and `b` are found that differ in it. */
const KINDS: Readonly<Record<string, string>> = {
  status: both('Question', 'WHERE a.status <> b.status'),
  asker: both('Question', ASKED_BY_OTHERS),
  result: both('Decision', "WHERE coalesce(a.result, '') <> coalesce(b.result, '')"),
  votes: both('Decision', `WHERE (${[DIFFER('yes'), DIFFER('no'), DIFFER('abstain')].join(' OR ')})`),
  answer: ANSWERED,
};

/** One statement for what documents of one meeting contradict each other in, for a person to look at. */
export function askContradictions(
  { first }: ContradictionArguments,
  fields: readonly FieldNode[],
  look: Look,
): Question {
  const limit = sizeOf(first, USUAL, MOST, 'contradictions');
  const asked = selected(fields, 'Contradiction', look);
  const type = 'Contribution';
  const starts = [
    { type, name: 'a', nodes: asked.get('one') ?? [] },
    { type, name: 'b', nodes: asked.get('other') ?? [] },
  ];
  const {
    calls,
    maps: [one, other],
  } = projectAll(starts, look);
  const found = Object.entries(KINDS).map(([kind, match]) =>
    [
      match,
      `WITH DISTINCT a, b ORDER BY a.day DESC, a.place, b.place LIMIT $limit`,
      ...calls,
      `RETURN '${kind}' AS kind, ${one} AS one, ${other} AS other`,
    ].join('\n'),
  );
  return {
    statement: {
      name: 'contradictions',
      cypher: `${PAIRS}\nCALL (pairs) { ${found.join('\nUNION ALL\n')} }\nRETURN kind, one, other`,
    },
    parameters: { limit },
  };
}
