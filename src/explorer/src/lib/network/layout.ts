import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { NetworkEdge, NetworkNode } from './query.ts';

/** Where a node stands: x and y, in no unit. */
export type Place = readonly [x: number, y: number];

/** Turns on the way from one node to the next, so that no two begin close together (the golden angle). */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Steps of the layout: large networks are near enough after few. */
const STEPS = { few: 600, many: 120, from: 1_000 };

/**
 * Places for the nodes, in their order; those who deal with each other come close. The same network gets the same
 * places every time: it starts from a spiral in the order given and nothing is left to chance.
 */
export function layout(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Place[] {
  const graph = new Graph({ multi: true });
  nodes.forEach(({ id }, index) => {
    const [radius, angle] = [Math.sqrt(index + 1), index * TURN];
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const { from, to, count } of edges) {
    if (from !== to) graph.addEdge(from, to, { weight: 1 + Math.log2(count) });
  }
  const isLarge = nodes.length > STEPS.from;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: isLarge, gravity: 1 };
  const found = forceAtlas2(graph, { iterations: isLarge ? STEPS.many : STEPS.few, settings });
  return nodes.map(({ id }) => [found[id]?.['x'] ?? 0, found[id]?.['y'] ?? 0]);
}
