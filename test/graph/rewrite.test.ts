import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GraphError, noteHolder, open, servedAt } from '../../src/graph/index.ts';

const NAME = 'Tiedeböhl';
const MAKE = { name: 'make people', cypher: 'UNWIND $names AS name CREATE (:Person {id: name, name: name})' };
const FORGET = { name: 'forget', cypher: 'MATCH (n:Person) WHERE n.name STARTS WITH $name DETACH DELETE n' };
const COUNT = { name: 'count people', cypher: 'MATCH (n:Person) RETURN count(n) AS people' };

it('an embedded graph that is written anew holds no byte of what was taken out, and goes on being read, written and held', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-rewrite-'));
  const place = join(folder, 'graph');
  const bytes = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile())
      .filter((file) => readFileSync(file).includes(NAME));
  const graph = await open(place);
  noteHolder(place, 'http://localhost:4000');
  const names = Array.from({ length: 500 }, (_, i) => `${i % 2 === 0 ? NAME : 'Birk'} ${i}`);
  await graph.write((tx) => tx.run(MAKE, { names }));
  await graph.write((tx) => tx.run(FORGET, { name: NAME }));
  expect(bytes()).not.toEqual([]);

  const people = async () => (await graph.read<{ people: number }>(COUNT))[0]?.people;
  const meanwhile = Array.from({ length: 20 }, people);
  await Promise.all([graph.rewrite(), graph.rewrite(), ...meanwhile, people()]);
  expect(bytes()).toEqual([]);
  expect(await Promise.all([...meanwhile, people()])).toEqual(Array.from({ length: 21 }, () => 250));
  await graph.write((tx) => tx.run(MAKE, { names: ['Adler'] }));
  expect(await people()).toBe(251);
  await expect(open(place)).rejects.toThrow(/serves the graph/u);
  expect(servedAt(place)).toBe('http://localhost:4000');

  await graph.close();
  await expect(graph.rewrite()).rejects.toThrow(GraphError);
  const again = await open(place);
  expect(await again.read(COUNT)).toEqual([{ people: 251 }]);
  await again.close();
  rmSync(folder, { recursive: true });
});

it('while it is being written anew nobody else takes it; what a killed process left behind holds up nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-rewrite-'));
  const place = join(folder, 'graph');
  await (await open(place)).close();
  const draft = `${place}.anew`;
  writeFileSync(draft, '');
  await expect(open(place)).rejects.toMatchObject({ code: 'LOCKED' });
  utimesSync(draft, 0, 0);
  const graph = await open(place);
  await graph.rewrite();
  expect(readdirSync(folder)).not.toContain('graph.anew');
  await graph.close();
  rmSync(folder, { recursive: true });
});
