import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFileAside } from './aside.ts';
import { openEmbedded } from './embedded.ts';
import { GraphError } from './error.ts';
import type { Graph } from './graph.ts';
import { holderOf } from './holder.ts';
import { openNeo4j, PATIENCE, type Patience } from './neo4j.ts';

export { GraphError, type GraphFault, loggable } from './error.ts';
export type { Graph, Parameters, ReadOptions, Statement, Transaction, Value } from './graph.ts';
export { noteHolder } from './holder.ts';

/** Absent ones come from `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`; both names default to "neo4j". */
export interface OpenOptions extends Partial<Patience> {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the graph at `url`: a Neo4j server (`bolt://`, `neo4j://`, also with `+s` and `+ssc`) or the path of an
 * embedded graph file, which is made if missing. Constraints and indexes stand when it resolves.
 * @throws {GraphError} with one sentence that names the place and the way out
 */
export async function open(url: string, options: OpenOptions = {}): Promise<Graph> {
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(url)) return openNeo4j(url, access(options));
  if (url === '' || /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(url)) {
    throw new GraphError(
      'BAD_ADDRESS',
      `"${url}" is no graph: name a Neo4j (bolt://…, neo4j://…, neo4j+s://…) or the path of a graph file.`,
    );
  }
  return openEmbedded(fileOf(url));
}

/**
 * Gives the file of a damaged embedded graph another name, so that a new one can take its place; nothing of it is lost.
 * @returns its new path
 */
export function setAside(url: string): string {
  return setFileAside(fileOf(url));
}

/** Where another process serves the embedded graph that it holds; null where it holds it for itself. */
export function servedAt(url: string): string | null {
  return holderOf(fileOf(url))?.url ?? null;
}

function fileOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url);
}

function access({ username, password, database, env = process.env, ...patience }: OpenOptions) {
  const { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = env;
  return {
    username: username ?? NEO4J_USERNAME ?? 'neo4j',
    password: password ?? NEO4J_PASSWORD ?? '',
    database: database ?? NEO4J_DATABASE ?? 'neo4j',
    ...PATIENCE,
    ...patience,
  };
}
