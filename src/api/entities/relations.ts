import {
  atMost,
  byName,
  type Edge,
  type Entity,
  many,
  onEdge,
  type Place,
  same,
  type Value,
} from '../entity.ts';

/** What people and organisations have to do with each other and with topics, counted. */

/** Lists of this kind are cut behind their first entries. */
const MOST = 100;

const counted = onEdge('count');
const byCount: Value = (place) => `${place.edge}.count DESC, ${byName(place)}`;

/** Who questioned whom. */
export const exchange: Entity = {
  values: { count: counted, open: onEdge('open'), first: onEdge('first'), last: onEdge('last') },
  edges: { actor: same('Actor') },
};
export const aboutTopic: Entity = { values: { count: counted }, edges: { topic: same('Topic') } };
export const spokenFor: Entity = {
  values: { count: counted },
  edges: { organization: same('Organization') },
};
export const outcome: Entity = { values: { status: onEdge('status'), count: counted }, edges: {} };

export const questioned: readonly Edge[] = most(
  'Exchange',
  ({ from, edge, node }) => `(${from})-[${edge}:QUESTIONED]->(${node})`,
  byCount,
);
export const questionedBy: readonly Edge[] = most(
  'Exchange',
  ({ from, edge, node }) => `(${from})<-[${edge}:QUESTIONED]-(${node})`,
  byCount,
);

/** Topics of questions that `toQuestion` (an edge from or to the actor, as `-[:ASKED]->`) leads to. */
export function topics(toQuestion: string): readonly Edge[] {
  return most(
    'AboutTopic',
    ({ from, node }) => `(${from})${toQuestion}()-[:ABOUT]->(${node})`,
    byCount,
    perNode,
  );
}

/** What became of these questions. */
export function outcomes(toQuestion: string): readonly Edge[] {
  return many(
    'Outcome',
    ({ from, node }) => `(${from})${toQuestion}(${node})`,
    ({ edge }) => `${edge}.count DESC, ${edge}.status`,
    ({ edge, node }) =>
      `WITH ${node}.status AS status, count(${node}) AS times WITH {status: status, count: times} AS ${edge}`,
  );
}

export const answersFor: readonly Edge[] = most(
  'SpokenFor',
  ({ from, node }) => `(${from})-[:GAVE]->()-[:ON_BEHALF_OF]->(${node})`,
  byCount,
  perNode,
);

function perNode({ edge, node }: Place): string {
  return `WITH ${node}, count(*) AS times WITH ${node}, {count: times} AS ${edge}`;
}

function most(to: string, match: Value, order: Value, gather?: Value): readonly Edge[] {
  return atMost(MOST, many(to, match, order, gather));
}
