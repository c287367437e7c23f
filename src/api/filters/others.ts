import { as, type Conditions, wordsAs } from '../filter.ts';

const nameHas = { test: 'all(w IN $name WHERE n.search CONTAINS w)', parameters: wordsAs('name') };

/** `ActorFilter` */
export const actorConditions: Conditions = { name: nameHas };

/** `TopicFilter` */
export const topicConditions: Conditions = {
  name: nameHas,
  kind: { test: 'n.kind = $kind', parameters: as('kind') },
};

/** `CommitmentFilter`; what finds fewest comes first. */
export const commitmentConditions: Conditions = {
  by: {
    anchor:
      'MATCH (x) WHERE (x:Person OR x:Organization) AND all(w IN $by WHERE x.search CONTAINS w) MATCH (x)<-[:OWED_BY]-(n:Commitment)',
    test: 'EXISTS { (n)-[:OWED_BY]->(x) WHERE all(w IN $by WHERE x.search CONTAINS w) }',
    parameters: wordsAs('by'),
  },
  committee: {
    anchor:
      'MATCH (x:Committee) WHERE all(w IN $committee WHERE x.search CONTAINS w) MATCH (x)<-[:HELD_BY]-(:Meeting)-[:MENTIONED_IN]->(:Document)<-[:RECORDED_IN]-(n:Commitment)',
    test: 'EXISTS { (n)-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->(x:Committee) WHERE all(w IN $committee WHERE x.search CONTAINS w) }',
    parameters: wordsAs('committee'),
  },
  since: { test: 'n.date >= $since', parameters: as('since') },
  until: { test: 'n.date <= $until', parameters: as('until') },
  words: { test: 'all(w IN $words WHERE n.search CONTAINS w)', parameters: wordsAs('words') },
};
