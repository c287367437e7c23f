/**
 * What benchmarks of the graph run on: an empty Neo4j of their own, or the empty one that RATSGRAPH_BENCH_GRAPH names;
 * filled with the extractions that RATSGRAPH_BENCH_EXTRACTIONS names (what `ratsgraph extract --format jsonl` prints),
 * else with a made-up world of RATSGRAPH_BENCH_DOCUMENTS documents.
 */
import { createReadStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import neo4j from 'neo4j-driver';
import { built } from './corpus.mjs';
import { grown } from './grown.mjs';

const { RATSGRAPH_BENCH_DOCUMENTS = 480, RATSGRAPH_BENCH_GRAPH, RATSGRAPH_BENCH_EXTRACTIONS } = process.env;
const { NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', RATSGRAPH_BENCH_FILLED } = process.env;
/** As people run it; the tests' own flags are for quick starts. */
const FLAGS = ['-Xms1g', '-Xmx2g', '-XX:+UseParallelGC'];

/** @typedef {{url: string, username: string, password: string, stop: () => Promise<void>}} Server */

/** What the worlds are told as in what is printed. */
export const WORLD =
  RATSGRAPH_BENCH_EXTRACTIONS ?? `a made-up world of ${RATSGRAPH_BENCH_DOCUMENTS} documents`;

/**
 * A Neo4j with nothing in it; null where none can be started.
 * @returns {Promise<Server | null>}
 */
export async function emptyServer() {
  if (RATSGRAPH_BENCH_GRAPH) {
    const named = { url: RATSGRAPH_BENCH_GRAPH, username: NEO4J_USERNAME, password: NEO4J_PASSWORD };
    return { ...named, stop: async () => {} };
  }
  const { startNeo4j } = await starter();
  return startNeo4j(undefined, FLAGS);
}

/**
 * A Neo4j with what `ratsgraph export --format neo4j-admin` wrote into a folder; null where none can be started.
 * @param {string} folder
 * @returns {Promise<Server | null>}
 */
export async function loadedServer(folder) {
  const { startNeo4j } = await starter();
  return startNeo4j(folder, FLAGS, '1g');
}

/**
 * The same as `emptyServer`; ends the benchmark with a sentence where there is none.
 * @returns {Promise<Server>}
 */
export async function needServer() {
  const server = await emptyServer();
  if (server) return server;
  say('skipped: no Neo4j; `apt-get install openjdk-17-jre-headless maven` provides one');
  process.exit(0);
}

/** The tests' way to start one, compiled for here. */
async function starter() {
  const source = new URL('../graph/neo4j.server.ts', import.meta.url);
  const outfile = fileURLToPath(new URL(`../../dist/bench-${process.pid}.mjs`, import.meta.url));
  const define = { 'import.meta.url': JSON.stringify(source.href) };
  const file = fileURLToPath(source);
  await build({
    entryPoints: [file],
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    bundle: true,
    define,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/**
 * Opens the graph of a server (or a file) and sees that nothing is in it.
 * @param {string | Server} where
 */
export async function emptyGraph(where) {
  const graph = await opened(where);
  const [held] = await graph.read({ name: 'held', cypher: 'MATCH (n) WITH count(n) AS nodes RETURN nodes' });
  if (held.nodes > 0)
    throw new Error(`${graph.place} is not empty; the benchmark would mix with what is there.`);
  return graph;
}

/**
 * The same with the world in it; RATSGRAPH_BENCH_FILLED says that the graph named holds it already.
 * @param {string | Server} where
 */
export async function filledGraph(where) {
  if (RATSGRAPH_BENCH_FILLED && typeof where !== 'string') return opened(where);
  const { save } = await built('import/write/index');
  const graph = await emptyGraph(where);
  await save(graph, extractions());
  return graph;
}

/** @param {string | Server} where */
export async function opened(where) {
  const { open } = await built('src/graph/index');
  return typeof where === 'string' ? open(where) : open(where.url, where);
}

/** One extraction after the other. */
export function extractions() {
  if (RATSGRAPH_BENCH_EXTRACTIONS) return lines(RATSGRAPH_BENCH_EXTRACTIONS);
  return grown(Number(RATSGRAPH_BENCH_DOCUMENTS));
}

/** @param {string} path */
async function* lines(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line);
}

/** @param {Server} server */
export function driverOf({ url, username, password }) {
  return neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** @param {string} [line] */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * Whether a goal holds, and of which queries it does not.
 * @param {string} goal
 * @param {readonly string[]} failing
 */
export function told(goal, failing) {
  say(`${goal}: ${failing.length === 0 ? 'holds' : `not of ${failing.join(', ')}`}`);
}

/** @param {readonly number[]} times */
export function median(times) {
  return at(times, 0.5);
}

/**
 * @param {readonly number[]} times
 * @param {number} share 0–1
 */
export function at(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** @param {() => Promise<unknown>} work */
export async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
