import { DELIVERED } from '../delivery.ts';
import { as, type Conditions, hasWords } from '../filter.ts';
import { committeeOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { named } from './named.ts';
import { days } from './time.ts';

/** `CommitmentFilter`; what finds fewest comes first. */
export const commitmentConditions: Conditions = {
  by: named('by', 'Actor', ({ found, isMeant }) => ({
    anchor: `${found} MATCH (x)<-[:OWED_BY]-(n)`,
    test: `EXISTS { (n)-[:OWED_BY]->(x) WHERE ${isMeant} }`,
  })),
  committee: committeeOf('Commitment'),
  updatedSince,
  ...days,
  dueBefore: { test: 'n.dueDate < $dueBefore', parameters: as('dueBefore') },
  words: hasWords('words', 'Contribution'),
  delivered: {
    needs: DELIVERED,
    test: 'delivered = $delivered',
    parameters: as('delivered'),
  },
};
