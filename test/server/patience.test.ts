import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Graph, GraphError } from '../../src/graph/index.ts';
import { type Entry, serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

const [embedded] = ENGINES;

describe('the server', () => {
  let graph: Graph;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    graph = await embedded.empty();
  });
  afterAll(() => graph.close());

  it('stops asking the graph when nobody waits for the answer any more', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const waiting: Graph = {
      ...graph,
      read: (_, _parameters, options) => {
        signals.push(options?.signal);
        return new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new GraphError('CANCELLED', 'Gone.')));
        });
      },
    };
    const told: Entry[] = [];
    const own = await serve({
      graph: waiting,
      port: 0,
      log: (entry) => entry.level === 'error' && told.push(entry),
    });
    const client = new AbortController();
    const asked = fetch(`${own.url}/graphql?query={summary{questions}}`, { signal: client.signal });
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    client.abort();
    await expect(asked).rejects.toThrow();
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
    expect(told).toEqual([]);
    await own.close();
  });

  it('does not wait for ever for what is under way when it closes', async () => {
    const stuck: Graph = { ...graph, read: () => new Promise(() => {}) };
    const own = await serve({ graph: stuck, port: 0, log: () => {}, patience: 300 });
    const under = fetch(`${own.url}/graphql?query={summary{questions}}`).catch(() => 'broken off');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    await own.close();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(await under).toBe('broken off');
  });

  it('is ready when what people ask first has been asked once', async () => {
    const asked: string[] = [];
    const listening: Graph = {
      ...graph,
      read: (statement, ...rest) => {
        asked.push(statement.name);
        return graph.read(statement, ...rest);
      },
    };
    const own = await serve({ graph: listening, port: 0, warm: true });
    expect((await fetch(`${own.url}/ready`)).status).toBe(200);
    expect(asked).toEqual(expect.arrayContaining(['questions(to)', 'network()', 'chain']));
    expect(asked.at(-1)).toBe('ready');
    await own.close();
  });
});
