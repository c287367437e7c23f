import { atMost, type Edge, type Entity, many, onEdge, type Place, same, type Value } from '../entity.ts';

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
      similarity: onEdge('similarity'),
      sharedTerms: onEdge('shared'),
      days: both((a, b) => `[${a}.date, ${b}.date]`),
      statusBefore: both((a) => `${a}.status`),
      statusAfter: both((_, b) => `${b}.status`),
      change: both(change),
      sameAnswerer: both(sameAnswerer),
    },
    edges: { question: same('Question') },
  };
}

function change(before: string, after: string): string {
  const answered = (question: string) => `${question}.status IN ['ANSWERED', 'OFF_RECORD']`;
  return (
    `CASE WHEN ${answered(after)} THEN CASE WHEN ${answered(before)} THEN 'ANSWERED_AGAIN' ELSE 'ANSWERED_NOW' END ` +
    `WHEN ${answered(before)} THEN 'OPEN_AGAIN' ELSE 'STILL_OPEN' END`
  );
}

/** Null where the minutes do not tell who answered one of them. */
function sameAnswerer(before: string, after: string): string {
  const answerers = (question: string) => `[(${question})<-[:ANSWERS]-()<-[:GAVE]-(x) | x.id]`;
  return (
    `head([both IN [[${answerers(before)}, ${answerers(after)}]] WHERE size(both[0]) > 0 AND size(both[1]) > 0 | ` +
    'any(id IN both[0] WHERE id IN both[1])])'
  );
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
