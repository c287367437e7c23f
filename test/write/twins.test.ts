import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/index.ts';
import { known, remove, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';

/** Minutes of one meeting: two of its points, as several sources tell them. */
const HEAD = ['Stadt Lindenau', 'Niederschrift über die Sitzung des Sozialausschusses am 20.02.2024'];
const THIRD = [
  'TOP 3 Radweg am Markt',
  'Herr Piehl fragt, wann der Radweg am Markt fertig sei. Herr Adler antwortet, dass er im Mai fertig sei.',
  'Frau Birk fragt, was der Radweg koste. Herr Adler sagt zu, die Kosten schriftlich nachzureichen.',
];
const FOURTH = [
  'TOP 4 Spielplatz am Wehr',
  'Frau Birk fragt, wann die Schaukel am Wehr repariert werde. Herr Adler antwortet, dass sie bestellt sei.',
  'Herr Piehl fragt, wer die Bäume am Spielplatz pflege.',
];

const text = (...parts: readonly (readonly string[])[]) => parts.flat().join('\n\n');
/** A page has other blanks, hyphens and marks than a text. */
const page = (...parts: readonly (readonly string[])[]) =>
  `<html><body>${parts
    .flat()
    .map((line) => `<p>${line.replaceAll(' ', ' \n').replace('Spielplatz', 'Spiel&shy;platz')}</p>`)
    .join('')}</body></html>`;
const minutes = async (name: string, words: string): Promise<Extraction> =>
  extract(await given(name, Buffer.from(words)));

const html = await minutes('lindenau/sitzung.html', page(HEAD, THIRD, FOURTH));
const txt = await minutes('lindenau/sitzung.txt', text(HEAD, THIRD, FOURTH));
const excerpt = await minutes('lindenau/top-4.txt', text(HEAD, FOURTH));
const third = await minutes('lindenau/top-3.txt', text(HEAD, THIRD));
const all = [html, txt, excerpt, third];

const TOLD = {
  name: 'told',
  cypher:
    'MATCH (d:Document)-[:MINUTES_OF]->(:Meeting) OPTIONAL MATCH (d)-[:TOLD_IN]->(o:Document) ' +
    'RETURN d.origin AS origin, o.origin AS elsewhere, COUNT { (d)<-[:RECORDED_IN]-() } AS facts ORDER BY origin',
};
const COUNTS = {
  name: 'counts',
  cypher:
    'MATCH (p:Person) WHERE p.questions > 0 RETURN p.name AS name, p.questions AS questions ORDER BY name',
};
const GONE = {
  name: 'gone',
  cypher: 'MATCH (r:Removal) MATCH (q:Question {id: r.by}) RETURN r.because AS because, q.id AS id',
};

interface Told {
  readonly origin: string;
  readonly elsewhere: string | null;
  readonly facts: number;
}

it('the sources tell the same: else these tests show nothing', () => {
  expect(new Set(all.map(({ meeting }) => meeting?.id)).size).toBe(1);
  expect(all.map(({ questions, answers }) => [questions.length, answers.length])).toEqual([
    [4, 3],
    [4, 3],
    [2, 1],
    [2, 2],
  ]);
});

describe.each(ENGINES)('the same meeting from two sources on $name', ({ there, empty }) => {
  describe.skipIf(!there)('is one meeting', () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await empty();
    });
    afterEach(() => graph.close());
    const told = async () =>
      (await graph.read<Told>(TOLD)).map(({ origin, elsewhere, facts }) => [
        origin.split('/')[1],
        elsewhere?.split('/')[1] ?? null,
        facts > 0,
      ]);

    it('that the page tells, and the text and the excerpt do not, whatever comes first', async () => {
      const saved = await save(graph, all);
      expect(saved).toMatchObject({ created: 4, elsewhere: 3 });
      expect(await told()).toEqual([
        ['sitzung.html', null, true],
        ['sitzung.txt', 'sitzung.html', false],
        ['top-3.txt', 'sitzung.html', false],
        ['top-4.txt', 'sitzung.html', false],
      ]);
      expect(await graph.read(COUNTS)).toEqual([
        { name: 'Frau Birk', questions: 2 },
        { name: 'Herr Piehl', questions: 2 },
      ]);
      const together = await dumpOf(graph);
      expect(await save(graph, all)).toMatchObject({ unchanged: 4, elsewhere: 0 });
      await graph.close();
      graph = await empty();
      for (const one of [third, txt, excerpt, html]) await save(graph, [one]);
      // The excerpts were told in the text, which gave way to the page: they are read once more.
      const again = [...(await known(graph))].filter(([, hash]) => hash === '').map(([origin]) => origin);
      expect(again.sort()).toEqual([third.source, excerpt.source]);
      await save(graph, [third, excerpt]);
      expect(await dumpOf(graph)).toBe(together);
      expect(await graph.read(GONE)).not.toEqual([]);
    });

    it('and excerpts of two points tell both', async () => {
      await save(graph, [third, excerpt]);
      expect(await told()).toEqual([
        ['top-3.txt', null, true],
        ['top-4.txt', null, true],
      ]);
    });

    it('whose other source tells it again where the better one went', async () => {
      await save(graph, [txt]);
      const before = await dumpOf(graph);
      await save(graph, [html]);
      const gone = await graph.read<{ because: string; id: string }>(GONE);
      expect(gone.map(({ id }) => id).sort()).toEqual(html.questions.map(({ id }) => id).sort());
      expect(new Set(gone.map(({ because }) => because))).toEqual(new Set(['elsewhere']));
      expect(await remove(graph, [html.source])).toEqual({
        removed: [html.source],
        missing: [],
        untold: [txt.source],
      });
      expect((await known(graph)).get(txt.source)).toBe('');
      await save(graph, [txt]);
      expect(await dumpOf(graph)).toBe(before);
    });
  });
});
