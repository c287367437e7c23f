/**
 * What GraphQL costs beside the statement it runs: each saved query over HTTP, and its statements alone, in turns in
 * one run. In a graph file of its own, or in the empty Neo4j that RATSGRAPH_BENCH_GRAPH names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './corpus.mjs';
import { grown } from './grown.mjs';

const { RATSGRAPH_BENCH_DOCUMENTS = 600, RATSGRAPH_BENCH_GRAPH } = process.env;
const DOCUMENTS = Number(RATSGRAPH_BENCH_DOCUMENTS);
const ROUNDS = 30;

const { open } = await built('src/graph/index');
const { save } = await built('import/write/index');
const { examples } = await built('src/api/index');
const { serve } = await built('src/server/index');

const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-bench-'));
const graph = await open(RATSGRAPH_BENCH_GRAPH ?? join(folder, 'graph'));
const [held] = await graph.read({ name: 'held', cypher: 'MATCH (n) WITH count(n) AS nodes RETURN nodes' });
if (held.nodes > 0)
  throw new Error(`${graph.place} is not empty; the benchmark would mix with what is there.`);
await save(graph, grown(DOCUMENTS));

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
say(
  `${graph.engine}, ${DOCUMENTS} documents, ${DOCUMENTS * 10} questions, Node ${process.versions.node}; medians of ${ROUNDS} in ms`,
);
say(`${'query'.padEnd(14)}${'GraphQL'.padStart(9)}${'alone'.padStart(9)}${'÷'.padStart(7)}`);
for (const { name, text } of examples()) await measure(name, text);
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
  say(
    `${name.padEnd(14)}${all.toFixed(1).padStart(9)}${raw.toFixed(1).padStart(9)}${(all / raw).toFixed(2).padStart(7)}`,
  );
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
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
