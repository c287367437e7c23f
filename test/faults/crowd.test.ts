import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manyMinutes } from '../commands/minutes.ts';
import { ratsgraph } from '../commands/ratsgraph.ts';
import { ENGINES } from '../graph/engines.ts';
import { note, often, PATIENCE } from './length.ts';
import { corpus, difference, done } from './minutes.ts';
import { graphPlace } from './place.ts';

const IMPORTERS = 8;
const ROUNDS = often(1, 5);
const DOCUMENTS = often(16, 120);
const OVERLAP = 2;

const neo4j = ENGINES.filter(({ name, there }) => name === 'Neo4j' && there);

describe.skipIf(neo4j.length === 0)('a crowd', () => {
  it(`${IMPORTERS} importers of overlapping folders at once make one graph on Neo4j, and none hears of the others`, {
    timeout: PATIENCE,
  }, async () => {
    const { cwd, whole } = await corpus(DOCUMENTS);
    const folders = overlapping(cwd);
    for (const engine of Array.from({ length: ROUNDS }, () => neo4j).flat()) {
      const { env, clear } = graphPlace(engine, cwd);
      await clear();
      const started = Date.now();
      const ended = await Promise.all(
        folders.map((folder) => ratsgraph(['import', '--jobs', '1', folder], { cwd, env })),
      );
      expect(ended.map(({ exit, err }) => ({ exit, err }))).toEqual(
        folders.map(() => ({ exit: 0, err: expect.not.stringMatching(/ratsgraph:/u) })),
      );
      expect(difference(await done(['export'], { cwd, env }), whole)).toBeNull();
      const seconds = Math.round((Date.now() - started) / 1000);
      note('importers at once on Neo4j', {
        importers: IMPORTERS,
        rounds: ROUNDS,
        documents: DOCUMENTS,
        seconds,
      });
    }
  });
});

/** Each document is in two of the folders, under the same name. */
function overlapping(cwd: string): string[] {
  const files = Object.entries(manyMinutes(DOCUMENTS));
  return Array.from({ length: IMPORTERS }, (_, i) => {
    const folder = join(String(i), 'kirchbrede');
    mkdirSync(join(cwd, folder), { recursive: true });
    for (const [number, [name, text]] of files.entries()) {
      const distance = (i - number + files.length * IMPORTERS) % IMPORTERS;
      if (distance < OVERLAP) writeFileSync(join(cwd, folder, basename(name)), text);
    }
    return folder;
  });
}
