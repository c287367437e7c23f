/**
 * The tables of docs/speed.md and docs/scale.md, from what was measured. As a program it writes them between their
 * marks; a test holds that they agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { measured } from './measured.mjs';

const DOCS = new URL('../../docs/', import.meta.url);

/** The pages with their tables, as they ought to be. */
export function pages() {
  const { hits, scale, api, embedded, growth } = measured();
  const speed = [
    ['hits', hitsTable(hits.queries)],
    ['requests', requestsTable(api.queries, embedded.queries)],
    ['growth', growthTable(growth.queries)],
  ];
  return [
    { file: 'speed.md', text: withTables('speed.md', speed) },
    { file: 'scale.md', text: withTables('scale.md', [['scale', scaleTable(scale)]]) },
  ];
}

/** @param {string} file */
export function pageOf(file) {
  return readFileSync(new URL(file, DOCS), 'utf8');
}

/**
 * @param {string} file
 * @param {readonly string[][]} tables by the names of their marks
 */
function withTables(file, tables) {
  return tables.reduce((page, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
    const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)];
    return page.slice(0, start) + table + page.slice(end);
  }, pageOf(file));
}

/** @param {Record<string, {ours: number, byHand: number, part: number | null, peer: number | null}>} queries */
function hitsTable(queries) {
  const rows = Object.entries(queries).map(([name, { ours, byHand, part, peer }]) => [
    ...[name, whole(ours), whole(byHand), ratio(ours, byHand)],
    ...(part === null || peer === null ? ['–', '–', '–'] : [whole(part), whole(peer), ratio(part, peer)]),
  ]);
  return table(['saved query', 'ours', 'by hand', '÷', 'same part', '`@neo4j/graphql`', '÷'], rows);
}

/**
 * @typedef {{whole: number, raw: number, p50: number, p99: number, ours?: number, theirs?: number}} Request milliseconds,
 *   and requests a second
 * @param {Record<string, Request>} neo4j
 * @param {Record<string, Pick<Request, 'whole' | 'raw'>>} embedded
 */
function requestsTable(neo4j, embedded) {
  const rows = Object.entries(neo4j).map(([name, { whole: all, raw, p50, p99, ours, theirs }]) => [
    ...[name, all.toFixed(1), raw.toFixed(1), ratio(all, raw), whole(p50), whole(p99)],
    ...(ours && theirs ? [whole(ours), whole(theirs), ratio(ours, theirs)] : ['–', '–', '–']),
    ...[embedded[name]?.whole.toFixed(1) ?? '–', embedded[name]?.raw.toFixed(1) ?? '–'],
  ]);
  const crowd = ['p50 of 32', 'p99 of 32', 'a second', '`@neo4j/graphql`', '÷'];
  const heads = ['saved query', 'Neo4j, ms', 'its statements alone', '÷', ...crowd, 'embedded, ms', 'alone'];
  return table(heads, rows);
}

/**
 * @typedef {{isPaged: boolean, hits: [number, number], neo4j: [number, number] | null, embedded: [number, number]}} Growth
 *   at the size that was measured and at ten times that; milliseconds
 * @param {Record<string, Growth>} queries
 */
function growthTable(queries) {
  const rows = Object.entries(queries).map(([name, growth]) => [
    growth.isPaged ? name : `${name} *`,
    ...growthCells(growth),
  ]);
  const times = ['Neo4j, ms', 'ten times', 'embedded, ms', 'ten times'];
  return table(['saved query', 'hits', 'ten times', '÷', ...times], rows);
}

/** @param {Growth} growth */
export function growthCells({ hits: [one, ten], neo4j, embedded }) {
  const ms = (/** @type {[number, number] | null} */ pair) =>
    pair ? pair.map((figure) => figure.toFixed(1)) : ['–', '–'];
  return [whole(one), whole(ten), ratio(ten, one), ...ms(neo4j), ...ms(embedded)];
}

/**
 * @typedef {{documents: number, years: number, text: number, nodes: number, edges: number, store: number, bulk: number,
 *   extraction: number, embeddedWriting: number}} Scale bytes; bytes and documents a second
 * @param {Scale} scale
 */
function scaleTable({ documents, years, text, nodes, edges, store, bulk, extraction, embeddedWriting }) {
  const yearly = documents / years;
  const of = [940, 11_000].map((municipalities) => municipalities * 20 * yearly);
  const each = (/** @type {number} */ all) => all / documents;
  const bytes = (/** @type {number} */ all) => of.map((count) => `${whole((each(all) * count) / 1e9)} GB`);
  const millions = (/** @type {number} */ all) =>
    of.map((count) => `${whole((each(all) * count) / 1e6)} million`);
  const hours = (/** @type {number} */ seconds) => of.map((count) => `${whole((seconds * count) / 3600)} h`);
  return table(
    ['', 'measured here', 'a Land (940 municipalities, 20 years)', 'Germany (11,000, 20 years)'],
    [
      ['documents', `${whole(yearly)} a year`, ...of.map((count) => `${whole(count / 1000)} thousand`)],
      ['text', `${(each(text) / 1000).toFixed(1)} kB each`, ...bytes(text)],
      ['nodes', `${whole(each(nodes))} each`, ...millions(nodes)],
      ['edges', `${whole(each(edges))} each`, ...millions(edges)],
      ['Neo4j’s store with indexes', `${(each(store) / 1000).toFixed(1)} kB each`, ...bytes(store)],
      ['files for `neo4j-admin`', `${(each(bulk) / 1000).toFixed(1)} kB each`, ...bytes(bulk)],
      ['extraction on one core', `${(extraction / 1e6).toFixed(1)} MB/s`, ...hours(each(text) / extraction)],
      [
        'writing into an embedded graph, where the speed holds',
        `${whole(embeddedWriting)} documents/s`,
        ...hours(1 / embeddedWriting),
      ],
    ],
  );
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** @param {number} number */
function whole(number) {
  return Math.round(number).toLocaleString('en');
}

/**
 * @param {number} a
 * @param {number} b
 */
export function ratio(a, b) {
  return (a / b).toFixed(2);
}

if (process.argv[1]?.endsWith('tables.mjs')) {
  for (const { file, text } of pages()) writeFileSync(new URL(file, DOCS), text);
}
