import type { Statement, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import type { Edge } from './row.ts';

/** Two questions that share so many terms ask the same. */
const SHARED = 2;
/** So alike by the terms of both (Dice): a question of many terms does not repeat every other one. */
const LIKE = 0.4;

/**
 * Links these questions with those of other days in the same municipality that share terms; the later one repeats the
 * earlier. It rests on nothing but what the two documents say, so the order of writing does not matter, and whatever
 * takes a question out takes its links with it.
 */
export const REPEATS: Statement = {
  name: 'link repeated questions',
  cypher: [
    "UNWIND $ids AS id MATCH (q:Question {id: id})-[:ABOUT]->(:Topic {kind: 'term'})<-[:ABOUT]-(p:Question)",
    `WHERE p.date <> q.date WITH q, p, count(*) AS shared WHERE shared >= ${SHARED}`,
    `WITH q, p, shared, round(2000.0 * shared / (${terms('q')} + ${terms('p')})) / 1000 AS similarity,`,
    `${town('q')} AS here, ${town('p')} AS there WHERE similarity >= ${LIKE} AND here = there`,
    'WITH DISTINCT CASE WHEN q.date > p.date THEN q.id ELSE p.id END AS later,',
    'CASE WHEN q.date > p.date THEN p.id ELSE q.id END AS earlier, shared, similarity',
    'MATCH (a:Question {id: later}) MATCH (b:Question {id: earlier})',
    'CREATE (a)-[:REPEATS {shared: shared, similarity: similarity}]->(b)',
  ].join(' '),
};

export async function linkRepeats(tx: Transaction, edges: readonly Edge[]): Promise<void> {
  const about = edges.filter(({ type }) => type === 'ABOUT').map(({ from }): Id => from.id);
  const ids = [...new Set(about)].sort();
  if (ids.length > 0) await tx.run(REPEATS, { ids });
}

function terms(question: string): string {
  return `COUNT { (${question})-[:ABOUT]->(:Topic {kind: 'term'}) }`;
}

/** Null where the minutes tell no municipality: then nothing is taken for the same. */
function town(question: string): string {
  return `head([(${question})-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(m:Municipality) | m.id])`;
}
