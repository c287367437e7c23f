/**
 * What ten times the minutes cost: the statements of each saved query on the minutes and on ten municipalities like theirs,
 * in turns, on two Neo4j that `neo4j-admin` filled and on two embedded files. Pages are asked for without the number of
 * all, which grows with what it counts. Only with extractions (RATSGRAPH_BENCH_EXTRACTIONS).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, mostOf } from './asked.mjs';
import { copyOf } from './copies.mjs';
import { built } from './corpus.mjs';
import { note } from './measured.mjs';
import { hitsOf, sum } from './profile.mjs';
import { ask, hangUp } from './requests.mjs';
import { serveOurs } from './served.mjs';
import { growthCells } from './tables.mjs';
import {
  driverOf,
  emptyGraph,
  extractions,
  loadedServer,
  median,
  opened,
  say,
  time,
  told,
  WORLD,
} from './world.mjs';

const TIMES = 10;
const ROUNDS = 15;
const GOAL = 1.3;

if (!process.env['RATSGRAPH_BENCH_EXTRACTIONS']) {
  say('skipped: RATSGRAPH_BENCH_EXTRACTIONS names no extractions to copy');
  process.exit(0);
}
const { save } = await built('import/write/index');
const { writeBulk } = await built('src/graph/bulk');
const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-growth-'));
/** @type {(() => Promise<void>)[]} */
const ends = [];
try {
  await compare(await worldOf(1), await worldOf(TIMES));
} finally {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true, force: true });
}

/** @typedef {{file: any, neo4j: any, driver: import('neo4j-driver').Driver | null}} World */

/**
 * So many times the minutes, in a file and on a server.
 * @param {number} times
 * @returns {Promise<World>}
 */
async function worldOf(times) {
  const file = await emptyGraph(join(folder, `graph-${times}`));
  ends.push(() => file.close());
  const writing = await time(() => save(file, many(times)));
  const bulk = join(folder, `bulk-${times}`);
  const { nodes, edges } = await writeBulk(file, bulk);
  say(`${times} ×: ${nodes} nodes, ${edges} edges, written into a file in ${(writing / 1000).toFixed(0)} s`);
  const server = await loadedServer(bulk);
  rmSync(bulk, { recursive: true });
  if (server === null) return { file, neo4j: null, driver: null };
  ends.push(() => server.stop());
  const [neo4j, driver] = [await opened(server), driverOf(server)];
  ends.push(
    () => neo4j.close(),
    () => driver.close(),
  );
  return { file, neo4j, driver };
}

/** @param {number} times */
async function* many(times) {
  for await (const extraction of extractions())
    for (let copy = 0; copy < times; copy++) yield copyOf(extraction, copy);
}

/**
 * @param {World} small
 * @param {World} large
 */
async function compare(small, large) {
  if (!small.neo4j) say('Neo4j is skipped: `apt-get install openjdk-17-jre-headless maven` provides it');
  say(`\n${WORLD}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`);
  say(row('query', ['hits', `${TIMES} ×`, '÷', 'Neo4j, ms', `${TIMES} ×`, 'embedded, ms', `${TIMES} ×`]));
  /** @type {Record<string, import('./tables.mjs').Growth>} */
  const found = {};
  for (const { name, questions, isPaged } of await statementsOf(small.file)) {
    const hits = await both(small.driver, large.driver, (driver) => hitsOfAll(driver, questions));
    const neo4j = small.neo4j && (await inTurns([small.neo4j, large.neo4j], questions));
    const embedded = await inTurns([small.file, large.file], questions);
    found[name] = { isPaged, hits, neo4j, embedded };
    say(row(name, growthCells(found[name])));
  }
  say();
  const grown = Object.entries(found).filter(
    ([
      ,
      {
        isPaged,
        hits: [one, ten],
      },
    ]) => isPaged && ten > GOAL * one,
  );
  told(
    `pages cost less than ${GOAL} times the hits`,
    grown.map(([name]) => name),
  );
  note('growth', { world: WORLD, load: loadavg()[0], queries: found });
}

/**
 * The statements of each saved query, asking for whom and what the small graph holds most of.
 * @param {any} graph
 */
async function statementsOf(graph) {
  const own = await serveOurs(graph);
  const all = [];
  for (const { name, text } of await asked(await mostOf(graph))) {
    own.heard.length = 0;
    await ask(own.url, { query: text.replaceAll(/totalCount (?=edges)|totalCount\s+(?=edges)/gu, '') });
    all.push({ name, questions: [...own.heard], isPaged: /edges\s*\{\s*node/u.test(text) });
  }
  await own.close();
  hangUp();
  return all;
}

/**
 * @template T
 * @param {T | null} small
 * @param {T | null} large
 * @param {(one: T) => Promise<number>} measure
 * @returns {Promise<[number, number]>}
 */
async function both(small, large, measure) {
  return small && large ? [await measure(small), await measure(large)] : [0, 0];
}

/**
 * @param {import('neo4j-driver').Driver} driver
 * @param {[object, object][]} questions
 */
async function hitsOfAll(driver, questions) {
  const all = /** @type {[{cypher: string}, object][]} */ (questions);
  return sum(await Promise.all(all.map(([{ cypher }, parameters]) => hitsOf(driver, cypher, parameters))));
}

/**
 * Medians of all statements of a query, on the small graph and on the large one, in milliseconds.
 * @param {readonly any[]} graphs
 * @param {[object, object][]} questions
 * @returns {Promise<[number, number]>}
 */
async function inTurns(graphs, questions) {
  const took = graphs.map(() => /** @type {number[]} */ ([]));
  const asking = graphs.map((graph) => () => Promise.all(questions.map((one) => graph.read(...one))));
  for (const ask of asking) await ask();
  for (let i = 0; i < ROUNDS; i++) {
    for (const [index, ask] of asking.entries()) took[index]?.push(await time(ask));
  }
  return [median(took[0] ?? []), median(took[1] ?? [])];
}

/**
 * @param {string} head
 * @param {readonly string[]} all
 */
function row(head, all) {
  return [head.padEnd(20), ...all.map((cell) => cell.padStart(14))].join('');
}
