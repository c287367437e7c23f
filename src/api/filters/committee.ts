import { type Condition, wordsAs } from '../filter.ts';

export const HAS = 'all(w IN $committee WHERE x.search CONTAINS w)';

/** Of a committee, by words of its name. */
export const committeeOf = (label: string): Condition => ({
  anchor: `MATCH (x:Committee) WHERE ${HAS} MATCH (x)<-[:HELD_BY]-(:Meeting)-[:MENTIONED_IN]->(:Document)<-[:RECORDED_IN]-(n:${label})`,
  test: `EXISTS { (n)-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->(x:Committee) WHERE ${HAS} }`,
  parameters: wordsAs('committee'),
});

export const documentOf = (label: string): Condition => ({
  anchor: `MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:${label})`,
  test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
  parameters: (document: string) => ({ document }),
});
