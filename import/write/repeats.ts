import type { Statement, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { town } from './later.cypher.ts';
import type { Edge } from './row.ts';

/** Two questions ask the same where they share so many of the words that tell what is asked … */
const SHARED = 2;
/** … and are so alike by these words of both (Dice). */
const LIKE = 0.6;
/** So alike where the later one says that it was asked before, but not when. */
const LIKE_AGAIN = 0.3;

/** The later one says `recalls` when the same was asked; the earlier one was on the day `before`. */
const SAYS_SO =
  "recalls IS NOT NULL AND ((recalls > '' AND before STARTS WITH recalls) " +
  `OR (recalls = '' AND shared >= ${SHARED} AND similarity >= ${LIKE_AGAIN}))`;

/**
 * Links these questions with those of other days in the same municipality that ask the same, by their own words and not
 * by what they stand under; the later one repeats the earlier. Candidates have a term of their own words in common. It
 * rests on nothing but what the two documents say, so the order of writing does not matter, and whatever takes a question
 * out takes its links with it.
 */
export const REPEATS: Statement = {
  name: 'link repeated questions',
  cypher: [
    "UNWIND $ids AS id MATCH (q:Question {id: id})-[:ABOUT {basis: 'question'}]->(:Topic {kind: 'term'})<-[:ABOUT {basis: 'question'}]-(p:Question)",
    'WHERE p.date <> q.date AND q.asks IS NOT NULL AND p.asks IS NOT NULL WITH DISTINCT q, p',
    `WITH q, p, ${words('q')} AS asked, ${words('p')} AS other`,
    'WITH q, p, size(asked) + size(other) AS both, [w IN asked WHERE w IN other] AS same',
    "WITH q, p, both, size(same) AS alike, size([w IN same WHERE NOT w STARTS WITH '?']) AS shared,",
    'CASE WHEN q.date > p.date THEN q.recalls ELSE p.recalls END AS recalls,',
    'CASE WHEN q.date > p.date THEN p.date ELSE q.date END AS before WHERE shared > 0',
    'WITH q, p, recalls, before, shared, round(2000.0 * alike / both) / 1000 AS similarity',
    `WITH q, p, shared, similarity, (${SAYS_SO}) AS told WHERE told OR (shared >= ${SHARED} AND similarity >= ${LIKE})`,
    `WITH q, p, shared, similarity, told, ${town('q')} AS here, ${town('p')} AS there WHERE here = there`,
    'WITH DISTINCT CASE WHEN q.date > p.date THEN q.id ELSE p.id END AS later,',
    "CASE WHEN q.date > p.date THEN p.id ELSE q.id END AS earlier, shared, similarity, CASE WHEN told THEN 'named' ELSE 'words' END AS basis",
    'MATCH (a:Question {id: later}) MATCH (b:Question {id: earlier})',
    'CREATE (a)-[:REPEATS {shared: shared, similarity: similarity, basis: basis}]->(b)',
  ].join(' '),
};

export async function linkRepeats(tx: Transaction, edges: readonly Edge[]): Promise<void> {
  const about = edges.filter(({ type }) => type === 'ABOUT').map(({ from }): Id => from.id);
  const ids = [...new Set(about)].sort();
  if (ids.length > 0) await tx.run(REPEATS, { ids });
}

function words(question: string): string {
  return `split(trim(${question}.asks), ' ')`;
}
