import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Graph, open } from '../../src/graph/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';

const server = inject('neo4j');

describe.skipIf(server === null)('/ready on Neo4j', () => {
  const { url = '', username = '', password = '' } = server ?? {};
  let graph: Graph;
  let serving: Serving;
  beforeAll(async () => {
    graph = await open(url, server ?? {});
    serving = await serve({ graph, port: 0, log: () => {}, warm: false });
  });
  afterAll(async () => {
    await serving.close();
    await graph.close();
  });
  const ready = async () => {
    const response = await fetch(`${serving.url}/ready`);
    return [response.status, await response.json()] as const;
  };

  it('says which index the graph has lost, until it stands again', async () => {
    await vi.waitFor(async () => expect((await ready())[0]).toBe(200), 20_000);
    const driver = neo4j.driver(url, neo4j.auth.basic(username, password));
    await driver.executeQuery('DROP INDEX question_day_index');
    await driver.close();
    expect(await ready()).toEqual([
      503,
      {
        ready: false,
        engine: 'neo4j',
        reason: expect.stringMatching(/^The graph lacks question_day_index: .+ start the server again/),
      },
    ]);
    await (await open(url, server ?? {})).close();
    await vi.waitFor(async () => expect((await ready())[0]).toBe(200), 20_000);
  });
});
