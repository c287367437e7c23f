import { as, type Condition, type Conditions, hasWords, isNamed, named, wordsOrId } from '../filter.ts';
import { IN_COMMITTEE } from './committee.ts';

const nameHas = hasWords('name', 'Actor');

/** `ActorFilter` */
export const actorConditions: Conditions = { name: nameHas };

/** An id where all are the same one, a star where they are several. */
const ANSWERS_FOR =
  "reduce(s = '', id IN [(n)-[:GAVE]->(:Answer)-[:ON_BEHALF_OF]->(x:Organization) | x.id] | CASE WHEN s = '' OR s = id THEN id ELSE '*' END)";

/** `PersonFilter` */
export const personConditions: Conditions = {
  name: nameHas,
  answersForSeveral: {
    needs: `${ANSWERS_FOR} AS answersFor`,
    test: "$answersForSeveral = (answersFor = '*')",
    parameters: as('answersForSeveral'),
  },
};

const askedIn = (name: string): Condition => ({
  anchor: `${named('Actor', name)} AND x:Committee MATCH (x)<-[:HELD_BY]-(:Meeting)<-[:MINUTES_OF]-(:Document)<-[:RECORDED_IN]-(:Question)-[:ABOUT]->(n:Topic)`,
  needs: `[(n)<-[:ABOUT]-(:Question)${IN_COMMITTEE}(x:Committee) WHERE ${isNamed(name)} | x.id] AS ${name}s`,
  test: `size(${name}s) > 0`,
  parameters: wordsOrId(name),
});

/** `TopicFilter` */
export const topicConditions: Conditions = {
  name: hasWords('name', 'Topic'),
  kind: { test: 'n.kind = $kind', parameters: as('kind') },
  committee: askedIn('committee'),
  alsoIn: askedIn('alsoIn'),
};
