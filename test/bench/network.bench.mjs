/// <reference lib="dom" />
/**
 * How smoothly the explorer draws who asks whom: a graph with 10,000 pairs, the real page in Chromium, and a hand that
 * drags and turns the wheel without a rest. The picture glides with it and is drawn anew where it rests; the frames of two seconds each are counted.
 * `rest` is the page with nothing moving: what the machine gives at all.
 * Without a graphics card Chromium reckons WebGL on the processor (SwiftShader): it is said, for it is several times slower.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { built } from './corpus.mjs';
import { say } from './world.mjs';

const { RATSGRAPH_CHROMIUM = '/usr/bin/chromium', RATSGRAPH_BENCH_PAIRS = '10000' } = process.env;
const PAIRS = Number(RATSGRAPH_BENCH_PAIRS);
const SECONDS = 2;

const { open } = await built('src/graph/index');
const { serve } = await built('src/server/index');

const PEOPLE = `UNWIND range(0, $people - 1) AS i
CREATE (:Person {id: 'p_' + i, name: 'Person ' + i, kind: 'elected'})`;
const BODIES = `UNWIND range(0, $bodies - 1) AS i
CREATE (:Organization {id: 'o_' + i, name: 'Stelle ' + i, kind: 'department'})`;
const QUESTIONS = `UNWIND $rows AS row
MATCH (asker:Person {id: row.from}) MATCH (asked:Organization {id: row.to})
CREATE (asker)-[:ASKED]->(:Question {id: row.id, name: row.id, text: row.id, date: row.date, status: row.status})-[:ADDRESSED_TO {basis: 'named'}]->(asked)`;

const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-frames-'));
const graph = await open(join(folder, 'graph'));
await fill();
const server = await serve({ graph, port: 0 });
const browser = await chromium.launch({
  executablePath: RATSGRAPH_CHROMIUM,
  args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const began = Date.now();
await page.goto(`${server.url}/network`);
await page.locator('[data-state=drawn]').waitFor({ timeout: 120_000 });
const ready = Date.now() - began;
const renderer = await page.evaluate(() => {
  const gl = document.createElement('canvas').getContext('webgl');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unknown';
});
say(`${PAIRS} pairs; ${renderer}; load ${loadavg()[0]?.toFixed(1)}; drawn after ${ready} ms`);
await page.locator('.canvas').scrollIntoViewIfNeeded();
for (const what of /** @type {const} */ (['rest', 'drag', 'wheel'])) {
  const frames = await page.evaluate(move, { what, seconds: SECONDS });
  say(`${what.padEnd(6)} ${(frames / SECONDS).toFixed(1)} frames a second`);
}
await browser.close();
await server.close();
await graph.close();
rmSync(folder, { recursive: true, force: true });

/** A tenth as many people as pairs, a third as many bodies as people; who asks whom falls evenly, by a fixed rule. */
async function fill() {
  const people = Math.ceil(PAIRS / 10);
  const bodies = Math.ceil(people / 3);
  const statuses = ['ANSWERED', 'ANSWERED', 'NONE'];
  const rows = Array.from({ length: PAIRS }, (_, i) => ({
    id: `q_${i}`,
    from: `p_${i % people}`,
    to: `o_${(i * 7 + Math.floor(i / people) * 13) % bodies}`,
    date: `${2010 + (i % 14)}-03-01`,
    status: statuses[i % statuses.length],
  }));
  await graph.write(async (/** @type {any} */ tx) => {
    await tx.run({ name: 'people', cypher: PEOPLE }, { people });
    await tx.run({ name: 'bodies', cypher: BODIES }, { bodies });
    await tx.run({ name: 'questions', cypher: QUESTIONS }, { rows });
  });
}

/**
 * In the page: moves with every frame and counts them.
 * @param {{what: 'rest' | 'drag' | 'wheel', seconds: number}} options
 * @returns {Promise<number>}
 */
function move({ what, seconds }) {
  const canvas = document.querySelector('.canvas canvas:last-child') ?? document.body;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  /** @param {number} frame */
  const at = (frame) => ({
    bubbles: true,
    cancelable: true,
    clientX: left + width / 2 + 150 * Math.cos(frame / 10),
    clientY: top + height / 2 + 100 * Math.sin(frame / 10),
  });
  if (what === 'drag') canvas.dispatchEvent(new MouseEvent('mousedown', at(0)));
  return new Promise((resolve) => {
    let frames = 0;
    const start = performance.now();
    const next = () => {
      if (performance.now() - start > seconds * 1000) {
        document.dispatchEvent(new MouseEvent('mouseup', at(frames)));
        return resolve(frames);
      }
      frames++;
      const turn = { ...at(frames), ctrlKey: true, deltaY: frames % 40 < 20 ? -30 : 30 };
      if (what === 'drag') document.dispatchEvent(new MouseEvent('mousemove', at(frames)));
      if (what === 'wheel') canvas.dispatchEvent(new WheelEvent('wheel', turn));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
