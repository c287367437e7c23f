import { as, type Conditions, hasWords } from '../filter.ts';
import { committeeOf, committees, documentOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { named } from './named.ts';
import { days } from './time.ts';

/** `DecisionFilter`; what finds fewest comes first. */
export const decisionConditions: Conditions = {
  document: documentOf('Decision'),
  committee: committeeOf('Decision'),
  updatedSince,
  ...days,
  result: { test: 'n.result IN $result', parameters: as('result') },
  words: hasWords('words', 'Contribution'),
};

/** `MeetingFilter` */
export const meetingConditions: Conditions = {
  committee: named('committee', 'Actor', (committee) => ({
    anchor: `${committees(committee)} MATCH (x)<-[:HELD_BY]-(n)`,
    test: `EXISTS { (n)-[:HELD_BY]->(x) WHERE ${committee.isMeant} }`,
  })),
  ...days,
};
