import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

describe.each(ENGINES)('GraphQL answers from $name', (engine) => {
  describe.skipIf(!engine.there)('as saved', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine);
    });
    afterAll(() => front.close());

    it('with quotes that are what the offsets show', async () => {
      const { data } = await front.ask<Quotes>(`{
        questions(filter: { committee: "Soziales" }) { edges { node {
          text statusQuote source { start end quote document { text } }
        } } }
      }`);
      const nodes = data.questions.edges.map(({ node }) => node);
      expect(nodes).toHaveLength(3);
      for (const { text, source } of nodes) {
        expect(source.quote).toBe(source.document.text.slice(source.start, source.end));
        expect(source.quote).toBe(text);
      }
      expect(nodes.map(({ statusQuote }) => statusQuote)).toEqual([
        'Herr Ahlborn antwortet, es seien 340 gewesen.',
        'Herr Ahlborn will das schriftlich beantworten.',
        null,
      ]);
    });

    it('with quotes that count characters of two units as two', async () => {
      const wide = [10, 12];
      const { data } = await front.ask<Quotes>(
        '{ questions(filter: { document: "document-kirchbrede" }) { edges { node { text source { quote document { text } } } } } }',
      );
      const [edge] = data.questions.edges;
      for (const at of wide) expect(edge?.node.source.document.text.codePointAt(at)).toBeGreaterThan(0xffff);
      expect(edge?.node.source.quote).toBe('Herr Tiedau fragt ohne Tag.');
    });

    it('a list that leads back to where it came from holds that too', async () => {
      const { data } = await front.ask(`{
        commitments(filter: { words: "Liste" }) { edges { node {
          questions { answers { commitments { text } } source { document { questions { id } } } }
        } } }
      }`);
      expect(data['commitments']).toEqual({
        edges: [
          {
            node: {
              questions: [
                {
                  answers: [
                    { commitments: [] },
                    { commitments: [{ text: 'Er sagt zu, die Liste nachzureichen.' }] },
                  ],
                  source: {
                    document: {
                      questions: ['q000', 'q001', 'q002'].map((end) => ({
                        id: `lindenau-2021-03-04-${end}`,
                      })),
                    },
                  },
                },
              ],
            },
          },
        ],
      });
    });

    it('aliases, fragments, @skip and @include lead to one statement that reads what is wanted', async () => {
      front.heard.length = 0;
      const { data, errors } = await front.ask(
        `query ($no: Boolean = false) {
          questions(filter: { to: "Jobcenter" }, first: 1) { edges { node { ...Asked one: answers { text } two: answers { givenBy { ...Named } } text @include(if: $no) } } }
        }
        fragment Asked on Question { askedBy { ...Named } ... on Node { id } status @skip(if: true) }
        fragment Named on Actor { called: name __typename }`,
      );
      expect(errors).toBeUndefined();
      expect(data['questions']).toEqual({
        edges: [
          {
            node: {
              id: 'lindenau-2021-03-04-q000',
              askedBy: { called: 'Frau Dr. Brehme', __typename: 'Person' },
              one: [
                { text: 'Herr Ahlborn antwortet, es seien 340 gewesen.' },
                { text: 'Auf Nachfrage nennt er die Zahl der Vorjahre.' },
              ],
              two: [
                { givenBy: { called: 'Herr Ahlborn', __typename: 'Person' } },
                { givenBy: { called: 'Herr Ahlborn', __typename: 'Person' } },
              ],
            },
          },
        ],
      });
      expect(front.heard).toHaveLength(1);
      expect(front.heard[0]?.cypher).not.toMatch(/n\.(?:status|text)\b/);
    });

    it('a role that two documents tell is one, from the first day to the last', async () => {
      const { data } = await front.ask(
        '{ mayor: node(id: "p_wiebold") { ... on Person { roles { role organization { name } since until began ended } } } }',
      );
      expect(data['mayor']).toEqual({
        roles: [
          {
            role: 'Bürgermeisterin',
            organization: { name: 'Stadtverwaltung Lindenau' },
            since: '2022-05-06',
            until: '2022-09-09',
            began: '2021-11-01',
            ended: null,
          },
        ],
      });
    });

    it('a role of no organisation has its days, too', async () => {
      const { data } = await front.ask(
        '{ member: node(id: "p_ohlrogge") { ... on Person { roles { role organization { name } began ended } } } }',
      );
      expect(data['member']).toEqual({
        roles: [{ role: 'Ratsherr', organization: null, began: null, ended: '2023-01-31' }],
      });
    });

    it('every kind of node is found by its id, and an unknown id is null', async () => {
      const ids = {
        Question: 'kirchbrede-q000',
        Answer: 'lindenau-2021-03-04-a0-1',
        Commitment: 'lindenau-2021-03-04-c0-1',
        Person: 'p_ohlrogge',
        Organization: 'o_rat',
        Topic: 't_verkehr',
        AgendaItem: 'lindenau-2021-03-04-item1',
        Meeting: 'meeting-lindenau-2021-03-04',
        Document: 'document-kirchbrede',
      };
      for (const [type, id] of Object.entries(ids)) {
        const { data } = await front.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
        expect(data['node']).toEqual({ __typename: type, id });
      }
      expect(await front.ask('{ node(id: "nobody") { id } }')).toEqual({ data: { node: null } });
    });
  });
});

interface Quotes {
  readonly questions: {
    readonly edges: readonly {
      readonly node: {
        readonly text: string;
        readonly statusQuote: string | null;
        readonly source: {
          readonly start: number;
          readonly end: number;
          readonly quote: string;
          readonly document: { readonly text: string };
        };
      };
    }[];
  };
}
