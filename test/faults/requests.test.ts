import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/api/index.ts';
import { openFront } from '../api/front.ts';
import { VARIABLES } from '../api/variables.ts';
import { chance, note, often, one, PATIENCE, type Random } from './length.ts';
import { SOME_ENGINES } from './place.ts';

const COUNT = often(300, 10_000);
const SEED = 20_261_133;
const AT_ONCE = 4;
/** A request that is not answered by then hangs. */
const LONGEST_MS = 30_000;

const ODD = [
  '"',
  '\\',
  '{',
  '}',
  '...',
  '$',
  '\u0000',
  '\uD800',
  '🙂',
  '%',
  '%00',
  '%C3%28',
  '//',
  '../',
  '1e999',
  '-1',
  '[',
  'null',
  '__type',
  '\r\n\r\n',
  ' OR 1=1',
  '`',
  'ä'.repeat(200),
];
const WORDS = [
  'questions',
  'first',
  'after',
  'filter',
  'edges',
  'node',
  'id',
  'name',
  '@skip',
  'fragment',
  'query',
  'mutation',
  'on',
  'true',
  '0',
  '99999999999',
  '"2021-13-45"',
  'search',
  'words',
];
const PATHS = [
  '/graphql',
  '/graphql',
  '/graphql',
  '/',
  '/questions',
  '/q/x',
  '/export/questions.csv',
  '/export/network.json',
  '/export/groups.csv',
  '/health',
  '/ready',
  '/metrics',
  '/feed/questions.atom',
  '/feed/promises.atom',
  '//',
  '/\\',
  '/%',
  '/neo4j/guide.html',
  '*',
  'http://[',
  '/..%2f..%2fetc/passwd',
];
const METHODS = ['GET', 'POST', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'QUERY'];
const TYPES = [
  'application/json',
  'application/json',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
];
const QUERIES = examples();

describe.each(SOME_ENGINES)('requests to which anything has happened, on $name', (engine) => {
  it('are answered or refused, never with 500, and the server lives on', { timeout: PATIENCE }, async () => {
    const front = await openFront(engine);
    const random = chance(SEED);
    const { port } = new URL(front.url);
    const seen = new Map<string, number>();
    let [next, longest] = [0, 0];
    const ask = async () => {
      for (let i = next++; i < COUNT; i = next++) {
        const bytes = request(random);
        const start = Date.now();
        const status = await statusOf(Number(port), bytes);
        longest = Math.max(longest, Date.now() - start);
        const kind = `${status.slice(0, 1)}xx`;
        expect(kind, `request ${i} of seed ${SEED}: ${bytes.toString('latin1').slice(0, 2_000)}`).toMatch(
          /^[234]xx$/u,
        );
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    const { data } = await front.ask('{ questions { totalCount } }');
    expect(data).toMatchObject({ questions: { totalCount: expect.any(Number) } });
    await front.close();
    expect(seen.get('2xx')).toBeGreaterThan(COUNT / 20);
    note(`fuzzed requests, ${engine.name}`, {
      requests: COUNT,
      ...Object.fromEntries([...seen].sort()),
      longestMs: longest,
    });
  });
});

/** A request as bytes, most of it as it should be. */
function request(random: Random): Buffer {
  const method = one(METHODS, random);
  const path = one(PATHS, random);
  const query = random() < 0.4 ? `?${parameters(random)}` : '';
  const content = Buffer.from(method === 'GET' || method === 'HEAD' ? '' : body(random));
  const length = random() < 0.05 ? Math.floor(content.length * random()) : content.length;
  const head = [
    `${method} ${path}${query} HTTP/1.1`,
    `Host: ${random() < 0.05 ? one(ODD, random).replace(/[\r\n\0]/gu, '') : 'localhost'}`,
    `Content-Type: ${one(TYPES, random)}`,
    `Accept: ${one(['application/json', 'text/html', '*/*', 'text/csv;q=x', ''], random)}`,
    `Accept-Language: ${one(['de', 'en', 'x-y-z', '*;q=9', ''], random)}`,
    ...(random() < 0.1 ? [`Authorization: Bearer ${one(WORDS, random)}`] : []),
    ...(random() < 0.1 ? [`If-None-Match: ${one(['*', '"x"', 'W/'], random)}`] : []),
    `Content-Length: ${length}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content.subarray(0, length)]);
}

function parameters(random: Random): string {
  const names = [
    'query',
    'to',
    'status',
    'since',
    'first',
    'after',
    'bom',
    'words',
    'variables',
    'id',
    'lang',
  ];
  const values = [...ODD, ...WORDS, mangled(one(QUERIES, random).text, random)];
  const pairs = Array.from({ length: 1 + Math.floor(3 * random()) }, () => {
    const value = one(values, random);
    return `${one(names, random)}=${random() < 0.8 ? new URLSearchParams({ '': value }).toString().slice(1) : value.replace(/[\s\0]/gu, '')}`;
  });
  return pairs.join('&');
}

function body(random: Random): string {
  const { name, text } = one(QUERIES, random);
  const query = random() < 0.3 ? text : mangled(text, random);
  const variables =
    random() < 0.5
      ? VARIABLES[name]
      : { [one(WORDS, random)]: one(ODD, random), first: one([-1, 0, 1e99, 'x', null], random) };
  const whole = JSON.stringify({
    query,
    variables,
    ...(random() < 0.1 && { operationName: one(WORDS, random) }),
  });
  return random() < 0.85 ? whole : mangled(whole, random);
}

/** Words exchanged, left out, doubled, or something odd between them. */
function mangled(text: string, random: Random): string {
  const parts = text.split(/\b/u);
  for (let times = 1 + Math.floor(4 * random()); times > 0; times -= 1) {
    const place = Math.floor(parts.length * random());
    const by = one([[], [one(ODD, random)], [one(WORDS, random)], parts.slice(place, place + 9)], random);
    parts.splice(place, 1, ...by);
  }
  return parts.join('');
}

/** The status of the answer; empty where the connection was closed without one. */
function statusOf(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setTimeout(LONGEST_MS, () => {
      socket.destroy();
      reject(new Error(`no answer in ${LONGEST_MS} ms: ${bytes.toString('latin1').slice(0, 2_000)}`));
    });
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? ''));
  });
}
