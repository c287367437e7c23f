import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remove, save } from '../../import/write/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes } from './lindenau.ts';

const MAY = `${head('03.05.2023', 'des Rates')}TOP 3 Anfragen

Frau Birk fragt, was der Radweg am Markt koste. Herr Adler sagt zu, die Kosten nachzureichen.

Frau Birk fragt, ob der Spielplatz gesperrt bleibe.

Herr Piehl fragt, ob die Hecke geschnitten werde.
`;
const SEPTEMBER = `${head('20.09.2023', 'des Rates')}TOP 3 Beantwortung der Anfrage von Frau Birk vom 03.05.2023 zum Radweg

Herr Adler teilt mit, dass der Radweg 200.000 Euro koste. Die Arbeiten begännen im Herbst.

TOP 4 Mitteilungen

Zur Anfrage von Herrn Piehl aus der Sitzung vom 3. Mai teilt Herr Adler mit, dass er das prüfen werde.

Die Anfrage von Frau Birk vom 3. Mai 2023 zum Schwimmbad wird wie folgt beantwortet: Es öffnet im Juni.
`;
/** The same minutes, as another file has them. */
const OTHERWISE = MAY.replace('ob der Spielplatz gesperrt bleibe.', '$& Herr Adler bejaht dies.');

const may = await minutes('lindenau/mai.txt', MAY);
const september = await minutes('lindenau/september.txt', SEPTEMBER);
const otherwise = await minutes('lindenau/andere.txt', OTHERWISE);

const QUESTIONS = `{
  questions(filter: { until: "2023-05-31" }, orderBy: DATE_ASC) { edges { node {
    text status statusRule statusQuote answeredAfter answers { basis date }
    commitments { deliveries { date } }
  } } }
  groups(by: ASKER, filter: { until: "2023-05-31" }) { name medianDays }
  commitments(filter: { delivered: true }) { totalCount }
}`;

interface Told {
  readonly questions: { readonly edges: readonly { readonly node: { readonly text: string } }[] };
}

describe.each(ENGINES)('answers of later meetings on $name', (engine) => {
  describe.skipIf(!engine.there)('are linked', () => {
    let front: Front;
    const at = (day: string) => ({ now: () => new Date(`${day}T00:00:00Z`) });
    beforeEach(async () => {
      front = await openFront(engine, [may]);
    });
    afterEach(() => front.close());

    it('with the question that their words name: it is answered from then on, and tells after how many days', async () => {
      await save(front.graph, [september], at('2024-02-01'));
      const { data } = await front.ask<Told>(QUESTIONS);
      expect(data.questions.edges.map(({ node }) => node)).toEqual([
        {
          text: 'Frau Birk fragt, was der Radweg am Markt koste.',
          status: 'ANSWERED',
          statusRule: 'later-answer',
          statusQuote: 'Herr Adler teilt mit, dass der Radweg 200.000 Euro koste.',
          answeredAfter: 140,
          answers: [
            { basis: 'ORDER', date: '2023-05-03' },
            { basis: 'EARLIER_MEETING', date: '2023-09-20' },
          ],
          commitments: [{ deliveries: [{ date: '2023-09-20' }] }],
        },
        expect.objectContaining({ status: 'NONE', answeredAfter: null, answers: [] }),
        // Put off once more.
        expect.objectContaining({
          status: 'NONE',
          answeredAfter: null,
          answers: [{ basis: 'EARLIER_MEETING', date: '2023-09-20' }],
        }),
      ]);
      expect(data).toMatchObject({
        commitments: { totalCount: 1 },
        groups: [
          { name: 'Frau Birk', medianDays: 140 },
          { name: 'Herr Piehl', medianDays: null },
        ],
      });
      const updated = await front.ask<Told>(
        '{ questions(filter: { until: "2023-05-31", updatedSince: "2024-01-15" }) { edges { node { text } } } }',
      );
      expect(updated.data.questions.edges.map(({ node }) => node.text)).toEqual([
        'Frau Birk fragt, was der Radweg am Markt koste.',
        'Herr Piehl fragt, ob die Hecke geschnitten werde.',
      ]);
    });

    it('in whatever order documents come, go and come again', async () => {
      const before = await dumpOf(front.graph);
      await save(front.graph, [september]);
      const both = await dumpOf(front.graph);
      await remove(front.graph, [may.source]);
      await save(front.graph, [may]);
      expect(await dumpOf(front.graph)).toBe(both);
      await remove(front.graph, [september.source]);
      expect(await dumpOf(front.graph)).toBe(before);
    });

    it('and what was answered differently to the same question is told, with both places', async () => {
      await save(front.graph, [
        await minutes(
          'lindenau/juni.txt',
          `${head('14.06.2023', 'des Rates')}TOP 3 Anfragen

Frau Birk fragt, wann der Steg am Ufer gebaut werde. Herr Adler antwortet, dass er im August 2023 gebaut werde und 12 Pfähle habe.

Herr Piehl fragt, ob das Tor am Bad verschlossen bleibe. Herr Adler bejaht dies. Es koste 300 Euro.
`,
        ),
        await minutes(
          'lindenau/oktober.txt',
          `${head('18.10.2023', 'des Rates')}TOP 3 Anfragen

Herr Piehl fragt, wann der Steg am Ufer gebaut werde. Herr Adler antwortet, dass er im Mai 2024 gebaut werde und 12 Pfähle habe.

Frau Birk möchte wissen, ob das Tor am Bad verschlossen bleibe. Herr Adler verneint dies.

Frau Birk fragt, was der Zaun koste. Herr Adler antwortet, dass er 500 Euro koste.
`,
        ),
      ]);
      const { data } = await front.ask(
        '{ contradictions { kind one { text date source { quote document { origin } } } other { text date } } }',
      );
      const [june, october] = ['2023-06-14', '2023-10-18'];
      expect(data).toEqual({
        contradictions: [
          {
            kind: 'ANSWER',
            one: {
              text: expect.stringContaining('im August 2023'),
              date: june,
              source: {
                quote: expect.stringContaining('im August 2023'),
                document: { origin: 'lindenau/juni.txt' },
              },
            },
            other: { text: expect.stringContaining('im Mai 2024'), date: october },
          },
          {
            kind: 'ANSWER',
            one: expect.objectContaining({ text: expect.stringContaining('bejaht'), date: june }),
            other: { text: expect.stringContaining('verneint'), date: october },
          },
        ],
      });
    });

    it('and two documents of one meeting that say different things are told', async () => {
      await save(front.graph, [otherwise]);
      const { data } = await front.ask(
        '{ contradictions { kind one { text source { document { origin } } ... on Question { status } } other { ... on Question { status } } } }',
      );
      const pair = [{ status: 'ANSWERED' }, { status: 'NONE' }];
      expect(data).toEqual({
        contradictions: [
          {
            kind: 'STATUS',
            one: expect.objectContaining({ text: 'Frau Birk fragt, ob der Spielplatz gesperrt bleibe.' }),
            other: expect.any(Object),
          },
        ],
      });
      const [{ one, other }] = (data as { contradictions: [{ one: object; other: object }] }).contradictions;
      expect([one, other]).toEqual(
        expect.arrayContaining(pair.map((status) => expect.objectContaining(status))),
      );
    });
  });
});
