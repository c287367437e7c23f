import { join } from 'node:path';
import { inject } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';
import { CLEAR, ENGINES, type Engine } from '../graph/engines.ts';
import type { Neo4jServer } from '../graph/neo4j.server.ts';
import { AT_LENGTH } from './length.ts';

const THERE = { name: 'documents there', cypher: 'MATCH (n:Document) RETURN n.id AS id' };

/** The engines of what takes long: the embedded one in small, at length both. */
export const SOME_ENGINES = ENGINES.filter(({ there }, i) => there && (AT_LENGTH || i === 0));

/** Where commands find the graph of a test. */
export interface GraphPlace {
  readonly env: Readonly<Record<string, string>>;
  /** The ids of the documents that are in it. */
  documents(): Promise<Set<string>>;
  clear(): Promise<void>;
}

/** A graph on the engine; an embedded one lies in the folder. */
export function graphPlace(engine: Engine, cwd: string): GraphPlace {
  return placeOn(engine === ENGINES[0] ? null : inject('neo4j'), cwd);
}

/** A graph on that Neo4j; without one an embedded graph in the folder. */
export function placeOn(
  server: Pick<Neo4jServer, 'url' | 'username' | 'password'> | null,
  cwd: string,
): GraphPlace {
  const url = server?.url ?? join(cwd, 'graph');
  const { username = '', password = '' } = server ?? {};
  const withGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
    const graph = await open(url, { username, password });
    return work(graph).finally(() => graph.close());
  };
  return {
    env: { RATSGRAPH_GRAPH: url, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    documents: () =>
      withGraph(async (graph) => new Set((await graph.read<{ id: string }>(THERE)).map(({ id }) => id))),
    clear: () => withGraph((graph) => graph.write((tx) => tx.run(CLEAR))).then(() => {}),
  };
}
