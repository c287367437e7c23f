/**
 * When a promise `c` counts as delivered: minutes record an answer `a` that can be it. Either a note below the same
 *question, or whoever owes it answers in substance a later question that asks the same again.
 */

/** A note of the clerk or an answer handed in, printed below what was promised. */
export function inNote(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:ANSWERS]-(${a}:Answer {rule: 'note'}) ` +
    `WHERE ${a}.start > ${c}.start`
  );
}

export function later(c: string, a: string): string {
  return (
    `(${c})-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:REPEATS]-(:Question {status: 'ANSWERED'})<-[:ANSWERS]-(${a}:Answer), ` +
    `(${a})-[:GAVE|ON_BEHALF_OF]-()<-[:OWED_BY]-(${c})`
  );
}
