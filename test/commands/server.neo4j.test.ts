import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { manyMinutes } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

const server = inject('neo4j');
const NEO4J = {
  RATSGRAPH_GRAPH: server?.url ?? '',
  NEO4J_USERNAME: server?.username ?? '',
  NEO4J_PASSWORD: server?.password ?? '',
};

describe.skipIf(server === null)('the command line on Neo4j', { timeout: 120_000 }, () => {
  test('imports, exports the same bytes as the embedded engine, removes', async () => {
    await clear();
    const cwd = folder(manyMinutes(3));
    const neo4j = { cwd, env: NEO4J };
    expect((await ratsgraph(['import', 'kirchbrede'], neo4j)).out).toContain(
      '3 created, 0 changed, 0 unchanged',
    );
    expect((await ratsgraph(['import', 'kirchbrede'], neo4j)).out).toContain(
      '0 created, 0 changed, 3 unchanged',
    );
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    const { out } = await ratsgraph(['export'], neo4j);
    expect(out).toBe((await ratsgraph(['export'], { cwd })).out);
    const origins = ['1.txt', '2.txt', '3.txt'].map((name) => `kirchbrede/${name}`);
    expect(await ratsgraph(['remove', ...origins], neo4j)).toMatchObject({
      exit: 0,
      out: '3 documents removed.\n',
    });
    expect(await ratsgraph(['export'], neo4j)).toMatchObject({ exit: 0, out: '' });
  });

  test('ends with 77 when Neo4j refuses the password, and names the variables', async () => {
    const { exit, err } = await ratsgraph(['export'], { env: { ...NEO4J, NEO4J_PASSWORD: 'wrong' } });
    expect(err).toMatch(/refuses the user "neo4j": set NEO4J_USERNAME and NEO4J_PASSWORD/u);
    expect(exit).toBe(77);
  });

  test('runs as docker-compose.yml runs it, and is healthy by the check that stands there', async () => {
    await clear();
    const port = String(await freePort());
    const [, command = '[]'] = /^CMD (\[.*\])$/mu.exec(file('Dockerfile')) ?? [];
    const [, check = ''] = /- "(fetch\(.*\))"$/mu.exec(file('docker-compose.yml')) ?? [];
    expect(JSON.parse(command)).toEqual(['node', 'src/setup/start.mjs']);
    const running = begin(['start'], { env: { ...NEO4J, HOST: '0.0.0.0', PORT: port } });
    await running.said(/Ratsgraph is at http:\/\/localhost/u);
    const healthy = spawnSync(process.execPath, ['-e', check.replace('4000', port)]);
    expect(healthy.status).toBe(0);
    running.child.kill('SIGTERM');
    expect((await running.ended).exit).toBe(0);
    expect(spawnSync(process.execPath, ['-e', check.replace('4000', port)]).status).toBe(1);
  });
});

/** Takes everything out of the tests' Neo4j. */
async function clear(): Promise<void> {
  const graph = await ENGINES.find(({ name }) => name === 'Neo4j')?.empty();
  await graph?.close();
}

function file(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
