/** The servers that are compared, each behind HTTP on a port of its own. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { execute, parse, validate } from 'graphql';
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
  return { url: `${url}/graphql`, close, heard };
}

/**
 * `@neo4j/graphql` behind HTTP as light as ours: what is compared is what it asks Neo4j and what it makes of that.
 * @param {import('neo4j-driver').Driver} driver
 */
export async function serveTheirs(driver) {
  const schema = await peerSchema(driver);
  /** @type {Map<string, import('graphql').DocumentNode>} */
  const documents = new Map();
  /** @param {string} query */
  const documentOf = (query) => {
    const document = documents.get(query) ?? parse(query);
    if (!documents.has(query)) validate(schema, document);
    documents.set(query, document);
    return document;
  };
  const http = createServer(async (request, response) => {
    const { query, variables: variableValues } = JSON.parse(await text(request));
    const contextValue = { executionContext: driver, sessionConfig: { database: 'neo4j' } };
    const document = documentOf(query);
    const answer = JSON.stringify(await execute({ schema, document, variableValues, contextValue }));
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) };
    response.writeHead(200, headers).end(answer);
  });
  await new Promise((done) => http.listen(0, '127.0.0.1', () => done(undefined)));
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const close = async () => {
    http.closeAllConnections();
    http.close();
  };
  return { url: `http://127.0.0.1:${port}/graphql`, close };
}
