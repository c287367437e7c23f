/**
 * What GraphQL costs beside the statements it runs: each saved query over HTTP, and its statements alone over Bolt, in
 * turns in one run; then from 32 connections at once, ours and (where it can ask the same) `@neo4j/graphql` behind the
 * same HTTP server, in turns. At last the same on the embedded engine. Said is which of the goals holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, mostOf, variablesOf } from './asked.mjs';
import { note } from './measured.mjs';
import { pairOf, peerVariables } from './peer.mjs';
import { ask, CONNECTIONS, crowded, hangUp, race } from './requests.mjs';
import { serveOurs, serveTheirs } from './served.mjs';
import { at, driverOf, emptyServer, filledGraph, median, say, time, told, WORLD } from './world.mjs';

const ROUNDS = 30;
const GOALS = { short: 1.5, long: 1.2, longFromMs: 10, tail: 10, times: 2, embeddedMs: 50 };
const HEADS = [
  ...['GraphQL ms', 'alone ms', '÷', `p50 of ${CONNECTIONS}`, `p99 of ${CONNECTIONS}`],
  ...['a second', '@neo4j/graphql', '÷'],
];

const server = await emptyServer();
if (server) await onNeo4j(server);
else say('Neo4j is skipped: `apt-get install openjdk-17-jre-headless maven` provides it');
await embedded();
hangUp();

/** @param {import('./world.mjs').Server} server */
async function onNeo4j(server) {
  const graph = await filledGraph(server);
  const own = await serveOurs(graph);
  const driver = driverOf(server);
  const most = await mostOf(graph);
  const theirs = await serveTheirs(driver);
  const variables = await peerVariables(most);
  say(`Neo4j, ${WORLD}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`);
  say(row('query', HEADS));
  /** @type {Record<string, any>} */
  const found = {};
  for (const { name, text } of await asked(most)) {
    const alone = await beside(graph, own, text);
    const crowd = await crowded(own.url, { query: text });
    const pair = pairOf(name, text);
    const rates =
      pair &&
      (await race(
        { url: own.url, body: { query: pair.ours, variables: variablesOf(pair.ours, most) } },
        { url: theirs.url, body: { query: pair.theirs, variables } },
      ));
    found[name] = { ...alone, p50: median(crowd), p99: at(crowd, 0.99), ...rates };
    say(row(name, cellsOf(found[name])));
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

/** @param {Record<string, number>} figures of one query */
function cellsOf({ whole = 0, raw = 0, p50 = 0, p99 = 0, ours, theirs }) {
  const rates = ours && theirs ? [ours, theirs, ours / theirs] : [];
  return [
    ...[whole, raw, whole / raw, p50, p99].map((figure) => figure.toFixed(2)),
    ...rates.map((figure) => figure.toFixed(1)),
  ];
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
    `p99 ≤ ${tail} × p50 of ${CONNECTIONS} connections`,
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
  const own = await serveOurs(graph);
  say(`\nEmbedded engine, ${WORLD}, load ${loadavg()[0]?.toFixed(1)}\n`);
  say(row('query', ['GraphQL ms', 'alone ms']));
  /** @type {Record<string, any>} */
  const found = {};
  for (const { name, text } of await asked(await mostOf(graph))) {
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
 * @param {string} head
 * @param {readonly string[]} cells
 */
function row(head, cells) {
  return [head.padEnd(20), ...cells.map((cell) => cell.padStart(15))].join('');
}
