import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerFact, Extraction } from '../../import/model.ts';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES, type Engine } from '../graph/engines.ts';
import { SITE, type Written, written } from './written.ts';

const [embedded] = ENGINES as readonly [Engine];

const minutes = [...world, ...later];

describe('Texts of a meeting over HTTP', () => {
  let front: Front;
  let all: Written;
  const get = (path: string, init?: RequestInit) => fetch(`${front.url}/export/${path}`, init);
  beforeAll(async () => {
    front = await openFront(embedded);
    all = await written(front);
  });
  afterAll(() => front.close());

  it.each([
    ['akn', 'application/akn+xml'],
    ['tei', 'application/tei+xml'],
  ] as const)('are those of the command in %s, with links to where they were had', async (format, type) => {
    for (const [name, text] of Object.entries(all[format])) {
      const response = await get(`${name.startsWith('document') ? 'documents' : 'meetings'}/${name}`);
      expect(response.headers.get('content-type')).toBe(type);
      expect((await response.text()).replaceAll(front.url, SITE)).toBe(text);
    }
    expect(Object.keys(all[format]).filter((name) => name.startsWith('document'))).toHaveLength(1);
  });

  it('are parts of the whole in JSON-LD', async () => {
    const nodes: { id: string }[] = JSON.parse(all.jsonld)['@graph'];
    const whole = new Map(nodes.map((node) => [node.id, node]));
    const name = Object.keys(all.akn)
      .find((each) => each.startsWith('meeting'))
      ?.replace('akn.xml', 'jsonld');
    const response = await get(`meetings/${name}`);
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const part: { id: string }[] = JSON.parse((await response.text()).replaceAll(front.url, SITE))['@graph'];
    expect(part.length).toBeGreaterThan(10);
    for (const node of part) expect(whole.get(node.id)).toEqual(node);
  });

  it('are not sent again while the graph is as it was', async () => {
    for (const path of [`meetings/${Object.keys(all.tei).at(-1)}`, 'popolo.json']) {
      const tag = (await get(path)).headers.get('etag') ?? '';
      expect((await get(path, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    }
  });

  it('are had with the whole graph as Popolo', async () => {
    const response = await get('popolo.json');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="popolo.json"');
    expect((await response.text()).replaceAll(front.url, SITE)).toBe(all.popolo);
  });

  it('lead from meeting to meeting where one answers what another asked', async () => {
    const other = await openFront(embedded, minutes);
    const cypher =
      "MATCH (a:Answer {id: $answer}), (q:Question {id: $question}) CREATE (a)-[:ANSWERS {basis: 'curated'}]->(q)";
    const [question, answer] = ['lindenau-2021-03-04-q002', 'lindenau-2022-05-06-a0-0'];
    await other.graph.write((tx) => tx.run({ name: 'answer later', cypher }, { question, answer }));
    const { akn, tei, jsonld } = await written(other);
    await other.close();
    const of = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).find(([name]) => name.includes('2022-05-06'))?.[1];
    const link = `${SITE}/questions/${question}`;
    expect(of(akn)).toMatch(new RegExp(`<answer eId="${answer}"[^>]* refersTo="[^"]*${link}"`));
    expect(of(tei)).toContain(`<relation name="questionAnswer" active="${link}" passive="#${answer}"/>`);
    const nodes: { id: string }[] = JSON.parse(jsonld)['@graph'];
    const ids = new Set(nodes.map(({ id }) => id));
    const led = [...jsonld.matchAll(/\{"id":"([^"]+)"\}/g)].map(([, id = '']) => id);
    expect(led.length).toBeGreaterThan(100);
    expect(led.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('hold an answer once that two people give together', async () => {
    const [first] = world as readonly [Extraction];
    const [answer] = first.answers as readonly [AnswerFact];
    const both = {
      ...first,
      answers: [...first.answers, { ...answer, givenBy: first.questions[0]?.askedBy ?? null }],
    };
    const other = await openFront(embedded, [both]);
    const { akn, tei } = await written(other);
    await other.close();
    for (const xml of Object.values({ ...akn, ...tei }))
      expect(xml.match(new RegExp(`<(?:answer eId|u xml:id)="${answer.id}"`, 'g'))).toHaveLength(1);
  });

  it.each([
    ['meetings/nobody.akn.xml', 404, 'The graph holds no meeting nobody.', /meetings/],
    ['documents/nobody.tei.xml', 404, 'The graph holds no document nobody.', /documents/],
    ['meetings/%E0%A4%A.jsonld', 404, 'The graph holds no meeting %E0%A4%A.', /meetings/],
    ['meetings/nobody.jsonld?first=1', 400, 'There is no parameter `first` here.', /none/],
    ['popolo.json?to=Jobcenter', 400, 'There is no parameter `to` here.', /none/],
    ['meetings/nobody.pdf', 404, 'There is no /export/meetings/nobody.pdf here.', /\{id\}\.akn\.xml/],
  ])('%s is told as a problem with the way out', async (path, status, detail, hint) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
    const problem = await response.json();
    expect(problem.detail).toBe(detail);
    expect(problem.hint).toMatch(hint);
  });
});
