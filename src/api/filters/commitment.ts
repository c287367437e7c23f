import { inNote, later } from '../delivery.ts';
import { as, type Conditions, hasWords, isNamed, wordsOrId } from '../filter.ts';
import { committeeOf } from './committee.ts';
import { updatedSince } from './document.ts';
import { days } from './time.ts';

/** `CommitmentFilter`; what finds fewest comes first. */
export const commitmentConditions: Conditions = {
  by: {
    anchor: `MATCH (x) WHERE (x:Person OR x:Organization) AND ${isNamed('by')} MATCH (x)<-[:OWED_BY]-(n:Commitment)`,
    test: `EXISTS { (n)-[:OWED_BY]->(x) WHERE ${isNamed('by')} }`,
    parameters: wordsOrId('by'),
  },
  committee: committeeOf('Commitment'),
  updatedSince: updatedSince('Commitment'),
  ...days,
  dueBefore: { test: 'n.dueDate < $dueBefore', parameters: as('dueBefore') },
  words: hasWords('words'),
  delivered: {
    needs: `EXISTS { ${inNote('n', 'a')} } OR EXISTS { ${later('n', 'a')} } AS told`,
    test: 'told = $delivered',
    parameters: as('delivered'),
  },
};
