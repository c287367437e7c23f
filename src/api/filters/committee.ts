import type { Condition } from '../filter.ts';
import { type Named, named } from './named.ts';

/** The committees `x` that the condition names. */
export const committees = ({ found, byId }: Named) =>
  byId ? `${found} WHERE x:Committee` : `${found} AND x:Committee`;

/** From a committee to what was said in its meetings. */
export const SAID_THERE = '<-[:HELD_BY]-()<-[:MINUTES_OF]-()<-[:RECORDED_IN]-';

/** From a contribution to the committee in whose meeting it was made. */
export const IN_COMMITTEE = '-[:RECORDED_IN]->()-[:MINUTES_OF]->()-[:HELD_BY]->';

/** Of a committee, by words of its name or its id. */
export const committeeOf = (label: string) =>
  named('committee', 'Actor', (committee) => ({
    anchor: `${committees(committee)} MATCH (x)${SAID_THERE}(n:${label})`,
    test: `EXISTS { (n)${IN_COMMITTEE}(x) WHERE ${committee.isMeant} }`,
  }));

export const documentOf = (label: string): Condition => ({
  anchor: `MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:${label})`,
  test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
  parameters: (document: string) => ({ document }),
});
