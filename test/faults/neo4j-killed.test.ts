import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { open } from '../../src/graph/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { begin } from '../commands/ratsgraph.ts';
import { CLEAR } from '../graph/engines.ts';
import { FLEETING, type OwnNeo4j, startNeo4j } from '../graph/neo4j.server.ts';
import { AT_LENGTH, chance, note, often, PATIENCE } from './length.ts';
import { type Corpus, complaint, corpus, difference, done } from './minutes.ts';

const ROUNDS = often(1, 10);
const DOCUMENTS = often(30, 210);
const SEED = 20_261_131;
const QUESTIONS = JSON.stringify({
  query: '{ questions { totalCount edges { node { text answers { text } } } } }',
});

const started = await startNeo4j(undefined, AT_LENGTH ? undefined : FLEETING);

describe.skipIf(started === null)('a Neo4j of our own', { timeout: PATIENCE }, () => {
  const neo4j = started as OwnNeo4j;
  afterAll(() => neo4j.stop(), PATIENCE);
  const surroundings = ({ cwd }: Corpus) => ({
    cwd,
    env: { RATSGRAPH_GRAPH: neo4j.url, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password },
  });

  it('is killed during imports and queries: nothing is lost, questions are refused in five seconds and answered again', async () => {
    const minutes = await corpus(DOCUMENTS);
    const here = surroundings(minutes);
    const graph = await open(neo4j.url, neo4j);
    const server = await serve({ graph, port: 0, log: () => {}, warm: false });
    const random = chance(SEED);
    const seen = { refused: 0, longest: 0, completed: 0 };
    for (let round = 1; round <= ROUNDS; round += 1) {
      const running = begin(['import', minutes.extracted], here);
      const asking = askOnAndOn(server);
      await Promise.race([pause(2 * minutes.time * random()), running.ended]);
      await neo4j.kill();
      await pause(500);
      const { refused, longest } = await asking.end();
      await neo4j.restart();
      const { exit, err } = await running.ended;
      if (exit !== 0) expect(complaint(err)).toMatch(/^ratsgraph: No Neo4j answers at \S+: start it.*\n$/u);
      expect([0, 69]).toContain(exit);
      await expect.poll(() => ask(server), { timeout: 10_000 }).toBe(200);
      await done(['import', minutes.extracted], here);
      expect(difference(await done(['export'], here), minutes.whole), `round ${round}`).toBeNull();
      seen.refused += refused;
      seen.longest = Math.max(seen.longest, longest);
      seen.completed += Number(exit === 0);
      if (round < ROUNDS) await graph.write((tx) => tx.run(CLEAR));
    }
    expect(seen.longest).toBeLessThan(5_000);
    await server.close();
    await graph.close();
    note('Neo4j killed', { kills: ROUNDS, documents: DOCUMENTS, ...seen });
  });

  // Six starts of Java.
  it('is backed up and restored as docs/faults.md tells it', async () => {
    const minutes = await corpus(DOCUMENTS);
    const here = surroundings(minutes);
    await done(['import', minutes.extracted], here);
    const folder = join(minutes.cwd, 'backup');
    mkdirSync(folder);
    await neo4j.admin('database', 'dump', 'neo4j', `--to-path=${folder}`);
    expect(existsSync(join(folder, 'neo4j.dump'))).toBe(true);
    await neo4j.restart();
    await done(['remove', 'kirchbrede/1.txt', 'kirchbrede/2.txt'], here);
    expect(difference(await done(['export'], here), minutes.whole)).not.toBeNull();
    await neo4j.admin('database', 'load', 'neo4j', `--from-path=${folder}`, '--overwrite-destination=true');
    await neo4j.restart();
    expect(difference(await done(['export'], here), minutes.whole)).toBeNull();
  });
});

/** Asks again and again, until told to end. */
function askOnAndOn(server: Serving): { end(): Promise<{ refused: number; longest: number }> } {
  let isOver = false;
  const seen = { refused: 0, longest: 0 };
  const asking = (async () => {
    while (!isOver) {
      const start = Date.now();
      if ((await ask(server)) !== 200) seen.refused += 1;
      seen.longest = Math.max(seen.longest, Date.now() - start);
      await pause(20);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await asking;
      return seen;
    },
  };
}

/** 200 where the question was answered. */
async function ask({ url }: Serving): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: QUESTIONS,
  });
  const { errors } = (await response.json()) as { errors?: readonly unknown[] };
  return errors === undefined ? response.status : 0;
}
