import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';

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
});

/** The way to the server, which can be cut. */
interface Way {
  readonly port: number;
  /** Connections that there are break at once. */
  be(manner: 'open' | 'refuses' | 'is silent'): void;
  close(): void;
}

async function openWay(target: number): Promise<Way> {
  const sockets = new Set<Socket>();
  let now: Parameters<Way['be']>[0] = 'open';
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => socket.destroy()));
  const way: Server = createServer((near) => {
    keep(near);
    if (now === 'refuses') near.destroy();
    if (now !== 'open') return;
    const far = createConnection(target, '127.0.0.1');
    keep(far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  return {
    port: (way.address() as AddressInfo).port,
    be(manner) {
      now = manner;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close() {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
