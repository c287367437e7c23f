import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction, Original } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { save } from '../../import/write/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const PAGES = [
  'Frau Birk fragt, ob die Brücke saniert werde.\n\f',
  'Herr Adler fragt, wann der Teich voll sei.\n\f',
];

/** What two pages say, in an original that counts so. */
function twoPages(name: string, unit: Original['unit']): Extraction {
  const origin = `kirchbrede/${name}`;
  const original = { unit, starts: [0, PAGES[0]?.length ?? 0] };
  return extract({
    origin,
    label: origin,
    mediaType: 'application/pdf',
    text: PAGES.join(''),
    hash: name,
    original,
  });
}

describe.each(ENGINES)('The place in the original from $name', (engine) => {
  describe.skipIf(!engine.there)('as saved', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine);
      const documents = [
        twoPages('a.pdf', 'page'),
        twoPages('b.docx', 'paragraph'),
        twoPages('c.html', 'run'),
      ];
      await save(
        front.graph,
        (async function* each() {
          yield* documents;
        })(),
      );
    });
    afterAll(() => front.close());

    it.each([
      ['a.pdf', { page: 2, paragraph: null }],
      ['b.docx', { page: null, paragraph: 2 }],
      ['c.html', { page: null, paragraph: null }],
    ])('%s', async (name, place) => {
      const { data } = await front.ask<{
        questions: { edges: { node: { source: { document: { origin: string } } } }[] };
      }>(
        '{ questions(filter: { words: "Teich" }) { edges { node { source { page paragraph document { origin } } } } } }',
      );
      const found = data.questions.edges.map(({ node }) => node.source);
      expect(found.find(({ document }) => document.origin === `kirchbrede/${name}`)).toMatchObject(place);
    });
  });
});
