import { DELIVERED, IS_DELIVERED } from '../delivery.ts';
import { as, type Conditions, hasWords, isNamed, named, wordsOrId } from '../filter.ts';
import { committeeOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { days } from './time.ts';

/** `CommitmentFilter`; what finds fewest comes first. */
export const commitmentConditions: Conditions = {
  by: {
    anchor: `${named('Actor', 'by')} MATCH (x)<-[:OWED_BY]-(n:Commitment)`,
    test: `EXISTS { (n)-[:OWED_BY]->(x) WHERE ${isNamed('by')} }`,
    parameters: wordsOrId('by'),
  },
  committee: committeeOf('Commitment'),
  updatedSince,
  ...days,
  dueBefore: { test: 'n.dueDate < $dueBefore', parameters: as('dueBefore') },
  words: hasWords('words', 'Contribution'),
  delivered: {
    needs: DELIVERED,
    test: `${IS_DELIVERED} = $delivered`,
    parameters: as('delivered'),
  },
};
