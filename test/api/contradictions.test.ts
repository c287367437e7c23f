import { describe, expect, it } from 'vitest';
import { serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

/** All pairs of so many questions are more rows than the embedded engine takes at once (65,536). */
const QUESTIONS = 300;
const MADE = [
  "CREATE (m:Meeting {id: 'm'}) CREATE (p:Person:Actor {id: 'p', name: 'Birk'}) WITH m, p",
  "UNWIND ['one', 'other'] AS document CREATE (d:Document {id: document, origin: document})-[:MINUTES_OF]->(m) WITH d, p",
  "UNWIND range(1, $questions) AS i CREATE (p)-[:ASKED]->(:Question:Contribution {id: d.id + toString(i), text: 'Wann kommt Boot ' + toString(i) + '?', status: CASE WHEN i = 1 THEN d.id ELSE 'NONE' END})-[:RECORDED_IN]->(d)",
].join(' ');

describe.each(ENGINES)(
  'What two documents of one meeting say of many questions on $name',
  ({ there, empty }) => {
    it.skipIf(!there)('contradicts itself only where it differs', { timeout: 60_000 }, async () => {
      const graph = await empty();
      await graph.write((tx) => tx.run({ name: 'two documents', cypher: MADE }, { questions: QUESTIONS }));
      const own = await serve({ graph, port: 0, warm: false });
      const query = new URLSearchParams({ query: '{ contradictions { kind one { text } } }' });
      const { data } = await (await fetch(`${own.url}/graphql?${query}`)).json();
      expect(data).toEqual({ contradictions: [{ kind: 'STATUS', one: { text: 'Wann kommt Boot 1?' } }] });
      await own.close();
      await graph.close();
    });
  },
);
