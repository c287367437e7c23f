/** What many ask at once over HTTP. */
import { Agent, request } from 'node:http';
import { median, time } from './world.mjs';

export const CONNECTIONS = 32;
/** How often each of them asks in a turn, and how many turns there are. */
const TIMES = 3;
const TURNS = 5;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, timeout: 3000 });

/** @typedef {{url: string, body: object}} Asked */

/**
 * Requests a second of both, in turns: medians of the turns.
 * @param {Asked} ours
 * @param {Asked} theirs
 */
export async function race(ours, theirs) {
  await ask(theirs.url, theirs.body);
  const own = /** @type {number[]} */ ([]);
  const other = /** @type {number[]} */ ([]);
  for (let i = 0; i < TURNS; i++) {
    own.push(await rate(ours));
    other.push(await rate(theirs));
  }
  return { ours: median(own), theirs: median(other) };
}

/** @param {Asked} asked */
async function rate({ url, body }) {
  return (CONNECTIONS * TIMES * 1000) / (await time(() => crowded(url, body)));
}

/**
 * Times of each answer while all connections ask.
 * @param {string} url
 * @param {object} body
 */
export async function crowded(url, body) {
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
export function ask(url, body) {
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

/** Lets go of the connections, so that the program can end. */
export function hangUp() {
  agent.destroy();
}
