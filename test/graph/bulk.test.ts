import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { writeBulk } from '../../src/graph/bulk.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { grown } from '../bench/grown.mjs';
import { dumpOf } from './dump-of.ts';
import { ENGINES } from './engines.ts';
import { FLEETING, type Neo4jServer, startNeo4j } from './neo4j.server.ts';

const ODD: readonly string[] = ['a "quoted" word', 'two\nlines', 'a; b, c', 'ends with \\', '', ' blanks '];
describe('The files for neo4j-admin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-bulk-'));
  let graph: Graph;
  let server: Neo4jServer | null = null;
  beforeAll(async () => {
    graph = await (ENGINES[0] as (typeof ENGINES)[number]).empty();
    await save(graph, grown(3));
    await graph.write(async (tx) => {
      for (const [i, text] of ODD.entries()) {
        const cypher = 'MERGE (c:Curation {id: $id}) SET c.name = $text, c.position = $i, c.sure = true';
        await tx.run({ name: 'odd texts', cypher }, { id: `c_${i}`, text, i });
      }
    });
    await writeBulk(graph, folder);
  });
  afterAll(async () => {
    await server?.stop();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are two a table, and one that names them all', () => {
    const files = readdirSync(folder);
    const named = readFileSync(join(folder, 'import.args'), 'utf8').match(/[\w-]+(?:\.head)?\.csv/g) ?? [];
    expect(files.filter((file) => file.endsWith('.csv')).sort()).toEqual([...named].sort());
    expect(readFileSync(join(folder, 'Question.head.csv'), 'utf8')).toMatch(/^id:ID\(Question\),:LABEL,/);
  });

  it.skipIf(inject('neo4j') === null)('fill a Neo4j with an equal graph', { timeout: 300_000 }, async () => {
    server = await startNeo4j(folder, FLEETING);
    if (server === null) throw new Error('No Neo4j is there.');
    const loaded = await open(server.url, server);
    const [there, here] = [await dumpOf(loaded), await dumpOf(graph)];
    await loaded.close();
    expect(there).toBe(here);
  });
});
