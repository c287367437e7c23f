/** The servers that are compared, each behind HTTP on a port of its own. */
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createYoga } from 'graphql-yoga';
import { built } from './corpus.mjs';
import { peerSchema } from './peer.mjs';

// As `ratsgraph` runs it.
process.env['NODE_ENV'] ??= 'production';
const { serve } = await built('src/server/index');

/**
 * Our server on a graph whose questions are heard.
 * @param {any} graph
 */
export async function serveOurs(graph) {
  /** @type {[object, object][]} */
  const heard = [];
  /** @type {(...question: [object, object]) => Promise<object[]>} */
  const read = (...question) => {
    heard.push(question);
    return graph.read(...question);
  };
  const { url, close } = await serve({ graph: { ...graph, read }, port: 0 });
  // While it warms up it asks questions of its own, which would be heard as those of the first query.
  await ready(url);
  return { url: `${url}/graphql`, close, heard };
}

/** @param {string} url of a server that is warming up */
async function ready(url) {
  while (!(await fetch(`${url}/ready`)).ok) await setTimeout(200);
}

/**
 * `@neo4j/graphql` as its guide serves it, behind Yoga as ours is.
 * @param {import('neo4j-driver').Driver} driver
 */
export async function serveTheirs(driver) {
  const context = { executionContext: driver, sessionConfig: { database: 'neo4j' } };
  const yoga = createYoga({ schema: await peerSchema(driver), context, logging: false });
  const http = createServer(yoga);
  await new Promise((done) => http.listen(0, '127.0.0.1', () => done(undefined)));
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const close = async () => {
    http.closeAllConnections();
    http.close();
  };
  return { url: `http://127.0.0.1:${port}/graphql`, close };
}
