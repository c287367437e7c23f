import { type ExecutionArgs, execute as fieldByField, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema, examples, execute } from '../../src/api/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';
import { queries } from './generate.ts';
import { later } from './later.ts';
import { pools } from './pools.ts';
import { world } from './world.ts';

const [embedded] = ENGINES;
const GENERATED = 300;
const SEED = 20_261_130;

const ODD: readonly (readonly [what: string, text: string])[] = [
  [
    'aliases, one thing twice',
    '{ a: questions(first: 2) { n: totalCount edges { c: cursor b: cursor node { id x: id } } } }',
  ],
  [
    'fields that meet in fragments',
    `{ ...A questions(first: 2) { edges { node { askedBy { name } } } } }
     fragment A on Query { questions(first: 2) { totalCount edges { node { askedBy { id ...B } } ...C } } }
     fragment B on Actor { __typename ... on Person { familyName } ... on Organization { kind } }
     fragment C on QuestionEdge { node { id askedBy { ...B } } }`,
  ],
  [
    'a name that means something else to objects',
    '{ questions(first: 1) { __proto__: totalCount constructor: totalCount } }',
  ],
  [
    'things of several types',
    '{ nodes(ids: ["p_brehme", "o_rat", "nobody", "t_spielplatz"]) { __typename id ... on Person { kind } ... on Topic { kind } } }',
  ],
  ['the schema beside the graph', '{ __typename __type(name: "Person") { name } summary { questions } }'],
  [
    'a wrong argument beside a good one',
    '{ a: questions(first: 1000) { totalCount } b: summary { questions } }',
  ],
  ['nothing that is there', '{ node(id: "nobody") { id } }'],
];

const CONDITIONAL = parse(
  'query ($with: Boolean!) { summary { questions meetings @include(if: $with) } questions(first: 1) { ...A @skip(if: $with) edges { cursor } } } fragment A on QuestionConnection { totalCount }',
);
const TWO = parse(
  'query A { ...R } query B { ...R summary { answers } } fragment R on Query { summary { questions } }',
);

/** What is answered, beside what graphql-js answers that goes through all of it field by field. */
describe('completed in one go', () => {
  const schema = createSchema();
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded, [...world, ...later]);
  });
  afterAll(() => front.close());

  const alike = async (args: Omit<ExecutionArgs, 'schema' | 'contextValue'>, graph: Graph = front.graph) => {
    const all = { ...args, schema, contextValue: { graph } };
    const [ours, theirs] = [await execute(all), await fieldByField(all)];
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
    return ours;
  };

  it.each(examples().map(({ name, text }) => [name, text]))('%s is the same', async (_, text) => {
    const { data, errors } = await alike({ document: parse(text) });
    expect([errors, data]).toEqual([undefined, expect.any(Object)]);
  });

  it.each(ODD)('%s: the same', async (_, text) => {
    const document = parse(text);
    await alike({ document });
    await alike({ document });
  });

  it('generated queries are the same', async () => {
    for (const text of queries(schema, pools, GENERATED, SEED)) await alike({ document: parse(text) });
  });

  it('what depends on variables is asked anew each time', async () => {
    const told = [];
    for (const yes of [true, false, true])
      told.push(await alike({ document: CONDITIONAL, variableValues: { with: yes } }));
    expect(told[0]).toEqual(told[2]);
    expect(told[0]).not.toEqual(told[1]);
  });

  it('a fragment that two operations share is what each makes of it', async () => {
    for (const operationName of ['A', 'B', 'A']) await alike({ document: TWO, operationName });
  });

  it.each([
    ['nothing where something must be', { id: null }],
    ['a word that the schema does not know', { status: 'LOST' }],
    ['one where there must be many', { answers: {} }],
    ['a type that there is not', { askedBy: { __typename: 'Ghost', id: 'x' } }],
    ['no type', { askedBy: { id: 'x' } }],
    ['a type of something else', { askedBy: { __typename: 'Meeting', id: 'x' } }],
  ])('%s: what is wrong, and where, is told as graphql-js tells it', async (_, wrong) => {
    const read: Graph['read'] = async (...question) => {
      const [row] = await front.graph.read<{ node: object }>(...question);
      return [{ node: { ...row?.node, ...wrong } }] as never;
    };
    const document = parse(
      '{ node(id: "lindenau-2021-03-04-q000") { ... on Question { id status answers { id } askedBy { id } } } summary { questions } }',
    );
    const { errors } = await alike({ document }, { ...front.graph, read });
    expect(errors?.[0]?.path?.[0]).toBe('node');
  });
});
