import type { TestProject } from 'vitest/node';
import { PROVIDE } from '../java.ts';
import { type Neo4jServer, startNeo4j } from './neo4j.server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j with nothing of value in it; null where none can be started. */
    readonly neo4j: Omit<Neo4jServer, 'stop'> | null;
  }
}

let server: Neo4jServer | null = null;

/** One Neo4j for all suites: the one that `RATSGRAPH_TEST_NEO4J` names, else one of our own. */
export async function setup(project: TestProject): Promise<void> {
  server = named() ?? (await startNeo4j());
  if (server === null) missing();
  if (server === null) return project.provide('neo4j', null);
  if (server.browser === null)
    process.stderr.write('\nNo Neo4j Browser: its tests need a Neo4j of our own\n\n');
  const { url, username, password, browser } = server;
  project.provide('neo4j', { url, username, password, browser });
}

export async function teardown(): Promise<void> {
  await server?.stop();
}

/** Its user and password come from the usual variables. */
function named(): Neo4jServer | null {
  const { RATSGRAPH_TEST_NEO4J, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
  if (!RATSGRAPH_TEST_NEO4J) return null;
  return {
    url: RATSGRAPH_TEST_NEO4J,
    username: NEO4J_USERNAME ?? 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    browser: null,
    stop: async () => {},
  };
}

function missing(): void {
  const message = `No Neo4j: its tests need Java 17 and Maven: ${PROVIDE}`;
  const { CI } = process.env;
  if (CI === 'true') throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
}
