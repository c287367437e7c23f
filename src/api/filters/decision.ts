import { as, type Conditions, wordsAs } from '../filter.ts';

const HAS = 'all(w IN $committee WHERE x.search CONTAINS w)';

/** `DecisionFilter`; what finds fewest comes first. */
export const decisionConditions: Conditions = {
  document: {
    anchor: 'MATCH (:Document {id: $document})<-[:RECORDED_IN]-(n:Decision)',
    test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document {id: $document}) }',
    parameters: as('document'),
  },
  committee: {
    anchor: `MATCH (x:Committee) WHERE ${HAS} MATCH (x)<-[:HELD_BY]-(:Meeting)-[:MENTIONED_IN]->(:Document)<-[:RECORDED_IN]-(n:Decision)`,
    test: `EXISTS { (n)-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->(x:Committee) WHERE ${HAS} }`,
    parameters: wordsAs('committee'),
  },
  since: { test: 'n.date >= $since', parameters: as('since') },
  until: { test: 'n.date <= $until', parameters: as('until') },
  result: { test: 'n.result IN $result', parameters: as('result') },
  words: { test: 'all(w IN $words WHERE n.search CONTAINS w)', parameters: wordsAs('words') },
};

/** `MeetingFilter` */
export const meetingConditions: Conditions = {
  committee: {
    anchor: `MATCH (x:Committee) WHERE ${HAS} MATCH (x)<-[:HELD_BY]-(n:Meeting)`,
    test: `EXISTS { (n)-[:HELD_BY]->(x:Committee) WHERE ${HAS} }`,
    parameters: wordsAs('committee'),
  },
  since: { test: 'n.date >= $since', parameters: as('since') },
  until: { test: 'n.date <= $until', parameters: as('until') },
};
