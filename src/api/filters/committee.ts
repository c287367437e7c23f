import { type Condition, isNamed, wordsOrId } from '../filter.ts';

export const HAS = isNamed('committee');

/** Of a committee, by words of its name or its id. */
export const committeeOf = (label: string): Condition => ({
  anchor: `MATCH (x:Committee) WHERE ${HAS} MATCH (x)<-[:HELD_BY]-(:Meeting)-[:MENTIONED_IN]->(:Document)<-[:RECORDED_IN]-(n:${label})`,
  test: `EXISTS { (n)-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->(x:Committee) WHERE ${HAS} }`,
  parameters: wordsOrId('committee'),
});

export const documentOf = (label: string): Condition => ({
  anchor: `MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:${label})`,
  test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
  parameters: (document: string) => ({ document }),
});
