import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';

/** An engine that a suite is run against: `describe.each(ENGINES)('… on $name', …)`. */
export interface Engine {
  /** "Neo4j" or "embedded engine"; `npm test` counts tests by it. */
  readonly name: string;
  /** False where no Neo4j can be started: `describe.skipIf(!there)`. */
  readonly there: boolean;
  /** A graph with nothing in it. */
  empty(): Promise<Graph>;
}

export const CLEAR = { name: 'clear the test graph', cypher: 'MATCH (n) DETACH DELETE n' };

const server = inject('neo4j');

export const ENGINES: readonly Engine[] = [
  { name: 'embedded engine', there: true, empty: emptyFile },
  { name: 'Neo4j', there: server !== null, empty: emptyServer },
];

/** A file of its own, gone when the graph is closed. */
async function emptyFile(): Promise<Graph> {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-'));
  const graph = await open(join(folder, 'graph'));
  return {
    ...graph,
    close: async () => {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function emptyServer(): Promise<Graph> {
  if (server === null) throw new Error('No Neo4j is there.');
  const graph = await open(server.url, server);
  await graph.write((tx) => tx.run(CLEAR));
  return graph;
}
