import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Extraction, Span } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { read } from '../../import/read/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CORPUS = at('../shared/corpus');

/** Hyphens and white space are what mending takes away; page numbers and running heads may stand between the words. */
const letters = (words: string) => words.replace(/[\s\u00ad-]+/gu, '');

/** Every letter of `part` stands in `whole`, in that order. */
function stands(part: string, whole: string): boolean {
  let from = 0;
  for (const letter of part) {
    from = whole.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Facts whose place in the source does not hold their words from the first letter to the last. */
function misplaced(extraction: Extraction): string[] {
  // What is masked is so in facts and text alike.
  const { text } = extraction.document;
  const facts: readonly (Span & { readonly text: string })[] = [
    ...extraction.questions,
    ...extraction.answers,
    ...extraction.statements,
    ...extraction.commitments,
  ];
  const wrong = facts.filter((fact) => {
    const words = letters(fact.text);
    const there = letters(text.slice(fact.start, fact.end));
    const sameEnds = there[0] === words[0] && there.at(-1) === words.at(-1);
    return words === '' || !sameEnds || !stands(words, there);
  });
  return wrong.map(({ start, text: words }) => `${extraction.source}@${start}: ${words.slice(0, 60)}`);
}

async function check(folder: string): Promise<{ documents: number; wrong: string[] }> {
  const wrong: string[] = [];
  let documents = 0;
  for await (const source of read([folder])) {
    documents += 1;
    wrong.push(...misplaced(extract(source)));
  }
  return { documents, wrong };
}

test('every fact of the sample stands where it says', async () => {
  const { documents, wrong } = await check(at('import/sample'));
  expect(documents).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test.skipIf(!existsSync(CORPUS))(
  `every fact of real minutes stands where it says (${CORPUS}, missing: skipped)`,
  async () => {
    const { documents, wrong } = await check(CORPUS);
    expect(documents).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  },
  120_000,
);
