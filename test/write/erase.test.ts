import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { save } from '../../import/write/index.ts';
import { createSchema } from '../../src/api/index.ts';
import { erased, report } from '../../src/commands/rights/erased.ts';
import { rightsOn } from '../../src/commands/rights/index.ts';
import { downloadsOf } from '../../src/export/index.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import { written } from '../export/written.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';

const ENV = { RATSGRAPH_KEY: 'k'.repeat(32), RATSGRAPH_CACHE: join(tmpdir(), 'ratsgraph-no-cache') };
const minutes = (name: string, said: string) =>
  extract({
    origin: `lindenau/${name}`,
    label: name,
    mediaType: 'text/plain',
    text: `Stadt Lindenau
Niederschrift über die Sitzung des Sozialausschusses am ${name.slice(0, 2)}.02.2024

Anwesend:
Herr Olaf Tiedeböhl, Ratsherr
Frau Rosa Birk, Ratsfrau
Herr Walter Adler, Amtsleiter

TOP 3 Radweg am Markt

${said}
`,
    hash: `${name.slice(0, 2)}`.repeat(32),
  });
const MINUTES = [
  minutes(
    '20.txt',
    'Herr Tiedeböhl fragt, wann der Radweg am Markt fertig sei. Herr Adler antwortet Herrn Tiedeböhl, dass er im Mai fertig sei. Frau Birk fragt, ob Olaf Tiedeböhls Bank am Teich bleibe.',
  ),
  minutes(
    '27.txt',
    'Herr Olaf Tiedeböhl sagt zu, die Liste nachzureichen. Frau Birk fragt Herrn Tiede-\nböhl, ob die Lampen bleiben.',
  ),
  minutes('29.txt', 'Frau Birk fragt, was der Radweg koste. Herr Adler sagt zu, die Kosten nachzureichen.'),
];
const NAME = /tiede-?\s*b[öo]hl|olaf/iu;
const NODES = { name: 'all nodes', cypher: 'MATCH (n) RETURN properties(n) AS properties' };
const EDGES = { name: 'all edges', cypher: 'MATCH ()-[e]->() RETURN properties(e) AS properties' };
const ASKED = {
  name: 'who asked and promised',
  cypher:
    'MATCH (p:Person)-[:ASKED]->(q:Question)-[:RECORDED_IN]->(d:Document) RETURN p.name AS name, count(q) AS questions ORDER BY name',
};

/** Every file of the server and every format of the command line, by their names. */
async function exports(graph: Graph): Promise<readonly (readonly [string, string])[]> {
  const server = await serve({ graph, port: 0, log: () => {}, warm: false });
  const files: (readonly [string, string])[] = [];
  // Files of one thing have its id in their path: `written` writes each of them.
  const paths = [...downloadsOf(createSchema()).keys()].filter((path) => !path.includes('{'));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status, path).toBe(200);
    files.push([path, await response.text()]);
  }
  await server.close();
  return [...files, ['formats', JSON.stringify(await written({ graph }))]];
}

async function* given() {
  yield* MINUTES;
}

describe.each(ENGINES)('erase on $name', { timeout: 120_000 }, ({ there, empty }) => {
  let graph: Graph;
  afterEach(() => graph?.close());
  const imported = async () => save(graph, (await rightsOn(graph, ENV)).hidden(given()));
  const everything = async () =>
    JSON.stringify([await graph.read(NODES), await graph.read(EDGES), await dumpOf(graph)]);

  it.skipIf(!there)(
    'takes a name out of everything, keeps the facts, and a re-import does not bring it back',
    async () => {
      graph = await empty();
      await imported();
      expect(await everything()).toMatch(/Tiedeböhl/u);
      await expect(erased(graph, 'Olaf Nobody', undefined, ENV)).rejects.toThrow(
        /nobody in the graph is called/u,
      );

      const told = await erased(graph, 'Olaf Tiedeböhl', undefined, ENV);
      expect(told).toMatchObject({ left: [], elsewhere: [] });
      const text = report(told);
      expect(text).toMatch(
        /Searched: \d+ nodes, \d+ edges and \d+ lines of the export; the name is nowhere/u,
      );
      expect(text).not.toMatch(/Tiede|Olaf/u);
      const after = await everything();
      expect(after).not.toMatch(NAME);
      // Of Neo4j they are the same bytes (test/export).
      if (graph.engine === 'embedded')
        for (const [path, text] of await exports(graph)) expect(text, path).not.toMatch(NAME);
      const people = await graph.read<{ name: string; questions: number }>(ASKED);
      expect(people).toEqual([
        { name: expect.stringMatching(/^Ratsherr [a-z][a-z2-9]{4}$/u), questions: 1 },
        { name: 'Rosa Birk', questions: 3 },
      ]);
      expect(after).toContain('Walter Adler');

      await imported();
      expect(await everything()).not.toMatch(NAME);
      expect(await graph.read(ASKED)).toEqual(people);
      expect((await imported()).unchanged).toBe(3);
      await expect(erased(graph, people[0]?.name ?? '', undefined, ENV)).rejects.toThrow(/nothing to erase/u);
    },
  );
});

it('who was erased stays so when an embedded graph is made anew, and no byte of the name is left in its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-erase-'));
  for (const round of ['first', 'second']) {
    const graph = await open(join(folder, 'graph'));
    await save(graph, (await rightsOn(graph, ENV)).hidden(given()));
    if (round === 'second') expect(await dumpOf(graph)).not.toMatch(/Tiedeb|Olaf/u);
    else {
      const told = await erased(graph, 'Olaf Tiedeböhl', undefined, ENV);
      expect(told).toMatchObject({ rewritten: true, files: [] });
      expect(report(told)).toContain('written anew');
    }
    const before = await dumpOf(graph);
    await graph.close();
    expect(readFileSync(join(folder, 'graph')).includes('Tiedeb')).toBe(false);
    const again = await open(join(folder, 'graph'));
    expect(await dumpOf(again)).toBe(before);
    await again.close();
    rmSync(join(folder, 'graph'), { recursive: true });
  }
  rmSync(folder, { recursive: true });
});
