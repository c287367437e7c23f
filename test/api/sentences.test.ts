import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { save } from '../../import/write/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const FOG = 'Nebel liegt über dem Teich, soweit das Auge reicht 🌫 bis ans Ufer.';
const ASKED = 'Frau Birk fragt, ob die Brücke saniert werde.';
const TEXT = `${FOG}\n\n${ASKED} Herr Adler antwortet, das geschehe im Mai.\n`;

interface Sentence {
  readonly class: string;
  readonly start: number;
  readonly end: number;
}

describe.each(ENGINES)('The receipt of a document from $name', (engine) => {
  describe.skipIf(!engine.there)('as saved', () => {
    let front: Front;
    const origin = 'kirchbrede/brücke.txt';
    const extraction = extract({ origin, label: origin, mediaType: 'text/plain', text: TEXT, hash: 'b' });
    beforeAll(async () => {
      front = await openFront(engine);
      await save(front.graph, [extraction]);
    });
    afterAll(() => front.close());

    it('is every sentence as extraction told it, in reading order', async () => {
      const { sentences } = await document(front);
      expect(sentences).toEqual(extraction.sentences);
      const quotes = sentences.map(({ class: name, start, end }) => `${name}: ${TEXT.slice(start, end)}`);
      expect(quotes.slice(0, 2)).toEqual([`unexplained: ${FOG}`, `question: ${ASKED}`]);
    });

    it('counts as many sentences as the coverage', async () => {
      const { sentences, coverage } = await document(front);
      for (const { class: name, sentences: count } of coverage) {
        expect(sentences.filter((sentence) => sentence.class === name)).toHaveLength(count);
      }
    });
  });
});

async function document(front: Front): Promise<{
  sentences: Sentence[];
  coverage: { class: string; sentences: number }[];
}> {
  const { data } = await front.ask<{
    documents: { edges: { node: Awaited<ReturnType<typeof document>> }[] };
  }>(
    '{ documents(first: 1) { edges { node { sentences { class start end } coverage { class sentences } } } } }',
  );
  const [edge] = data.documents.edges;
  if (!edge) throw new Error('No document.');
  return edge.node;
}
