/**
 * How fast minutes are extracted, all stages, on one core: each stage with its share, and beside it what merely
 * reading and splitting the same texts into sentences takes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { built, CORPUS, needCorpus } from './corpus.mjs';

needCorpus();
const { read } = await built('import/read/index');
const { recognise } = await built('import/document/index');
const { splitSentences } = await built('import/language/sentences');
const { findActs } = await built('import/acts/index');
const { resolve } = await built('import/resolve/index');

/** Milliseconds by stage. */
const spent = { read: 0, recognise: 0, split: 0, find: 0, resolve: 0 };
let [documents, bytes, sentences, last] = [0, 0, 0, performance.now()];

for await (const source of read([CORPUS])) {
  lap('read');
  const document = lap('recognise', recognise(source));
  const parts = lap('split', splitSentences(document));
  const acts = lap('find', findActs(document, parts));
  lap('resolve', resolve(document, parts, acts));
  documents += 1;
  bytes += Buffer.byteLength(source.text);
  sentences += parts.length;
  last = performance.now();
}
report();

/**
 * @template T
 * @param {keyof typeof spent} stage
 * @param {T} [result]
 */
function lap(stage, result) {
  const now = performance.now();
  spent[stage] += now - last;
  last = now;
  return result;
}

function report() {
  const all = Object.values(spent).reduce((sum, time) => sum + time, 0);
  const baseline = spent.read + spent.recognise + spent.split;
  const megabytes = bytes / 1e6;
  say(
    `${documents} documents, ${megabytes.toFixed(2)} MB, ${sentences} sentences, Node ${process.versions.node}, one core`,
  );
  for (const [stage, time] of Object.entries(spent)) say(row(stage, time, time / all));
  say(row('all stages', all, 1));
  say(
    `${(megabytes / (all / 1000)).toFixed(2)} MB/s, ${(all / baseline).toFixed(1)} times the time of reading and splitting alone`,
  );
  say(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  say(`start-up of ratsgraph extract ${startUp().toFixed(0)} ms`);
}

/**
 * @param {string} label
 * @param {number} time milliseconds
 * @param {number} share 0–1
 */
function row(label, time, share) {
  return `  ${label.padEnd(12)}${time.toFixed(0).padStart(8)} ms${(100 * share).toFixed(0).padStart(5)} %`;
}

/** Milliseconds from the call to the result for one line of text, median of five. */
function startUp() {
  const program = fileURLToPath(new URL('../../src/setup/ratsgraph.mjs', import.meta.url));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, [program, 'extract', '-'], { input: 'Frau Abel fragt nach dem Weg.' });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
