/**
 * When a promise `c` counts as delivered: only where it is said. Minutes record a note `a` below the same question, or an
 * answer `a` of a later meeting whose words say that it is to this question; or a person says so. That somebody speaks of
 * the same later on is no delivery.
 */

/** A note of the clerk or an answer handed in, printed below what was promised. */
export function inNote(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:ANSWERS]-(${a}:Answer {rule: 'note'}) ` +
    `WHERE ${a}.day = ${c}.day AND ${a}.start > ${c}.start`
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

/** The question that was asked is looked for once, whatever may have delivered what was promised in its answer. */
const BY_AN_ANSWER =
  'CALL (n) { MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->()<-[r:ANSWERS]-(a:Answer) ' +
  "WHERE (a.rule = 'note' AND a.day = n.day AND a.start > n.start) " +
  "OR (r.basis = 'earlier-meeting' AND a.refersStatus = 'ANSWERED' AND a.day > n.day) " +
  'RETURN count(*) AS times }';

/** Binds `delivered` of each `n`. */
export const DELIVERED = `${BY_AN_ANSWER} WITH n, (times > 0 OR EXISTS { (n)<-[:CORRECTS]-() }) AS delivered`;
