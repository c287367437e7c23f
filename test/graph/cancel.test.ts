import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';

const server = inject('neo4j');
const LONG = {
  name: 'long',
  cypher: 'UNWIND range(1, 10000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS count',
};
const RUNNING = {
  name: 'running',
  cypher:
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1' RETURN currentQuery AS query",
};

describe.skipIf(server === null)('A statement on Neo4j for which nobody waits any more', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open(server?.url ?? '', server ?? {});
  });
  afterAll(() => graph.close());

  it('is stopped in the server', async () => {
    const caller = new AbortController();
    const asked = graph.read(LONG, {}, { signal: caller.signal });
    asked.catch(() => {});
    await vi.waitFor(async () => expect(await graph.read(RUNNING)).toHaveLength(1), 10_000);
    const start = Date.now();
    caller.abort();
    await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(Date.now() - start).toBeLessThan(5_000);
    await vi.waitFor(async () => expect(await graph.read(RUNNING)).toEqual([]), 5_000);
  });

  it('is not begun where the caller has gone before', async () => {
    await expect(graph.read(LONG, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});
