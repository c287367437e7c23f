import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { GraphError, open } from '../../src/graph/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-faults-'));
const server = inject('neo4j');
const TOPICS = { name: 'topics', cypher: 'MATCH (n:Topic) RETURN n.id AS id' };
const MAKE = { name: 'make a topic', cypher: 'MERGE (n:Topic {id: $id})' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function faultOf(url: string, password?: string): Promise<GraphError> {
  const fault = await open(url, { password, username: 'neo4j' }).catch((reason: unknown) => reason);
  if (fault instanceof GraphError) return fault;
  throw new Error(`no GraphError but ${fault}`);
}

describe('a fault is one sentence with the place and the way out', () => {
  it('an address of another kind', async () => {
    const fault = await faultOf('postgres://localhost/graph');
    expect(fault.code).toBe('BAD_ADDRESS');
    expect(fault.message).toBe(
      '"postgres://localhost/graph" is no graph: name a Neo4j (bolt://…, neo4j://…, neo4j+s://…) or the path of a graph file.',
    );
  });

  it('a Neo4j that is down', async () => {
    const started = Date.now();
    const fault = await faultOf('bolt://127.0.0.1:1');
    expect(fault.code).toBe('UNREACHABLE');
    expect(fault.message).toBe(
      'No Neo4j answers at bolt://127.0.0.1:1: start it, or name another graph with --graph.',
    );
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it.each(['bolt://', 'neo4j://:7687'])('an address without a host: %s', async (url) => {
    expect(await faultOf(url)).toMatchObject({ code: 'BAD_ADDRESS', message: expect.stringContaining(url) });
  });

  it('an address with a password in it, which is not repeated', async () => {
    const fault = await faultOf('neo4j://clerk:secret@localhost');
    expect(fault.code).toBe('BAD_ADDRESS');
    expect(fault.message).toContain('NEO4J_PASSWORD');
    expect(fault.message).not.toContain('secret');
  });

  describe.skipIf(server === null)('of a running server', () => {
    it('wrong credentials on Neo4j', async () => {
      const fault = await faultOf(server?.url ?? '', 'not-the-password');
      expect(fault.code).toBe('UNAUTHORIZED');
      expect(fault.message).toBe(
        `Neo4j at ${server?.url} refuses the user "neo4j": set NEO4J_USERNAME and NEO4J_PASSWORD.`,
      );
    });

    it('a database that Neo4j does not have', async () => {
      const fault = await open(server?.url ?? '', { ...server, database: 'nowhere' }).catch(
        (reason) => reason,
      );
      expect(fault).toMatchObject({ code: 'NO_DATABASE', message: expect.stringContaining('"nowhere"') });
    });

    it('a write through the front door for reading on Neo4j', async () => {
      const graph = await open(server?.url ?? '', server ?? {});
      await expect(graph.read(MAKE, { id: 'x' })).rejects.toMatchObject({ code: 'STATEMENT' });
      await graph.close();
    });
  });
});

describe('a fault of the embedded graph file', () => {
  it('another process holds it', async () => {
    const path = join(folder, 'held');
    const holder = hold(path);
    try {
      await once(holder.stdout ?? holder, 'data');
      const fault = await faultOf(path);
      expect(fault.code).toBe('LOCKED');
      expect(fault.message).toContain(path);
      expect(fault.message).toContain('another graph with --graph');
    } finally {
      holder.kill();
      await once(holder, 'exit');
    }
  });

  it('is opened again when the other process was killed', async () => {
    const path = join(folder, 'killed');
    const holder = hold(path);
    await once(holder.stdout ?? holder, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const graph = await open(path);
    expect(await graph.read(TOPICS)).toEqual([{ id: 'held' }]);
    await graph.close();
  });

  it('something else is there, and stays as it is', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Sehr geehrte Damen und Herren');
    expect(await faultOf(path)).toMatchObject({ code: 'DAMAGED', message: expect.stringContaining(path) });
    expect(readFileSync(path, 'utf8')).toBe('Sehr geehrte Damen und Herren');
    const inside = await faultOf(join(path, 'graph'));
    expect(inside).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('inside a file') });
    mkdirSync(join(folder, 'full of papers'));
    expect(await faultOf(join(folder, 'full of papers'))).toMatchObject({ code: 'DAMAGED' });
  });

  it('it is closed', async () => {
    const graph = await open(join(folder, 'closed'));
    await graph.close();
    await expect(graph.read(TOPICS)).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(graph.write((tx) => tx.run(MAKE, { id: 'x' }))).rejects.toMatchObject({ code: 'CLOSED' });
    await graph.close();
  });

  it('its folders are made, and what was written is there the next time', async () => {
    const path = join(folder, 'new', 'deep', 'graph');
    const graph = await open(path);
    await graph.write((tx) => tx.run(MAKE, { id: 'kept' }));
    await graph.close();
    const again = await open(path);
    expect(await again.read(TOPICS)).toEqual([{ id: 'kept' }]);
    await again.close();
  });
});

describe('a full disk', () => {
  const disk = smallDisk();
  afterAll(() => disk?.remove());

  it.skipIf(disk === null)(
    'is told, and the embedded graph is as it was before (needs the right to mount)',
    async () => {
      const path = join(disk?.path ?? '', 'graph');
      const graph = await open(path);
      await graph.write((tx) => tx.run(MAKE, { id: 'before' }));
      const big = { name: 'make much', cypher: 'UNWIND $ids AS id CREATE (:Topic {id: id, name: $text})' };
      const ids = Array.from({ length: 1_000 }, (_, i) => `much ${i}`);
      await expect(
        graph.write((tx) => tx.run(big, { ids, text: randomBytes(4_000).toString('hex') })),
      ).rejects.toMatchObject({
        code: 'FULL',
        message: `The disk of the graph ${path} is full: make room and try again; the graph is as it was before.`,
      });
      expect(await graph.read(TOPICS)).toEqual([{ id: 'before' }]);
      await graph.close();
      const again = await open(path);
      expect(await again.read(TOPICS)).toEqual([{ id: 'before' }]);
      await again.close();
    },
  );
});

/** A disk of four megabytes; null where one may not be mounted. */
function smallDisk(): { path: string; remove: () => void } | null {
  const path = mkdtempSync(join(tmpdir(), 'ratsgraph-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path], { stdio: 'ignore' });
  const remove = () => {
    if (status === 0) spawnSync('umount', ['-l', path]);
    rmSync(path, { recursive: true });
  };
  if (status === 0) return { path, remove };
  remove();
  return null;
}

/** A process of its own that opens the file, writes a topic, says so and stays. */
function hold(path: string): ChildProcess {
  const script = `
    import grafeo from '@grafeo-db/js';
    const db = grafeo.GrafeoDB.create(process.argv[1]);
    await db.executeCypher("CREATE (:Topic {id: 'held'})");
    console.log('held');
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
