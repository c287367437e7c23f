import { type Condition, isNamed, named, wordsOrId } from '../filter.ts';

export const HAS = isNamed('committee');
/** The committees `x` that the condition names. */
export const committeesBy = (name: string) => `${named('Actor', name)} AND x:Committee`;

/** From a committee to what was said in its meetings. */
export const SAID_THERE = '<-[:HELD_BY]-(:Meeting)<-[:MINUTES_OF]-(:Document)<-[:RECORDED_IN]-';

/** From a contribution to the committee in whose meeting it was made. */
export const IN_COMMITTEE = '-[:RECORDED_IN]->(:Document)-[:MINUTES_OF]->(:Meeting)-[:HELD_BY]->';

/** Of a committee, by words of its name or its id. */
export const committeeOf = (label: string): Condition => ({
  anchor: `${committeesBy('committee')} MATCH (x)${SAID_THERE}(n:${label})`,
  test: `EXISTS { (n)${IN_COMMITTEE}(x:Committee) WHERE ${HAS} }`,
  parameters: wordsOrId('committee'),
});

export const documentOf = (label: string): Condition => ({
  anchor: `MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:${label})`,
  test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
  parameters: (document: string) => ({ document }),
});
