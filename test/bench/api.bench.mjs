/**
 * What GraphQL costs beside the statement it runs: each saved query over HTTP, and its statements alone, in turns in
 * one run, then the query from 32 connections at once. In a graph file of its own, or in the empty Neo4j that
 * RATSGRAPH_BENCH_GRAPH names; filled with the extractions that RATSGRAPH_BENCH_EXTRACTIONS names (what `ratsgraph
 * extract --format jsonl` prints), else with a made-up world.
 */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asked } from './asked.mjs';
import { built } from './corpus.mjs';
import { grown } from './grown.mjs';

const { RATSGRAPH_BENCH_DOCUMENTS = 600, RATSGRAPH_BENCH_GRAPH, RATSGRAPH_BENCH_EXTRACTIONS } = process.env;
const DOCUMENTS = Number(RATSGRAPH_BENCH_DOCUMENTS);
const ROUNDS = 30;
const CONNECTIONS = 32;
/** How often each of them asks. */
const TIMES = 4;

const { open } = await built('src/graph/index');
const { save } = await built('import/write/index');
const { serve } = await built('src/server/index');

const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-bench-'));
const graph = await open(RATSGRAPH_BENCH_GRAPH ?? join(folder, 'graph'));
const [held] = await graph.read({ name: 'held', cypher: 'MATCH (n) WITH count(n) AS nodes RETURN nodes' });
if (held.nodes > 0)
  throw new Error(`${graph.place} is not empty; the benchmark would mix with what is there.`);
await save(graph, RATSGRAPH_BENCH_EXTRACTIONS ? lines(RATSGRAPH_BENCH_EXTRACTIONS) : grown(DOCUMENTS));

/** @type {[object, object][]} */
const heard = [];
const listening = {
  ...graph,
  /** @type {(...question: [object, object]) => Promise<object[]>} */
  read: (...question) => {
    heard.push(question);
    return graph.read(...question);
  },
};
const server = await serve({ graph: listening, port: 0 });
const [size] = await graph.read({ name: 'size', cypher: 'MATCH (n:Document) RETURN count(n) AS documents' });
say(
  `${graph.engine}, ${size.documents} documents, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}; medians of ${ROUNDS} in ms, p50 and p99 from ${CONNECTIONS} connections`,
);
say(
  `${'query'.padEnd(20)}${['GraphQL', 'alone', '÷', 'p50', 'p99'].map((head) => head.padStart(9)).join('')}`,
);
for (const { name, text } of await asked(graph)) await measure(name, text);
await server.close();
await graph.close();
rmSync(folder, { recursive: true, force: true });

/**
 * @param {string} name
 * @param {string} query
 */
async function measure(name, query) {
  heard.length = 0;
  await ask(query);
  const questions = [...heard];
  /** @type {number[]} */
  const whole = [];
  /** @type {number[]} */
  const alone = [];
  for (let i = 0; i < ROUNDS; i++) {
    whole.push(await time(() => ask(query)));
    alone.push(await time(() => Promise.all(questions.map((question) => graph.read(...question)))));
  }
  const [all, raw] = [median(whole), median(alone)];
  const crowd = await crowded(() => ask(query));
  const figures = [all, raw, all / raw, median(crowd), at(crowd, 0.99)];
  say(
    `${name.padEnd(20)}${figures.map((figure) => figure.toFixed(figure === all / raw ? 2 : 1).padStart(9)).join('')}`,
  );
}

/**
 * Times of each answer while all connections ask.
 * @param {() => Promise<unknown>} work
 */
async function crowded(work) {
  /** @type {number[]} */
  const times = [];
  const one = async () => {
    for (let i = 0; i < TIMES; i++) times.push(await time(work));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return times;
}

/**
 * One extraction a line.
 * @param {string} path
 */
async function* lines(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line);
}

/** @param {string} query */
async function ask(query) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = /** @type {{errors?: {message: string}[]}} */ (await response.json());
  if (errors) throw new Error(errors[0]?.message);
}

/** @param {() => Promise<unknown>} work */
async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @param {number[]} times */
function median(times) {
  return at(times, 0.5);
}

/**
 * @param {number[]} times
 * @param {number} share
 */
function at(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
