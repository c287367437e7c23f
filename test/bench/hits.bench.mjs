/**
 * What statements cost Neo4j in database hits, which are the same at every run: each saved query, beside it the same
 * question through `@neo4j/graphql` where it can express it, and the best Cypher that we know how to write by hand
 * (test/bench/cypher). Said is which of the goals holds: never more than theirs, at most 1.1 times the hand-written.
 */
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { asked, mostOf, variablesOf } from './asked.mjs';
import { built } from './corpus.mjs';
import { note } from './measured.mjs';
import { pairOf, peerSchema, peerVariables } from './peer.mjs';
import { hitsOf, sum } from './profile.mjs';
import { ratio } from './tables.mjs';
import { driverOf, filledGraph, needServer, say, told, WORLD } from './world.mjs';

const BY_HAND = 1.1;
const IDS = ['from', 'to', 'question'];

const server = await needServer();
const { createSchema } = await built('src/api/index');
const { searchWords } = await built('src/graph/words');
const { longest } = await built('src/api/filter');
const graph = await filledGraph(server);
const driver = driverOf(server);
const most = await mostOf(graph);
const [ours, theirs] = [createSchema(), await peerSchema(driver)];
const variables = await peerVariables(most);
const values = wordsByName();

say(`Database hits of Neo4j, ${WORLD}\n`);
say(['query'.padEnd(20), ...['ours', 'by hand', '÷', 'same part', '@neo4j/graphql', '÷'].map(cell)].join(''));
/** @type {Record<string, {ours: number, byHand: number, part: number | null, peer: number | null}>} */
const found = {};
for (const { name, text } of await asked(most)) {
  const whole = await hitsOfOurs(text);
  const byHand = await hitsByHand(name);
  const pair = pairOf(name, text);
  const part = pair && (await hitsOfOurs(pair.ours));
  const peer = pair && (await hitsOfTheirs(pair.theirs));
  found[name] = { ours: whole, byHand, part, peer };
  const beside = part === null || peer === null ? '' : ratio(part, peer);
  const cells = [whole, byHand, ratio(whole, byHand), part, peer, beside];
  say([name.padEnd(20), ...cells.map(cell)].join(''));
}
goals();
note('hits', { world: WORLD, queries: found });
await driver.close();
await graph.close();
await server.stop();

function goals() {
  const all = Object.entries(found);
  const more = all.filter(([, { part, peer }]) => part !== null && peer !== null && part > peer);
  const dear = all.filter(([, { ours: hits, byHand }]) => hits > BY_HAND * byHand);
  say();
  told(
    'never more than @neo4j/graphql',
    more.map(([name]) => name),
  );
  told(
    `at most ${BY_HAND} × by hand`,
    dear.map(([name]) => name),
  );
}

/** @param {string} source */
async function hitsOfOurs(source) {
  /** @type {Promise<number>[]} */
  const hits = [];
  /** @type {(statement: {cypher: string}, parameters: object) => Promise<object[]>} */
  const read = async (statement, parameters) => {
    hits.push(profile(statement.cypher, parameters));
    return graph.read(statement, parameters);
  };
  const { errors } = await graphql({
    ...{ schema: ours, source, variableValues: variablesOf(source, most) },
    contextValue: { graph: { ...graph, read } },
  });
  if (errors) throw errors[0];
  return sum(await Promise.all(hits));
}

/** @param {string} source */
async function hitsOfTheirs(source) {
  /** @type {[string, object][]} */
  const heard = [];
  const contextValue = { executionContext: listening(heard), sessionConfig: { database: 'neo4j' } };
  const { errors } = await graphql({ schema: theirs, source, variableValues: variables, contextValue });
  if (errors) throw errors[0];
  // Before its first statement it asks for the server's version.
  const statements = heard.filter(([cypher]) => !cypher.includes('dbms.components'));
  return sum(await Promise.all(statements.map(([cypher, parameters]) => profile(cypher, parameters))));
}

/** @param {string} name */
async function hitsByHand(name) {
  const text = readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8');
  return sum(await Promise.all(text.split('\n;\n').map((cypher) => profile(cypher, values))));
}

/**
 * The driver, whose statements are heard.
 * @param {[string, object][]} heard
 */
function listening(heard) {
  /** @param {any} target */
  const through = (target) =>
    new Proxy(target, {
      get: (on, key) => {
        if (typeof on[key] !== 'function') return on[key];
        return (/** @type {any[]} */ ...words) => {
          if (key === 'run') heard.push([words[0], words[1]]);
          const work = words[0];
          if (key === 'executeRead' || key === 'executeWrite')
            return on[key]((/** @type {any} */ tx) => work(through(tx)), words[1]);
          const result = on[key](...words);
          return key === 'session' ? through(result) : result;
        };
      },
    });
  return through(driver);
}

/**
 * @param {string} cypher
 * @param {object} parameters
 */
function profile(cypher, parameters) {
  return hitsOf(driver, cypher, parameters);
}

/** What statements by hand name: `$asker` the words of the name, `$askerWord` the longest; ids as they are. */
function wordsByName() {
  /** @type {Record<string, string | string[]>} */
  const named = {};
  for (const [name, value] of Object.entries(most)) {
    const words = IDS.includes(name) ? [] : searchWords(value);
    named[name] = words.length === 0 ? value : words;
    if (words.length > 0) named[`${name}Word`] = longest(words);
  }
  return named;
}

/** @param {number | string | null} value */
function cell(value) {
  return String(typeof value === 'number' ? value.toLocaleString('en') : (value ?? '–')).padStart(16);
}
