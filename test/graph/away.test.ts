import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';
import { begin } from '../commands/ratsgraph.ts';
import { openWay, type Way } from './way.ts';

const server = inject('neo4j');
const ONE = { name: 'one', cypher: 'RETURN 1 AS one' };

describe.skipIf(server === null)('Neo4j away for a while', () => {
  let way: Way;
  let graph: Graph;
  beforeAll(async () => {
    way = await openWay(Number(new URL(server?.url ?? '').port));
    graph = await open(`bolt://127.0.0.1:${way.port}`, server ?? {});
  });
  afterAll(async () => {
    await graph.close();
    way.close();
  });

  it.each(['refuses', 'is silent'] as const)(
    'is told within five seconds when it %s, and heals by itself',
    async (manner) => {
      expect(await graph.read(ONE)).toEqual([{ one: 1 }]);
      way.be(manner);
      const start = Date.now();
      await expect(graph.read(ONE)).rejects.toMatchObject({ code: 'UNREACHABLE' });
      expect(Date.now() - start).toBeLessThan(5_000);
      way.be('open');
      expect(await graph.read(ONE)).toEqual([{ one: 1 }]);
    },
  );

  it('is waited for by who has time, when it takes five seconds to greet', async () => {
    const url = `bolt://127.0.0.1:${way.port}`;
    const greeted = async (patience: { connectMs?: number }) => {
      way.be({ late: 2_500 });
      const later = setTimeout(() => way.be({ late: 0 }), 5_500);
      const opening = open(url, { ...server, ...patience }).finally(() => clearTimeout(later));
      await (await opening).close();
    };
    await expect(greeted({ connectMs: 2_000 })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await greeted({ connectMs: 15_000 });
  });

  it('lets a command end soon after its sentence, though a connection still waits for a first word', async () => {
    way.be('is silent');
    const env = { RATSGRAPH_GRAPH: `bolt://127.0.0.1:${way.port}` };
    const running = begin(['export'], { env });
    await running.said(/No Neo4j answers at bolt:/);
    const told = Date.now();
    expect((await running.ended).exit).toBe(69);
    expect(Date.now() - told).toBeLessThan(15_000);
  });
});
