import { atMost, type Edge, type Entity, many, onEdge, type Place, same } from '../entity.ts';

const MOST = 20;

/** A question of another day that asks the same again. */
export const recurrence: Entity = {
  values: { similarity: onEdge('similarity'), sharedTerms: onEdge('shared') },
  edges: { question: same('Question') },
};

/** Nearest day first. */
export const askedBefore: readonly Edge[] = again(
  ({ from, edge, node }) => `(${from})-[${edge}:REPEATS]->(${node}:Question)`,
  ({ node }) => `${node}.day DESC, ${node}.place`,
);
export const askedAgain: readonly Edge[] = again(
  ({ from, edge, node }) => `(${from})<-[${edge}:REPEATS]-(${node}:Question)`,
  ({ node }) => `${node}.day, ${node}.place`,
);

function again(match: (place: Place) => string, order: (place: Place) => string): readonly Edge[] {
  return atMost(MOST, many('Recurrence', match, order));
}
