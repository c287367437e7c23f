import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES, type Engine } from '../graph/engines.ts';
import { PROVIDE } from '../java.ts';
import { CLASSES, LEADS } from './popolo.ts';
import { asGraphml, plain } from './same.ts';
import { aknFaults, graphmlFaults, popoloCheck, stands, teiFaults } from './schemas.ts';
import { aknTold, elementsOf, jsonldTold, references, teiTold } from './told.ts';
import { type Row, toldByApi, type Written, written } from './written.ts';

/** Nothing may be fetched. */
const offline = {
  safe: true,
  documentLoader: () => Promise.reject(new Error('Something would be fetched.')),
};
const [embedded] = ENGINES as readonly [Engine];
const minutes = [...world, ...later];

/** Where it is missing in CI, Neo4j is, too, and that fails. */
const WITHOUT_JING = `No Jing, so TEI is not held against the schema of Parla-CLARIN: ${PROVIDE}`;

/** A test by schemas that may not be handed on with the project: `stands` tells where they are missing. */
function bySchema(files: readonly string[], name: string, test: () => void | Promise<void>): void {
  if (stands(...files)) it(name, test);
}

describe('Formats', () => {
  let front: Front;
  let all: Written;
  beforeAll(async () => {
    front = await openFront(embedded, minutes);
    all = await written(front);
  });
  afterAll(() => front.close());

  describe.each(ENGINES.slice(1))('of $name', (engine) => {
    it.skipIf(!engine.there)(
      'are those of the embedded engine, byte for byte',
      { timeout: 120_000 },
      async () => {
        const other = await openFront(engine, minutes);
        expect(await written(other)).toEqual(all);
        await other.close();
      },
    );
  });

  it('stay as they were', async () => {
    const name = 'lindenau-2021-03-04';
    const of = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).find(([file]) => file.includes(name));
    await expect(of(all.akn)?.[1]).toMatchFileSnapshot('gold/meeting.akn.xml');
    await expect(of(all.tei)?.[1]).toMatchFileSnapshot('gold/meeting.tei.xml');
    await expect(all.jsonld).toMatchFileSnapshot('gold/jsonld.gold.json');
    await expect(all.popolo).toMatchFileSnapshot('gold/popolo.gold.json');
    expect(await written(front)).toEqual(all);
  });

  describe('of texts', () => {
    it('keep the rules of Akoma Ntoso 3.0, by the schema of OASIS', async () => {
      expect(Object.keys(all.akn).length).toBeGreaterThan(4);
      expect(await aknFaults(all.akn)).toEqual([]);
      const wrong = Object.values(all.akn)[0]?.replace(' by="', ' with="') ?? '';
      expect(await aknFaults({ 'wrong.xml': wrong })).not.toEqual([]);
    });

    it('keep the rules of Parla-CLARIN, by its schema', { timeout: 120_000 }, async ({ skip }) => {
      const faults = await teiFaults(all.tei);
      if (faults === null) skip(WITHOUT_JING);
      expect(faults).toBe('');
      const wrong =
        Object.values(all.tei)[0]?.replace('<u ', '<question ').replace('</u>', '</question>') ?? '';
      expect(await teiFaults({ 'wrong.xml': wrong })).toContain('element "question" not allowed');
    });

    it.each([
      ['akn', 'eId'],
      ['tei', 'xml:id'],
    ] as const)('%s refer to nothing that is not in them', (format, id) => {
      for (const xml of Object.values(all[format])) {
        const elements = elementsOf(xml).map(({ attributes }) => attributes);
        const there = elements.flatMap((attributes) => attributes[id] ?? []);
        expect(new Set(there).size).toBe(there.length);
        const used = elements.flatMap((attributes) => Object.values(attributes).flatMap(references));
        expect(used.filter((each) => !there.includes(each))).toEqual([]);
      }
    });

    it('all tell who asked whom and who answered as the API does', async () => {
      const expected = await toldByApi(front);
      expect(Object.keys(expected).length).toBeGreaterThan(20);
      expect(Object.assign({}, ...Object.values(all.akn).map(aknTold))).toEqual(expected);
      expect(Object.assign({}, ...Object.values(all.tei).map(teiTold))).toEqual(expected);
      expect(jsonldTold(JSON.parse(all.jsonld)['@graph'])).toEqual(expected);
    });
  });

  it('of JSON-LD lose nothing on the way to triples and back, with each thing once', async () => {
    const document = JSON.parse(all.jsonld);
    const nodes = document['@graph'] as Row[];
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const expanded = await jsonld.expand(document, offline);
    expect(expanded).toHaveLength(nodes.length);
    const back = await jsonld.compact(expanded, document['@context'], { ...offline, graph: true });
    expect(plain(back['@graph'])).toEqual(plain(nodes));
    const triples = (await jsonld.toRDF(document, offline)) as {
      predicate: { value: string };
      object: Row;
    }[];
    const starts = triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#start');
    expect(starts.length).toBeGreaterThan(50);
    const datatype = { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' };
    expect(
      starts.every(({ object }) => JSON.stringify(object['datatype']) === JSON.stringify(datatype)),
    ).toBe(true);
  });

  it('of JSON-LD show at the place that they tell the words that they quote', async () => {
    const nodes = JSON.parse(all.jsonld)['@graph'] as Row[];
    const facts = nodes.flatMap((node) => (node['derivedFrom'] as Evidence | undefined) ?? []);
    expect(facts.length).toBeGreaterThan(50);
    const idOf = ({ source }: Evidence) => source.split('/').at(-1) ?? '';
    const { data } = await front.ask<{ nodes: { id: string; text: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Document { text } } }',
      { ids: [...new Set(facts.map(idOf))] },
    );
    const texts = new Map(data.nodes.map(({ id, text }) => [id, text]));
    for (const fact of facts) {
      const [{ start, end }, { exact }] = fact.selector;
      expect(texts.get(idOf(fact))?.slice(start, end)).toBe(exact);
    }
  });

  it('of GraphML give back every node and edge', () => {
    const read = parse(MultiDirectedGraph, all.graphml);
    const lines = all.lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const nodes = lines.filter(({ node }) => node !== undefined);
    expect(read.order).toBe(nodes.length);
    const byId = new Map(read.mapNodes((_, attributes) => [attributes['id'], attributes]));
    for (const { node, labels, properties } of nodes) {
      expect(byId.get(node)).toEqual(asGraphml(properties, 'labels', labels));
    }
    const edges = lines
      .filter(({ edge }) => edge !== undefined)
      .map(({ from, to, edge, properties }) => [from, to, asGraphml(properties, 'label', edge)]);
    const found = read.mapEdges((_, attributes, __, ___, from, to) => [from['id'], to['id'], attributes]);
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(plain(row))).toSorted();
    expect(sorted(found)).toEqual(sorted(edges));
    expect(found.length).toBeGreaterThan(100);
  });

  bySchema(['graphml.xsd', 'xlink.xsd'], 'of GraphML keep its rules', async () => {
    expect(await graphmlFaults(all.graphml)).toEqual([]);
  });

  it('of Popolo hold all that the API answers, and every id leads somewhere', async () => {
    const lists = JSON.parse(all.popolo) as Readonly<Record<keyof typeof CLASSES, readonly Row[]>>;
    expect(Object.keys(lists)).toEqual(Object.keys(CLASSES));
    const ids = new Map(
      Object.entries(lists).map(([list, things]) => [list, new Set(things.map(({ id }) => id))]),
    );
    for (const [list, things] of Object.entries(lists)) expect(ids.get(list)?.size, list).toBe(things.length);
    const led = Object.values(lists)
      .flat()
      .flatMap((thing) => Object.entries(LEADS).map(([key, list]) => [key, thing[key], list] as const))
      .filter(([, id]) => id !== undefined && id !== null);
    expect(new Set(led.map(([key]) => key))).toEqual(new Set(Object.keys(LEADS)));
    expect(led.filter(([, id, list]) => !ids.get(list)?.has(id))).toEqual([]);
    const asked = lists.speeches.filter(({ type }) => type === 'Question').map(({ id }) => id);
    expect(asked.toSorted()).toEqual(Object.keys(await toldByApi(front)).toSorted());
    const { data } = await front.ask<Record<string, { totalCount: number }>>(
      '{ people { totalCount } organizations { totalCount } decisions { totalCount } }',
    );
    const counts = [lists.persons, lists.organizations, lists.motions].map((things) => things.length);
    expect(Object.values(data).map(({ totalCount }) => totalCount)).toEqual(counts);
    const votes = lists.vote_events.flatMap(({ counts: of }) => of as { option: string; value: number }[]);
    expect(votes.map(({ option, value }) => `${option} ${value}`)).toEqual([
      'yes 6',
      'no 1',
      'yes 5',
      'no 2',
      'abstain 1',
    ]);
  });

  it('of Popolo keep its rules', () => {
    expect(popoloCheck('speech')({ id: 'a', creator_id: 7 })).toContain('creator_id');
    for (const [list, name] of Object.entries(CLASSES)) {
      const faults = JSON.parse(all.popolo)[list].map(popoloCheck(name));
      expect(
        faults.filter((fault: string) => fault !== ''),
        list,
      ).toEqual([]);
    }
  });
});

interface Evidence {
  readonly source: string;
  readonly selector: readonly [{ start: number; end: number }, { exact: string }];
}
