/**
 * How long every kind of page takes on the corpus, from a server that has just begun (cold) and after (the slowest of five).
 * The people, organisations, topics, meetings and documents are those with most to tell. `RATSGRAPH_BENCH_PAGES` names an
 * embedded graph that holds the corpus already.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, CORPUS, needCorpus } from './corpus.mjs';
import { say } from './world.mjs';

// As `ratsgraph` runs it.
process.env['NODE_ENV'] ??= 'production';
const GOAL_MS = 1_000;
const { RATSGRAPH_BENCH_PAGES: filled } = process.env;
if (filled === undefined) needCorpus();

const { open } = await built('src/graph/index');
const { serve } = await built('src/server/index');
const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-pages-'));
const graph = await open(filled ?? join(folder, 'graph'));
if (filled === undefined) await fill();
const most = await richest();
const server = await serve({ graph, port: 0 });
const paths = [
  '/',
  '/questions',
  '/promises',
  '/meetings',
  '/network',
  '/rates',
  '/quality',
  '/search?q=Rat',
];
say(`load ${loadavg()[0]?.toFixed(1)}; milliseconds, goal ${GOAL_MS}`);
for (const path of [...paths, ...most]) {
  const cold = await timeOf(path);
  const warm = [];
  for (let i = 0; i < 5; i++) warm.push(await timeOf(path));
  const slowest = Math.max(...warm);
  say(
    `${path.padEnd(40)} cold ${cold.toFixed(0).padStart(5)}  then ${slowest.toFixed(0).padStart(5)}  ${Math.max(cold, slowest) < GOAL_MS ? 'holds' : 'MISSED'}`,
  );
}
await server.close();
await graph.close();
rmSync(folder, { recursive: true, force: true });

async function fill() {
  const { extract } = await built('import/pipeline');
  const { read } = await built('import/read/index');
  const { save } = await built('import/write/index');
  await save(
    graph,
    (async function* corpus() {
      for await (const source of read([CORPUS])) yield extract(source);
    })(),
  );
}

/** The page of each kind that has most to tell. @returns {Promise<string[]>} */
async function richest() {
  const kinds = {
    people: 'MATCH (n:Person) RETURN n.id AS id ORDER BY n.questions DESC LIMIT 1',
    organizations: 'MATCH (n:Organization) RETURN n.id AS id ORDER BY n.questions DESC LIMIT 1',
    topics: 'MATCH (n:Topic) RETURN n.id AS id ORDER BY n.questions DESC LIMIT 1',
    documents:
      'MATCH (n:Document)<-[r:RECORDED_IN]-() WITH n.id AS id, count(r) AS told RETURN id ORDER BY told DESC LIMIT 1',
    meetings:
      'MATCH (n:Meeting)<-[r:ATTENDED]-() WITH n.id AS id, count(r) AS told RETURN id ORDER BY told DESC LIMIT 1',
    questions:
      'MATCH (n:Question)<-[r:ANSWERS]-() WITH n.id AS id, count(r) AS told RETURN id ORDER BY told DESC LIMIT 1',
  };
  const found = [];
  for (const [room, cypher] of Object.entries(kinds)) {
    const [row] = await graph.read({ name: room, cypher }, {});
    if (row) found.push(`/${room}/${row.id}`);
  }
  return found;
}

/** @param {string} path */
async function timeOf(path) {
  const start = performance.now();
  const response = await fetch(server.url + path);
  await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return performance.now() - start;
}
