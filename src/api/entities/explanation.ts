import { distinct, type Edge, type Entity, many, onEdge, one, same, type Value } from '../entity.ts';
import { corrections } from './correction.ts';
import { DOCUMENT, source } from './recorded.ts';
import { quote } from './source.ts';

/** How much of the document is shown before and behind. */
const AROUND = 300;

/** What was ruled of who those are who asked or said it, whom it is put to, or who owes it. */
const ofPeople = many(
  'Correction',
  ({ from, node }) => `(${from})-[:ASKED|GAVE|SAID|ADDRESSED_TO|OWED_BY]-(:Person)<-[:CORRECTS]-(${node})`,
  ({ node }) => `${node}.position, ${node}.id`,
  distinct,
);

/** Why the graph holds what it holds of a contribution (`node`). */
export const explanation: Entity = {
  values: {
    rule: ({ node }) => `${node}.rule`,
    statusRule: ({ node }) => `${node}.statusRule`,
    resultRule: ({ node }) => `${node}.resultRule`,
    words: ({ node, behind }) => quote(behind(DOCUMENT, node), `${node}.start`, `${node}.end`),
    before: ({ node, behind }) =>
      quote(
        behind(DOCUMENT, node),
        `CASE WHEN ${node}.start > ${AROUND} THEN ${node}.start - ${AROUND} ELSE 0 END`,
        `${node}.start`,
      ),
    after: ({ node, behind }) => quote(behind(DOCUMENT, node), `${node}.end`, `${node}.end + ${AROUND}`),
  },
  edges: {
    contribution: same('Contribution'),
    reasons: [...reasons('Link', 'ADDRESSED_TO|ANSWERS', '.basis'), ...reasons('About', 'ABOUT', '.rank')],
    corrections: [...corrections, ...ofPeople],
    previous: neighbour('<', ' DESC'),
    next: neighbour('>', ''),
    source,
  },
};

/** With whom or what it has to do: a question is addressed, an answer answers. */
export const link: Entity = reason(({ edge }) => `${edge}.words`);
export const about: Entity = reason(({ from, edge, behind }) =>
  quote(behind(DOCUMENT, from), `${edge}.start`, `${edge}.end`),
);

/** An edge that says why it is there. */
function reason(words: Value): Entity {
  return {
    type: 'Reason',
    values: {
      relation: ({ edge }) => `type(${edge})`,
      basis: onEdge('basis'),
      name: ({ node }) => `${node}.name`,
      words,
    },
    edges: {},
  };
}

function reasons(to: string, types: string, order: string): readonly Edge[] {
  return many(
    to,
    ({ from, edge, node }) => `(${from})-[${edge}:${types}]->(${node})`,
    ({ edge, node }) => `${edge}${order}, ${node}.id`,
  );
}

/** What the same document records next to it. */
function neighbour(side: '<' | '>', down: string): readonly Edge[] {
  return one(
    'Contribution',
    ({ from, node, behind }) =>
      `(${behind(DOCUMENT, from)})<-[:RECORDED_IN]-(${node}) WHERE ${node}.place ${side} ${from}.place`,
  ).map((edge) => ({ ...edge, order: ({ node }) => `${node}.place${down}`, most: 1 }));
}
