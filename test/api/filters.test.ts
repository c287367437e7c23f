import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchText } from '../../src/graph/words.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const SOCIAL = 'lindenau-2021-03-04';
const COUNCIL = 'lindenau-2022-05-06';
const BUDGET = 27;

/** Each filter alone: the questions it leaves, or how many. */
const CASES: readonly (readonly [string, object, readonly string[] | number])[] = [
  ['to an organisation', { to: 'Jobcenter' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`]],
  [
    'to, in small letters and with its place',
    { to: 'jobcenter lindenau' },
    [`${SOCIAL}-q000`, `${SOCIAL}-q001`],
  ],
  ['to, inflected', { to: 'Jobcenters' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`]],
  [
    'to the administration of a place, whatever it is called there',
    { to: 'Verwaltung Lindenau' },
    1 + BUDGET,
  ],
  ['to a part of the administration elsewhere', { to: 'Verwaltung Kirchbrede' }, []],
  ['to, by a short name that people use', { to: 'JC' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`]],
  [
    'to, by another with the place',
    { to: 'Arbeitsvermittlung Lindenau' },
    [`${SOCIAL}-q000`, `${SOCIAL}-q001`],
  ],
  ['to a person', { to: 'Ahlborn' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`]],
  ['to nobody', { to: 'Feuerwehr' }, []],
  ['to, where only one word fits', { to: 'Jobcenter Kirchbrede' }, []],
  ['from', { from: 'Ohlrogge' }, [`${COUNCIL}-q000`, `${SOCIAL}-q001`]],
  ['from, with title', { from: 'dr. brehme' }, 2 + BUDGET],
  ['answeredBy', { answeredBy: 'ahlborn' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`]],
  ['committee', { committee: 'soziales' }, [`${SOCIAL}-q000`, `${SOCIAL}-q001`, `${SOCIAL}-q002`]],
  ['committee by a short word, whole', { committee: 'Rat' }, 3 + BUDGET],
  ['topic by the id of a field', { topic: 'verkehr' }, [`${COUNCIL}-q000`]],
  ['topic by a word of a field', { topic: 'Mobilität' }, [`${COUNCIL}-q000`]],
  [
    'topic by a term, inflected',
    { topic: 'Spielplätze' },
    [`${COUNCIL}-q000`, `${COUNCIL}-q001`, `${SOCIAL}-q002`],
  ],
  [
    'topic by a name that people use',
    { topic: 'Bolzer' },
    [`${COUNCIL}-q000`, `${COUNCIL}-q001`, `${SOCIAL}-q002`],
  ],
  ['committee of a place', { committee: 'Rat Lindenau' }, 3 + BUDGET],
  ['words by a name that people use', { words: 'Bolzer' }, [`${COUNCIL}-q001`, `${SOCIAL}-q002`]],
  ['one status', { status: ['DECLINED'] }, [`${COUNCIL}-q000`]],
  ['one of two', { status: ['DEFERRED', 'OFF_RECORD'] }, [`${COUNCIL}-q001`, `${SOCIAL}-q001`]],
  ['no status named', { status: [] }, 7 + BUDGET],
  ['words of the question', { words: 'spielplatz' }, [`${COUNCIL}-q001`, `${SOCIAL}-q002`]],
  ['words of an answer', { words: 'Vorjahre' }, [`${SOCIAL}-q000`]],
  ['a word of the question and one of its answer', { words: 'Ampel Land' }, [`${COUNCIL}-q000`]],
  ['words that never stand together', { words: 'Ampel Vorjahre' }, []],
  ['since, the day itself counts', { since: '2022-05-06' }, 3 + BUDGET],
  ['until, the day itself counts', { until: '2021-03-04' }, 3],
  ['document', { document: 'document-kirchbrede' }, ['kirchbrede-q000']],
  ['no such document', { document: 'document' }, []],
];

describe.each(ENGINES)('filters on $name', (engine) => {
  describe.skipIf(!engine.there)('leave', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine);
    });
    afterAll(() => front.close());

    it.each(CASES)('%s', async (_, filter, expected) => {
      const found = await list(front, filter);
      expect(found.totalCount).toBe(found.ids.length);
      expect(typeof expected === 'number' ? found.totalCount : found.ids).toEqual(expected);
    });

    it('what all of them leave, together; and nothing when one of them does not fit', async () => {
      const all = {
        to: 'Jobcenter',
        from: 'Ohlrogge',
        answeredBy: 'Ahlborn',
        committee: 'Soziales',
        topic: 'arbeit',
        status: ['DEFERRED'],
        words: 'schriftlich',
        since: '2021-01-01',
        until: '2021-12-31',
        document: `document-${SOCIAL}`,
      };
      expect((await list(front, all)).ids).toEqual([`${SOCIAL}-q001`]);
      const others = {
        to: 'Verwaltung',
        from: 'Brehme',
        answeredBy: 'Wiebold',
        committee: 'Rat',
        topic: 'verkehr',
        status: ['NONE'],
        words: 'Ampel',
        since: '2021-03-05',
        until: '2021-03-03',
        document: 'document-kirchbrede',
      };
      for (const [name, value] of Object.entries(others)) {
        expect((await list(front, { ...all, [name]: value })).ids, name).toEqual([]);
      }
    });

    it('the documents that record these questions, as many as `summary` counts', async () => {
      for (const [name, filter, expected] of CASES) {
        const { data } = await front.ask<{
          documents: { totalCount: number };
          summary: { documents: number };
        }>(
          'query ($filter: QuestionFilter!) { documents(filter: { recording: { questions: $filter } }) { totalCount } summary(filter: $filter) { documents } }',
          { filter },
        );
        if (Array.isArray(expected)) {
          const recording = new Set(expected.map((id) => id.replace(/-q\d+$/, '')));
          expect(data.documents.totalCount, name).toBe(recording.size);
        }
        expect(data.summary.documents, name).toBe(data.documents.totalCount);
      }
    });

    it('the documents that record these promises, imported since a moment of their own', async () => {
      const { data } = await front.ask<Record<string, { edges: { node: { id: string } }[] }>>(`{
        promised: documents(filter: { recording: { commitments: { committee: "rat" } } }) { ...Found }
        since: documents(filter: { updatedSince: "2000-01-01", recording: { commitments: { updatedSince: "2999-01-01" } } }) { ...Found }
        other: documents(filter: { origin: "elsewhere", recording: { commitments: { committee: "rat" } } }) { ...Found }
      }
      fragment Found on DocumentConnection { edges { node { id } } }`);
      const ids = (name: string) => data[name]?.edges.map(({ node }) => node.id);
      expect(ids('promised')).toEqual([`document-${COUNCIL}`]);
      expect(ids('since')).toEqual([]);
      expect(ids('other')).toEqual([]);
    });

    it('the same questions whose figures `summary` counts', async () => {
      for (const [name, filter, expected] of CASES) {
        const { data } = await front.ask<{ summary: Summary }>(
          'query ($filter: QuestionFilter) { summary(filter: $filter) { questions byStatus { status count } } }',
          { filter },
        );
        const { questions, byStatus } = data.summary;
        expect(questions, name).toBe(typeof expected === 'number' ? expected : expected.length);
        expect(byStatus.map(({ status }) => status)).toEqual(STATUSES);
        expect(
          byStatus.reduce((sum, { count }) => sum + count, 0),
          name,
        ).toBe(questions);
      }
    });

    it('promises by debtor, committee, words and day', async () => {
      const promised = async (filter: object) => {
        const { data } = await front.ask<{ commitments: Page }>(
          'query ($filter: CommitmentFilter) { commitments(filter: $filter) { totalCount edges { node { id } } } }',
          { filter },
        );
        return data.commitments.edges.map(({ node }) => node.id);
      };
      const [list, device] = [`${SOCIAL}-c0-1`, `${COUNCIL}-c1-0`];
      expect(await promised({})).toEqual([device, list]);
      expect(await promised({ by: 'Jobcenter' })).toEqual([list]);
      expect(await promised({ committee: 'Rat' })).toEqual([device]);
      expect(await promised({ words: 'geräte' })).toEqual([device]);
      expect(await promised({ since: '2022-01-01' })).toEqual([device]);
      expect(await promised({ until: '2022-01-01' })).toEqual([list]);
      expect(await promised({ by: 'Verwaltung', committee: 'Soziales' })).toEqual([]);
    });

    it('people, organisations and topics by name and kind', async () => {
      const { data } = await front.ask(`{
        people(filter: { name: "brehme" }) { edges { node { name } } }
        organizations(filter: { name: "jobcenters" }) { edges { node { name } } }
        topics(filter: { kind: FIELD, name: "arbeit" }) { edges { node { name } } }
        terms: topics(filter: { kind: TERM }) { edges { node { name } } }
      }`);
      const named = (name: string) => ({ edges: [{ node: { name } }] });
      expect(data).toEqual({
        people: named('Frau Dr. Brehme'),
        organizations: named('Jobcenter Lindenau'),
        topics: named('Arbeit und Beschäftigung'),
        terms: named('Spielplatz'),
      });
    });

    it('people, organisations and topics by what is typed of their names', async () => {
      const typed = async (list: string, name: string) => {
        const query = `{ found: ${list}(filter: { nameBegins: "${name}" }) { edges { node { name } } } }`;
        const { data } = await front.ask<{ found: { edges: { node: { name: string } }[] } }>(query);
        return data.found.edges.map(({ node }) => node.name);
      };
      expect(await typed('people', 'br')).toEqual(['Frau Dr. Brehme']);
      expect(await typed('organizations', 'lindenau jo')).toEqual(['Jobcenter Lindenau']);
      expect(await typed('topics', 's')).toContain('Spielplatz');
      expect(await typed('topics', 'platz')).toEqual([]);
    });

    const ATTACKS = [
      `' }) DETACH DELETE n //`,
      '"]) MATCH (n) DETACH DELETE n RETURN "',
      '$to',
      '`x`',
      '\\u0027 OR true //',
      "x' OR '1' = '1",
      '{to: 1}',
      '\0',
    ];
    it.each(ATTACKS)('what somebody sends is data: %j', async (attack) => {
      front.heard.length = 0;
      const before = await list(front, {});
      for (const name of ['to', 'from', 'answeredBy', 'committee', 'topic', 'words', 'document']) {
        const value = /[\p{L}\p{N}]/u.test(searchText(attack)) ? attack : `x${attack}`;
        const { ids } = await list(front, { [name]: value });
        expect(ids).toEqual([]);
      }
      expect(await list(front, {})).toEqual(before);
      for (const { cypher } of front.heard) expect(cypher).not.toContain(attack.replace('$to', '\0never'));
    });

    it('with a statement that is the same for every value', async () => {
      front.heard.length = 0;
      await list(front, { to: 'a', words: 'b c' });
      await list(front, { to: 'Jobcenter Lindenau', words: 'x' });
      expect(new Set(front.heard.map(({ cypher }) => cypher)).size).toBe(1);
    });
  });
});

const STATUSES = ['ANSWERED', 'OFF_RECORD', 'DEFERRED', 'DECLINED', 'NONE'];

interface Summary {
  readonly questions: number;
  readonly byStatus: readonly { readonly status: string; readonly count: number }[];
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

async function list({ ask }: Front, filter: object): Promise<{ totalCount: number; ids: string[] }> {
  const { data, errors } = await ask<{ questions: Page }>(
    'query ($filter: QuestionFilter) { questions(filter: $filter, first: 100) { totalCount edges { node { id } } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  const { totalCount, edges } = data.questions;
  return { totalCount, ids: edges.map(({ node }) => node.id) };
}
