/**
 * What GraphQL costs beside the statements it runs: each saved query over HTTP, and its statements alone over Bolt, in
 * turns in one run; then from 32 connections at once, ours and (where it can ask the same) `@neo4j/graphql` behind the
 * same HTTP server, in turns. At last the same on the embedded engine. Said is which of the goals holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createYoga } from 'graphql-yoga';
import { asked, mostOf } from './asked.mjs';
import { built } from './corpus.mjs';
import { note } from './measured.mjs';
import { pairs, peerSchema, peerVariables, samePart } from './peer.mjs';
import { at, driverOf, emptyServer, filledGraph, median, say, time, WORLD } from './world.mjs';

const ROUNDS = 30;
const CONNECTIONS = 32;
/** How often each of them asks in a turn, and how many turns there are. */
const TIMES = 3;
const TURNS = 5;
const GOALS = { short: 1.5, long: 1.2, longFromMs: 10, tail: 10, times: 2, embeddedMs: 50 };

// As `ratsgraph` runs it.
process.env['NODE_ENV'] ??= 'production';
const { serve } = await built('src/server/index');
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, timeout: 3000 });
const server = await emptyServer();
if (server) await onNeo4j(server);
else say('Neo4j is skipped: `apt-get install openjdk-17-jre-headless maven` provides it');
await embedded();
agent.destroy();

/** @param {import('./world.mjs').Server} server */
async function onNeo4j(server) {
  const graph = await filledGraph(server);
  const own = await listening(graph);
  const driver = driverOf(server);
  const most = await mostOf(graph);
  const theirs = await peer(driver);
  const variables = await peerVariables(most);
  say(`Neo4j, ${WORLD}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`);
  say(
    row('query', [
      'GraphQL ms',
      'alone ms',
      '÷',
      'p50 of 32',
      'p99 of 32',
      'a second',
      '@neo4j/graphql',
      '÷',
    ]),
  );
  /** @type {Record<string, any>} */
  const found = {};
  for (const { name, text } of await asked(graph)) {
    const pair = pairs().find((one) => one.name === name);
    const alone = await beside(graph, own, text);
    const crowd = await crowded(own.url, { query: text });
    const part = pair && { query: samePart(pair.ours ?? text, pair.theirs), variables: most };
    const rates =
      pair && part ? await race(own.url, part, theirs.url, { query: pair.theirs, variables }) : null;
    found[name] = { ...alone, p50: median(crowd), p99: at(crowd, 0.99), ...rates };
    const { whole, raw, p50, p99 } = found[name];
    const figures = [whole, raw, whole / raw, p50, p99].map((figure) => figure.toFixed(2));
    const others = rates ? [rates.ours, rates.theirs, rates.ours / rates.theirs] : [];
    say(row(name, [...figures, ...others.map((figure) => figure.toFixed(1))]));
  }
  say();
  goals(found);
  note('api', { world: WORLD, load: loadavg()[0], queries: found });
  await own.close();
  await theirs.close();
  await driver.close();
  await graph.close();
  await server.stop();
}

/** @param {Record<string, any>} found */
function goals(found) {
  const all = Object.entries(found);
  const failing = (/** @type {(figures: any) => boolean} */ fails) =>
    all.filter(([, figures]) => fails(figures)).map(([name]) => name);
  const { short, long, longFromMs, tail, times } = GOALS;
  told(
    `GraphQL ÷ alone ≤ ${long} from ${longFromMs} ms`,
    failing(({ whole, raw }) => raw >= longFromMs && whole > long * raw),
  );
  told(
    `GraphQL ÷ alone ≤ ${short} below`,
    failing(({ whole, raw }) => raw < longFromMs && whole > short * raw),
  );
  told(
    `p99 ≤ ${tail} × p50 of 32 connections`,
    failing(({ p50, p99 }) => p99 > tail * p50),
  );
  told(
    `requests a second ≥ ${times} × @neo4j/graphql`,
    failing(({ ours, theirs }) => ours < times * theirs),
  );
}

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-bench-'));
  const graph = await filledGraph(join(folder, 'graph'));
  const own = await listening(graph);
  say(`\nEmbedded engine, ${WORLD}, load ${loadavg()[0]?.toFixed(1)}\n`);
  say(row('query', ['GraphQL ms', 'alone ms']));
  /** @type {Record<string, any>} */
  const found = {};
  for (const { name, text } of await asked(graph)) {
    found[name] = await beside(graph, own, text);
    say(row(name, [found[name].whole.toFixed(2), found[name].raw.toFixed(2)]));
  }
  say();
  const slow = Object.entries(found).filter(([, { raw }]) => raw > GOALS.embeddedMs);
  told(
    `every saved query ≤ ${GOALS.embeddedMs} ms`,
    slow.map(([name]) => name),
  );
  note('embedded', { world: WORLD, load: loadavg()[0], queries: found });
  await own.close();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Our server on a graph whose questions are heard.
 * @param {any} graph
 */
async function listening(graph) {
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
 * `@neo4j/graphql` as its guide serves it, behind Yoga as ours is.
 * @param {import('neo4j-driver').Driver} driver
 */
async function peer(driver) {
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

/**
 * Medians of the query over HTTP and of its statements alone.
 * @param {any} graph
 * @param {{url: string, heard: [object, object][]}} own
 * @param {string} query
 */
async function beside(graph, own, query) {
  own.heard.length = 0;
  await ask(own.url, { query });
  const questions = [...own.heard];
  /** @type {number[]} */
  const whole = [];
  /** @type {number[]} */
  const raw = [];
  for (let i = 0; i < ROUNDS; i++) {
    whole.push(await time(() => ask(own.url, { query })));
    raw.push(await time(() => Promise.all(questions.map((question) => graph.read(...question)))));
  }
  return { whole: median(whole), raw: median(raw) };
}

/**
 * Requests a second of both, in turns: medians of the turns.
 * @param {string} ourUrl
 * @param {object} ours
 * @param {string} theirUrl
 * @param {object} theirs
 */
async function race(ourUrl, ours, theirUrl, theirs) {
  const rate = async (/** @type {string} */ url, /** @type {object} */ body) =>
    (CONNECTIONS * TIMES * 1000) / (await time(() => crowded(url, body)));
  await ask(theirUrl, theirs);
  const own = /** @type {number[]} */ ([]);
  const other = /** @type {number[]} */ ([]);
  for (let i = 0; i < TURNS; i++) {
    own.push(await rate(ourUrl, ours));
    other.push(await rate(theirUrl, theirs));
  }
  return { ours: median(own), theirs: median(other) };
}

/**
 * Times of each answer while all connections ask.
 * @param {string} url
 * @param {object} body
 */
async function crowded(url, body) {
  /** @type {number[]} */
  const times = [];
  const one = async () => {
    for (let i = 0; i < TIMES; i++) times.push(await time(() => ask(url, body)));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return times;
}

/**
 * The lightest client, so that it is the server that is measured.
 * @param {string} url
 * @param {object} body
 * @returns {Promise<void>}
 */
function ask(url, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      /** @type {Buffer[]} */
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        if (text.includes('"errors":[')) reject(new Error(text.slice(0, 500)));
        else resolve();
      });
    });
    asking.on('error', reject);
    asking.end(JSON.stringify(body));
  });
}

/**
 * @param {string} goal
 * @param {readonly string[]} failing
 */
function told(goal, failing) {
  say(`${goal}: ${failing.length === 0 ? 'holds' : `not of ${failing.join(', ')}`}`);
}

/**
 * @param {string} head
 * @param {readonly string[]} cells
 */
function row(head, cells) {
  return [head.padEnd(20), ...cells.map((cell) => cell.padStart(15))].join('');
}
