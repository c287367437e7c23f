import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { known, save } from '../../import/write/index.ts';
import { rightsOn } from '../../src/commands/rights/index.ts';
import { keyBeside } from '../../src/commands/rights/key.ts';
import type { Graph } from '../../src/graph/index.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes as minutesOf } from './lindenau.ts';

const KEY = { RATSGRAPH_KEY: 'k'.repeat(32) };
const TEXT = `${head('20.02.2024')}TOP 1 Einwohnerfragestunde

Herr Ansgar Wessolek fragt, wann der Radweg am Markt fertig sei; er sei unter 05555/80032 zu erreichen. Herr Adler antwortet Herrn Wessolek, dass der Radweg im Mai fertig sei. Er sagt zu, Herrn Wessolek die Kosten nachzureichen.
`;
const source = {
  origin: 'lindenau/rat.txt',
  label: 'rat.txt',
  mediaType: 'text/plain',
  text: TEXT,
  hash: 'ab'.repeat(32),
} as const;
const minutes = extract(source);

const NODES = {
  name: 'all nodes',
  cypher: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
};
const EDGES = {
  name: 'all edges',
  cypher: 'MATCH ()-[e]->() RETURN type(e) AS type, properties(e) AS properties',
};

describe.each(ENGINES)('names of private people on $name', ({ there, empty }) => {
  let graph: Graph;
  afterEach(() => graph?.close());
  const write = async (env: Readonly<Record<string, string>>) =>
    save(graph, (await rightsOn(graph, env)).hidden(given()));
  const everything = async () =>
    JSON.stringify([await graph.read(NODES), await graph.read(EDGES), await dumpOf(graph)]);

  it.skipIf(!there)('are nowhere in the graph, nor is what is masked; the facts are', async () => {
    graph = await empty();
    await write(KEY);
    expect(await everything()).not.toMatch(/wessolek|ansgar|80032/iu);
    expect(await everything()).toMatch(/Einwohner [a-z][a-z2-9]{4}/u);
    expect((await write(KEY)).unchanged).toBe(1);
    const { isHashOf } = await rightsOn(graph, KEY);
    expect(isHashOf((await known(graph)).get(source.origin), source.hash)).toBe(true);
    expect(await everything()).not.toContain(source.hash);
    await expect(rightsOn(graph, { RATSGRAPH_KEY: 'x'.repeat(32) })).rejects.toThrow(
      /hidden by another key/u,
    );
  });

  it.skipIf(!there)('are there where RATSGRAPH_PSEUDONYMS is off', async () => {
    graph = await empty();
    await write({ ...KEY, RATSGRAPH_PSEUDONYMS: 'off' });
    expect(await everything()).toContain('Ansgar Wessolek');
    expect(await everything()).not.toContain('80032');
    await expect(write({ ...KEY, RATSGRAPH_PSEUDONYMS: 'on' })).rejects.toThrow(/write private, unknown/u);
  });
});

const ASKED = `${head('20.02.2024')}TOP 1 Einwohnerfragestunde

Herr Ansgar Wessolek fragt, was der Radweg am Markt koste. Herr Adler sagt zu, die Kosten nachzureichen.
`;
const ANSWERED = `${head('12.03.2024')}TOP 1 Beantwortung der Anfrage von Herrn Wessolek aus der Einwohnerfragestunde vom 20.02.2024

Herr Adler teilt mit, dass der Radweg 900 € koste.
`;

describe.each(ENGINES)(
  'a resident whose question is answered at a later meeting, on $name',
  ({ there, empty }) => {
    it.skipIf(!there)(
      'is named in neither, and the answer finds the question, whichever comes first',
      async () => {
        const both = [
          await minutesOf('lindenau/februar.txt', ASKED),
          await minutesOf('lindenau/maerz.txt', ANSWERED),
        ];
        const dumps = [];
        for (const order of [both, both.toReversed()]) {
          const graph = await empty();
          const now = () => new Date('2024-04-01T00:00:00Z');
          for (const one of order) await save(graph, (await rightsOn(graph, KEY)).hidden(each(one)), { now });
          dumps.push(await dumpOf(graph));
          await graph.close();
        }
        const [one = '', other] = dumps;
        expect(one).not.toMatch(/wessolek|ansgar/iu);
        expect(one).toContain('"basis":"earlier-meeting"');
        expect(one).toContain('"answeredAfter":21');
        expect(other).toBe(one);
      },
    );
  },
);

async function* each(one: Extraction) {
  yield one;
}

async function* given() {
  yield minutes;
}

it('the key is made at its first use, for its owner alone, and stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-key-'));
  const key = keyBeside(join(folder, 'graph'), {});
  expect(keyBeside(join(folder, 'graph'), {})).toBe(key);
  expect(readFileSync(join(folder, 'key'), 'utf8')).toBe(`${key}\n`);
  expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  expect(() => keyBeside(folder, { RATSGRAPH_KEY: 'short' })).toThrow(/RATSGRAPH_KEY holds no key/u);
});
