import { as, type Conditions, hasWords, wordsOrId } from '../filter.ts';
import { committeeOf, committeesBy, documentOf, HAS } from './committee.ts';
import { updatedSince } from './document.ts';
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
  committee: {
    anchor: `${committeesBy('committee')} MATCH (x)<-[:HELD_BY]-(n:Meeting)`,
    test: `EXISTS { (n)-[:HELD_BY]->(x:Committee) WHERE ${HAS} }`,
    parameters: wordsOrId('committee'),
  },
  ...days,
};
