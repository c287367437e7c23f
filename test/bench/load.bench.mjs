/**
 * How fast minutes get into Neo4j: rows (nodes and edges) a second of `import`, which settles who is who, counts and
 * links besides, and of a bare `UNWIND` of the same rows, in turns on one server.
 */
import { loadavg } from 'node:os';
import { built } from './corpus.mjs';
import { note } from './measured.mjs';
import { driverOf, emptyGraph, extractions, needServer, say, time, WORLD } from './world.mjs';

const TURNS = 2;
const BATCH = 5_000;
const GOAL = 0.8;

/** @typedef {{labels: string[], properties: object}} Node */
/** @typedef {{type: string, from: [string, string], to: [string, string], properties: object}} Edge */

const server = await needServer();
const { save } = await built('import/write/index');
const graph = await emptyGraph(server);
const driver = driverOf(server);
/** @type {{nodes: Node[], edges: Edge[]}} */
let rows = { nodes: [], edges: [] };
let [ours, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
for (let turn = 0; turn < TURNS; turn++) {
  ours = Math.min(ours, await time(() => save(graph, extractions())));
  rows = await everything();
  await clear();
  bare = Math.min(bare, await time(load));
  await clear();
}
const count = rows.nodes.length + rows.edges.length;
const rate = (/** @type {number} */ ms) => ((1000 * count) / ms).toFixed(0);
const share = bare / ours;
say(
  `Neo4j, ${WORLD}, load ${loadavg()[0]?.toFixed(1)}: ${rows.nodes.length} nodes, ${rows.edges.length} edges`,
);
say(`  import       ${(ours / 1000).toFixed(1)} s   ${rate(ours)} rows a second`);
say(`  bare UNWIND  ${(bare / 1000).toFixed(1)} s   ${rate(bare)} rows a second`);
say(`rows a second ≥ ${GOAL} × bare: ${share >= GOAL ? 'holds' : 'does not hold'} (${share.toFixed(2)})`);
note('load', {
  world: WORLD,
  nodes: rows.nodes.length,
  edges: rows.edges.length,
  ours,
  bare,
  load: loadavg()[0],
});
await driver.close();
await graph.close();
await server.stop();

/** All that stands in the graph, as rows. */
async function everything() {
  const nodes = await read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const own = (/** @type {string} */ end) => `[labels(${end})[0], ${end}.id]`;
  const edges = await read(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, ${own('a')} AS from, ${own('b')} AS to, properties(r) AS properties`,
  );
  return { nodes: /** @type {Node[]} */ (nodes), edges: /** @type {Edge[]} */ (edges) };
}

/** By kind, in batches: nodes, then the edges between them. */
async function load() {
  for (const [kind, nodes] of grouped(rows.nodes, ({ labels }) => labels.join(':'))) {
    await inBatches(`UNWIND $rows AS row CREATE (n:${kind}) SET n = row.properties`, nodes);
  }
  for (const [kind, edges] of grouped(rows.edges, ({ type, from, to }) => `${from[0]} ${type} ${to[0]}`)) {
    const [from, type, to] = kind.split(' ');
    const ends = `MATCH (a:${from} {id: row.from[1]}) MATCH (b:${to} {id: row.to[1]})`;
    await inBatches(`UNWIND $rows AS row ${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`, edges);
  }
}

/**
 * @param {string} cypher
 * @param {object[]} all
 */
async function inBatches(cypher, all) {
  for (let i = 0; i < all.length; i += BATCH)
    await driver.executeQuery(cypher, { rows: all.slice(i, i + BATCH) }, { database: 'neo4j' });
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} kindOf
 */
function grouped(all, kindOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) {
    const group = groups.get(kindOf(one));
    if (group) group.push(one);
    else groups.set(kindOf(one), [one]);
  }
  return groups;
}

/** @param {string} cypher */
async function read(cypher) {
  const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

/** Takes away what this benchmark wrote; the graph was empty before. */
async function clear() {
  const session = driver.session({ database: 'neo4j' });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
