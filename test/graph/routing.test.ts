import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { grown } from '../bench/grown.mjs';
import { ENGINES } from './engines.ts';

const server = inject('neo4j');

/** As in a cluster: the driver asks the server for its table of readers and writers, and chooses by it. */
describe.skipIf(server === null)('On Neo4j with routing (neo4j://)', () => {
  let graph: Graph;
  beforeAll(async () => {
    await (await ENGINES[1]?.empty())?.close();
    graph = await open((server?.url ?? '').replace('bolt://', 'neo4j://'), server ?? {});
  });
  afterAll(() => graph.close());

  it('writes go to a writer, and what was written is read', async () => {
    expect(await save(graph, grown(1))).toMatchObject({ created: 1 });
    const rows = await graph.read({
      name: 'count',
      cypher: 'MATCH (n:Question) RETURN count(n) AS questions',
    });
    expect(rows).toEqual([{ questions: 10 }]);
  });

  it('reads are READ transactions, which any reader may serve and in which nothing can be written', async () => {
    const write = graph.read({ name: 'no read', cypher: 'CREATE (n:Question) RETURN n.id AS id' });
    await expect(write).rejects.toThrow(/read access mode/i);
  });
});
