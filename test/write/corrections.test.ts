import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Correction, curate, remove, save } from '../../import/write/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes } from './lindenau.ts';

const NAME = 'lindenau/rat.txt';
const TEXT = `${head('20.02.2024')}TOP 3 Radweg am Markt

Herr Piehl fragt, wann der Radweg am Markt fertig sei. Herr Adler antwortet, dass er im Mai fertig sei.

Frau Birk fragt, was der Radweg koste. Herr Adler sagt zu, die Kosten schriftlich nachzureichen.

Frau Birk fragt, ob die Bänke bleiben.
`;

const read = await minutes(NAME, TEXT);
const corrected = await minutes(NAME, TEXT.replace('im Mai', 'im Juni'));
const without = await minutes(NAME, TEXT.replace('Frau Birk fragt, ob die Bänke bleiben.\n', ''));

const idOf = (words: string) =>
  [...read.questions, ...read.commitments, ...read.answers].find(({ text }) => text.includes(words))?.id ??
  '';
const told = { reason: 'the clerk wrote so', by: 'clerk', at: 'rules.yaml:2' };
const BENCHES = { document: read.source, words: 'ob die Bänke bleiben' };
const ALL: readonly Correction[] = [
  { ...told, kind: 'asker', target: { id: idOf('was der Radweg koste') }, asker: 'Herr Piehl' },
  { ...told, kind: 'answer', target: BENCHES, answer: { id: idOf('im Mai') } },
  { ...told, kind: 'status', target: { id: idOf('wann der Radweg') }, status: 'DECLINED' },
  {
    ...told,
    kind: 'delivery',
    target: { id: idOf('nachzureichen') },
    ...{ answer: null, on: '2024-05-02', where: 'Vorlage 12/2024' },
  },
];

const QUESTIONS = `{
  questions(orderBy: DATE_ASC) { edges { node {
    text status statusRule askedBy { name } answers { basis } corrections { kind reason by was now }
  } } }
  commitments(filter: { delivered: true }) { edges { node { text corrections { deliveredOn deliveredIn } } } }
  people(filter: { name: "Piehl" }) { edges { node { questionCount questioned { count } } } }
  corrections { place waits was now of { id } }
}`;

interface Told {
  readonly questions: { readonly edges: readonly { readonly node: { readonly text: string } }[] };
}

describe.each(ENGINES)('corrections by hand on $name', (engine) => {
  describe.skipIf(!engine.there)('hold', () => {
    let front: Front;
    beforeEach(async () => {
      front = await openFront(engine, [read]);
    });
    afterEach(() => front.close());

    const correct = (corrections: readonly Correction[], day = '2024-02-01') =>
      curate(
        front.graph,
        { people: [], names: [], corrections },
        { now: () => new Date(`${day}T00:00:00Z`) },
      );
    const question = async (words: string) => {
      const { data } = await front.ask<Told>(QUESTIONS);
      return data.questions.edges.find(({ node }) => node.text.includes(words))?.node;
    };

    it('over what was read, and say why, who, and what it was before', async () => {
      expect(await correct(ALL)).toEqual([]);
      const why = { reason: told.reason, by: told.by };
      expect(await question('was der Radweg koste')).toMatchObject({
        askedBy: { name: 'Herr Piehl' },
        status: 'DEFERRED',
        corrections: [{ ...why, kind: 'ASKER', was: 'Frau Birk', now: 'Herr Piehl' }],
      });
      expect(await question('ob die Bänke')).toMatchObject({
        status: 'ANSWERED',
        statusRule: 'curated',
        answers: [{ basis: 'CURATED' }],
        corrections: [{ ...why, kind: 'ANSWER', was: 'NONE', now: 'ANSWERED' }],
      });
      expect(await question('wann der Radweg')).toMatchObject({
        status: 'DECLINED',
        corrections: [{ ...why, kind: 'STATUS', was: 'ANSWERED', now: 'DECLINED' }],
      });
      const { data } = await front.ask(QUESTIONS);
      expect(data).toMatchObject({
        commitments: {
          edges: [{ node: { corrections: [{ deliveredOn: '2024-05-02', deliveredIn: 'Vorlage 12/2024' }] } }],
        },
        people: { edges: [{ node: { questionCount: 2 } }] },
        corrections: [
          { of: { id: idOf('was der Radweg koste') }, was: 'Frau Birk', now: 'Herr Piehl' },
          { place: `${BENCHES.document}: ${BENCHES.words}`, waits: null, was: 'NONE', now: 'ANSWERED' },
          { was: 'ANSWERED', now: 'DECLINED' },
          { of: { id: idOf('nachzureichen') }, was: null, now: null },
        ],
      });
      const promises = await (await fetch(`${front.url}/export/promises.json`)).json();
      expect(promises).toMatchObject([
        { delivered_on: ['2024-05-02'], delivered_in: ['Vorlage 12/2024'], delivery_ids: [] },
      ]);
      const { data: why2 } = await front.ask(
        'query ($id: ID!) { explain(id: $id) { statusRule corrections { kind was } } }',
        { id: idOf('wann der Radweg') },
      );
      expect(why2).toEqual({
        explain: { statusRule: 'curated', corrections: [{ kind: 'STATUS', was: 'ANSWERED' }] },
      });
    });

    it('when the minutes come again, and are undone when nobody says so any more', async () => {
      const before = await dumpOf(front.graph);
      await correct(ALL);
      const once = await dumpOf(front.graph);
      await correct(ALL);
      expect(await dumpOf(front.graph)).toBe(once);
      await save(front.graph, [{ ...read, document: { ...read.document, hash: 'other bytes' } }]);
      await save(front.graph, [read]);
      expect(await dumpOf(front.graph)).toBe(once);
      await correct([]);
      expect(await dumpOf(front.graph)).toBe(before);
    });

    it('count as changed at the moment, alone', async () => {
      await correct(ALL.slice(0, 1), '2024-03-01');
      const since = 'updatedSince: "2024-02-15"';
      const changed = async () =>
        (
          await front.ask<Told>(`{ questions(filter: { ${since} }) { edges { node { text } } } }`)
        ).data.questions.edges.map(({ node }) => node.text);
      expect(await changed()).toEqual(['Frau Birk fragt, was der Radweg koste.']);
      await correct([], '2024-02-20');
      expect(await changed()).toEqual(['Frau Birk fragt, was der Radweg koste.']);
    });

    it('of a promise bring it up in its feed, with what was noted', async () => {
      const feed = async () =>
        (await (await fetch(`${front.url}/feed/promises.json?updatedSince=2024-02-15`)).json()).items;
      expect(await feed()).toEqual([]);
      await correct(ALL.slice(3), '2024-03-01');
      const noted = 'Von Hand als erledigt vermerkt: 02.05.2024, Vorlage 12/2024';
      expect(await feed()).toMatchObject([{ content_html: expect.stringContaining(`<p>${noted}</p>`) }]);
      const byAnswer = { answer: { id: idOf('im Mai') }, on: null, where: null };
      await correct(
        [{ ...told, kind: 'delivery', target: { id: idOf('nachzureichen') }, ...byAnswer }],
        '2024-03-02',
      );
      expect((await feed())[0].content_html).not.toContain('vermerkt');
    });

    it('wait where their place is gone, say what is missing, and hold again when it is back', async () => {
      await correct(ALL);
      const whole = await dumpOf(front.graph);
      await save(front.graph, [without]);
      const waits = async () =>
        (await front.ask('{ corrections(waiting: true) { kind place waits of { id } } }')).data;
      expect(await waits()).toEqual({
        corrections: [
          {
            kind: 'ANSWER',
            place: `${BENCHES.document}: ${BENCHES.words}`,
            waits: `the graph holds no question with the words "${BENCHES.words}" in ${BENCHES.document}`,
            of: null,
          },
        ],
      });
      await save(front.graph, [corrected]);
      expect(await waits()).toMatchObject({
        corrections: [
          {
            waits: expect.stringMatching(
              new RegExp(
                `^the graph holds no answer ${idOf('im Mai')} any more; in its place stands a_`,
                'u',
              ),
            ),
          },
        ],
      });
      await save(front.graph, [read]);
      expect(await waits()).toEqual({ corrections: [] });
      expect(await dumpOf(front.graph)).toBe(whole);
      await remove(front.graph, [read.source]);
      expect(await correct([{ ...told, kind: 'status', target: BENCHES, status: 'NONE' }])).toEqual([
        {
          at: told.at,
          why: `the graph holds no question with the words "${BENCHES.words}" in ${BENCHES.document}`,
        },
      ]);
    });
  });
});
