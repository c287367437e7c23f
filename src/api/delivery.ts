/**
 * When a promise `c` counts as delivered: minutes record an answer `a` that can be it, a note below the same
 * question, an answer of a later meeting that says that it is to this question, or whoever owes it answers in substance a later question that asks the same again; or a person says so.
 */

/** A note of the clerk or an answer handed in, printed below what was promised. */
export function inNote(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:ANSWERS]-(${a}:Answer {rule: 'note'}) ` +
    `WHERE ${a}.start > ${c}.start`
  );
}

/**
 * In steps: a chain of so many edges at once takes Neo4j seconds to plan, and a nested one minutes. Whoever owes it gives
 * the answer, or it is given for them: two lists, for a pattern from one to the other goes through all that a
 * town's administration ever owed.
 */
export function later(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(asked:Question) WITH DISTINCT ${c}, asked ` +
    `MATCH (asked)<-[:REPEATS]-(:Question {status: 'ANSWERED'})<-[:ANSWERS]-(${a}:Answer) ` +
    `WITH ${c}, ${a}, ${owing(c)} AS owing, [(${a})-[:GAVE|ON_BEHALF_OF]-(x) | x.id] AS able WHERE ${ONE_IS_BOTH}`
  );
}

/** An answer of a later meeting to the very question in whose answer it was promised, as its words say. */
export function toTheQuestion(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:ANSWERS {basis: 'earlier-meeting'}]-(${a}:Answer) ` +
    `WHERE ${a}.refersStatus = 'ANSWERED' AND ${a}.day > ${c}.day`
  );
}

/** Somebody named the answer. */
export function byHand(c: string, a: string): string {
  return `(${c})<-[:DELIVERS]-(${a}:Answer)`;
}

function owing(c: string): string {
  return `[(${c})-[:OWED_BY]->(x) | x.id]`;
}

/** Two lists that are compared cost what they hold, on both engines; one pattern that goes there and back does not. */
const ONE_IS_BOTH = 'any(id IN able WHERE id IN owing)';

/** The question that was asked is looked for once, whatever may have delivered what was promised in its answer. */
const BY_AN_ANSWER =
  'CALL (n) { MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->(asked) ' +
  "WITH EXISTS { (asked)<-[r:ANSWERS]-(a) WHERE (a.rule = 'note' AND a.start > n.start) " +
  "OR (r.basis = 'earlier-meeting' AND a.refersStatus = 'ANSWERED' AND a.day > n.day) } AS noted, " +
  `${owing('n')} AS owing, ` +
  "[(asked)<-[:REPEATS]-(q)<-[:ANSWERS]-()-[:GAVE|ON_BEHALF_OF]-(x) WHERE q.status = 'ANSWERED' | x.id] AS able " +
  `WITH noted, owing, able WHERE noted OR ${ONE_IS_BOTH} RETURN count(*) AS times }`;

/** Binds `delivered` of each `n`. */
export const DELIVERED = `${BY_AN_ANSWER} WITH n, (times > 0 OR EXISTS { (n)<-[:CORRECTS]-() }) AS delivered`;
