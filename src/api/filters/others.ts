import { as, beginsWith, type Conditions, hasWords } from '../filter.ts';
import { committees, SAID_THERE } from './committee.ts';
import { type Named, named } from './named.ts';

/** `ActorFilter` */
export const actorConditions: Conditions = {
  name: hasWords('name', 'Actor'),
  nameBegins: beginsWith('nameBegins', 'Actor'),
};

/** An id where all are the same one, a star where they are several. */
const ANSWERS_FOR =
  "reduce(s = '', id IN [(n)-[:GAVE]->()-[:ON_BEHALF_OF]->(x) | x.id] | CASE WHEN s = '' OR s = id THEN id ELSE '*' END)";

const FOR_SEVERAL =
  'MATCH (x:Organization)<-[:ON_BEHALF_OF]-()<-[:GAVE]-(n:Person) WITH n, count(DISTINCT x) AS times WHERE times > 1';

/** `PersonFilter` */
export const personConditions: Conditions = {
  ...actorConditions,
  answersForSeveral: (isAsked: boolean) => ({
    anchor: isAsked ? FOR_SEVERAL : undefined,
    needs: `WITH n, ${ANSWERS_FOR} AS answersFor`,
    test: "$answersForSeveral = (answersFor = '*')",
    parameters: as('answersForSeveral'),
  }),
};

/** From the committee to the topics `t` of what was asked there. */
const topicsOf = (committee: Named, t: string) =>
  `${committees(committee)} MATCH (x)${SAID_THERE}(:Question)-[:ABOUT]->(${t})`;

const askedIn = (name: string) =>
  named(name, 'Actor', (committee) => ({
    anchor: topicsOf(committee, 'n'),
    once: {
      clauses: `${topicsOf(committee, 't')} WITH DISTINCT t WITH collect(t.id) AS ${name}Topics`,
      binds: `${name}Topics`,
    },
    test: `n.id IN ${name}Topics`,
  }));

/** `TopicFilter` */
export const topicConditions: Conditions = {
  name: hasWords('name', 'Topic'),
  nameBegins: beginsWith('nameBegins', 'Topic'),
  kind: { test: 'n.kind = $kind', parameters: as('kind') },
  committee: askedIn('committee'),
  alsoIn: askedIn('alsoIn'),
};
