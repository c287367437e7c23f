import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/api/index.ts';
import { manyMinutes } from '../commands/minutes.ts';
import { begin, folder, type Running, ratsgraph } from '../commands/ratsgraph.ts';
import { AT_LENGTH, chance, MINUTES_OF_LOAD, note, often, PATIENCE } from './length.ts';
import { graphPlace, SOME_ENGINES } from './place.ts';

const SEED = 20_261_134;
const TOKEN = 'a-token-for-tests-0123456789';
const DOCUMENTS = often(30, 200);
const READERS = often(2, 6);
/**
 * The whole time is told in so many parts; what changes from the second to the last is growth. The first is warm-up:
 * code is compiled, and V8 and the allocators of the engine's threads take what they keep for later.
 */
const PARTS = 6;
/** At length half of the time on each engine. */
const TIME = (MINUTES_OF_LOAD * 60_000) / SOME_ENGINES.length;

/** What a part of the time was like. */
interface Part {
  readonly times: number[];
  /** Of the server's process, in MB, again and again. */
  readonly memory: number[];
}

describe.each(SOME_ENGINES)('mixed load on $name', (engine) => {
  it('of reads, imports and removals: no error, and in the end it is as quick and as small as in the beginning', {
    timeout: PATIENCE,
  }, async () => {
    const all = manyMinutes(DOCUMENTS);
    const files = Object.entries(all);
    const cwd = folder(all);
    const { env, clear, documents } = graphPlace(engine, cwd);
    await clear();
    // In use: while a graph grows from nothing, Neo4j plans all questions anew again and again.
    expect(await ratsgraph(['import', 'kirchbrede'], { cwd, env })).toMatchObject({ exit: 0 });
    const server = begin(['serve', '--port', '0'], { cwd, env: { ...env, RATSGRAPH_TOKEN: TOKEN } });
    const [, url = ''] = await server.said(/Ratsgraph is at (\S+)/u);
    await ready(url);
    const errors: string[] = [];
    const parts: Part[] = Array.from({ length: PARTS }, () => ({ times: [], memory: [] }));
    const started = Date.now();
    const isOver = () => Date.now() - started >= TIME;
    const part = () => parts[Math.min(PARTS - 1, Math.floor(((Date.now() - started) / TIME) * PARTS))];

    const read = async (number: number) => {
      const random = chance(SEED + number);
      while (!isOver()) {
        const { text } = examples()[Math.floor(random() * examples().length)] ?? { text: '' };
        const before = performance.now();
        const told = await ask(url, { query: text });
        part()?.times.push(performance.now() - before);
        if (told !== null) errors.push(told);
        await pause(often(5, 50) * random());
      }
    };
    const write = async () => {
      const random = chance(SEED);
      while (!isOver()) {
        const from = Math.floor(random() * files.length);
        const some = files.slice(from, from + 1 + Math.floor(random() * 9));
        const told = await (random() < 0.6 ? imported(url, some) : removed(url, some));
        if (told !== null) errors.push(told);
        await pause(often(20, 200) * random());
      }
    };
    const weigh = async () => {
      while (!isOver()) {
        part()?.memory.push(memoryOf(server));
        await pause(often(100, 1_000));
      }
    };
    await Promise.all([...Array.from({ length: READERS }, (_, number) => read(number)), write(), weigh()]);
    expect(await imported(url, files.slice(0, 20))).toBeNull();
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({
      exit: 0,
      err: expect.not.stringContaining('"level":"error"'),
    });
    expect((await documents()).size).toBeGreaterThanOrEqual(20);

    expect(errors).toEqual([]);
    const [, early, ...later] = parts;
    const last = later.at(-1);
    const [first99, last99] = [p99(early), p99(last)];
    if (AT_LENGTH) {
      expect(usual(last?.memory), memories(parts)).toBeLessThan(1.2 * usual(early?.memory));
      expect(last99, `${first99} ms before`).toBeLessThan(2 * first99);
    }
    note(`mixed load, ${engine.name}`, {
      minutes: Math.round(TIME / 6_000) / 10,
      readers: READERS,
      requests: parts.reduce((sum, { times }) => sum + times.length, 0),
      errors: errors.length,
      firstP99: first99,
      lastP99: last99,
      memories: memories(parts),
    });
  });
});

function p99(part: Part | undefined): number {
  return quantile(0.99, part?.times);
}

/**
 * The median: an import starts a worker, which takes over a hundred MB and gives them back after a minute without work.
 */
function usual(memory: Part['memory'] | undefined): number {
  return quantile(0.5, memory);
}

function quantile(share: number, values: readonly number[] = []): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * sorted.length)] ?? 0);
}

/** "212, 230, 231" */
function memories(parts: readonly Part[]): string {
  return parts.map(({ memory }) => usual(memory)).join(', ');
}

function memoryOf({ child }: Running): number {
  const status = readFileSync(join('/proc', String(child.pid), 'status'), 'utf8');
  return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1]) / 1024;
}

/** As whoever sends requests to it waits until it has planned the usual ones. */
async function ready(url: string): Promise<void> {
  while (!(await fetch(`${url}/ready`)).ok) await pause(100);
}

type File = readonly [name: string, text: string];

function imported(url: string, files: readonly File[]): Promise<string | null> {
  const query =
    'mutation ($documents: [MinutesInput!]!) { import(documents: $documents) { problems { message } } }';
  return ask(url, { query, variables: { documents: files.map(([name, text]) => ({ name, text })) } });
}

function removed(url: string, files: readonly File[]): Promise<string | null> {
  const query = 'mutation ($origins: [String!]!) { remove(origins: $origins) { missing } }';
  return ask(url, { query, variables: { origins: files.map(([name]) => name) } });
}

/** Null where all went well, else what was said. */
async function ask(url: string, request: object): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(request),
  });
  const { data, errors } = (await response.json()) as {
    data?: { import?: { problems: readonly object[] } } | null;
    errors?: readonly object[];
  };
  if (response.ok && !errors && !data?.import?.problems.length) return null;
  return `${response.status} ${JSON.stringify(errors ?? data)}`;
}
