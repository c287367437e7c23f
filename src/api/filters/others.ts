import { as, type Conditions, hasWords, wordsAs } from '../filter.ts';

const nameHas = hasWords('name');

/** `ActorFilter` */
export const actorConditions: Conditions = { name: nameHas };

const ANSWERS_FOR = '(n)-[:GAVE]->(:Answer)-[:ON_BEHALF_OF]->';

/** `PersonFilter` */
export const personConditions: Conditions = {
  name: nameHas,
  answersForSeveral: {
    test: `$answersForSeveral = EXISTS { ${ANSWERS_FOR}(x:Organization), ${ANSWERS_FOR}(y:Organization) WHERE x.id < y.id }`,
    parameters: as('answersForSeveral'),
  },
};

const asked = (words: string) =>
  `EXISTS { (n)<-[:ABOUT]-(:Question)-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(:Meeting)-[:HELD_BY]->(x:Committee) WHERE all(w IN $${words} WHERE x.search CONTAINS w) }`;

/** `TopicFilter` */
export const topicConditions: Conditions = {
  name: nameHas,
  kind: { test: 'n.kind = $kind', parameters: as('kind') },
  committee: { test: asked('committee'), parameters: wordsAs('committee') },
  alsoIn: { test: asked('alsoIn'), parameters: wordsAs('alsoIn') },
};
