import {
  atMost,
  type Edge,
  type Entity,
  edgesOf,
  many,
  onEdge,
  type Place,
  same,
  type Value,
} from '../entity.ts';
import { ANSWERS } from './answer.ts';

const MOST = 20;

/** An earlier question that asks the same, reached from the later one. */
export const earlier: Entity = recurrence(
  ({ node }) => node,
  ({ from }) => from,
);

/** The same edge from its other end. */
export const later: Entity = recurrence(
  ({ from }) => from,
  ({ node }) => node,
);

/** What became of both, and how they differ. */
function recurrence(before: Value, after: Value): Entity {
  const both = (say: (before: string, after: string) => string): Value => {
    return (place) => say(before(place), after(place));
  };
  return {
    type: 'Recurrence',
    values: {
      basis: onEdge('basis'),
      similarity: onEdge('similarity'),
      sharedTerms: onEdge('shared'),
      days: both((a, b) => `[${a}.date, ${b}.date]`),
      statusBefore: both(until),
      statusAfter: both((_, b) => `${b}.status`),
      change: both(change),
      sameAnswerer: (place) => sameAnswerer(answerers(before(place), place), answerers(after(place), place)),
    },
    edges: { question: same('Question') },
  };
}

/** What had become of the earlier question when the later one was asked: an answer that only then was given, or later on, does not count. */
function until(before: string, after: string): string {
  const given = `EXISTS { (${before})<-[:ANSWERS]-(given:Answer) WHERE given.id = ${before}.statusAnswer AND given.day < ${after}.day }`;
  return `CASE WHEN ${before}.statusRule <> 'later-answer' OR ${given} THEN ${before}.status ELSE ${before}.statusThere END`;
}

function change(before: string, after: string): string {
  const answered = (status: string) => `${status} IN ['ANSWERED', 'OFF_RECORD']`;
  const [then, now] = [answered(until(before, after)), answered(`${after}.status`)];
  return (
    `CASE WHEN ${now} THEN CASE WHEN ${then} THEN 'ANSWERED_AGAIN' ELSE 'ANSWERED_NOW' END ` +
    `WHEN ${then} THEN 'OPEN_AGAIN' ELSE 'STILL_OPEN' END`
  );
}

/** Null where the minutes do not tell who answered one of them. */
function sameAnswerer(before: string, after: string): string {
  return `CASE WHEN size(${before}) > 0 AND size(${after}) > 0 THEN any(id IN ${before} WHERE id IN ${after}) END`;
}

/** The ids of those who answered a question, by name. */
function answerers(question: string, { once }: Place): string {
  const answers = once(question, edgesOf(ANSWERS, question));
  const from = `UNWIND ${answers} AS e WITH ${ANSWERS.end('e')} AS a MATCH (a)<-[:GAVE]-(x)`;
  return once(answers, `${from} RETURN collect(x.id)`);
}

/** Nearest day first. */
export const askedBefore: readonly Edge[] = again(
  'Earlier',
  ({ from, edge, node }) => `(${from})-[${edge}:REPEATS]->(${node})`,
  ({ node }) => `${node}.day DESC, ${node}.place`,
);
export const askedAgain: readonly Edge[] = again(
  'Later',
  ({ from, edge, node }) => `(${from})<-[${edge}:REPEATS]-(${node})`,
  ({ node }) => `${node}.day, ${node}.place`,
);

function again(
  to: string,
  match: (place: Place) => string,
  order: (place: Place) => string,
): readonly Edge[] {
  return atMost(MOST, many(to, match, order));
}
