import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { save } from '../../import/write/index.ts';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { ARTEFACTS, CHROMIUM, misbehaviour, type Stage, sample, stage } from './stage.ts';

const many = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => words(i));
const REASONS = many(
  60,
  (i) => `Auch im Abschnitt ${i + 1} des Uferwegs seien die Bohlen morsch und würden erneuert.`,
);

/** Minutes that are too long for a sheet, each in another way. */
const LONG: Readonly<Record<string, string>> = {
  question: `Frau Birk fragt, wann ${many(50, (i) => `der Steg ${i + 1} am nördlichen Ufer des Teichs`).join(', ')} erneuert werde. Herr Ohm antwortet, das geschehe im Mai.`,
  answer: `Frau Birk fragt, wann der Steg erneuert werde. Herr Ohm antwortet, er werde im Mai erneuert. ${REASONS.join(' ')}`,
  sentence: `Frau Birk fragt, wann der Steg erneuert werde. Herr Ohm antwortet, dass ${many(90, (i) => `die Bohle ${i + 1} morsch sei`).join(', dass ')}.`,
  answers: `Frau Birk fragt, was mit dem Steg sei.\n\n${many(12, (i) => `Herr ${['Ohm', 'Adler', 'Rabe', 'Specht', 'Fink', 'Star'][i % 6]} antwortet, der Steg sei an der Stelle ${i + 1} morsch und werde deshalb im Lauf des Jahres von Grund auf erneuert, sobald das Holz dafür geliefert sei.`).join('\n\n')}`,
  around: `${REASONS.join(' ')} Frau Birk fragt, wann der Steg erneuert werde. Herr Ohm antwortet, das geschehe im Mai. ${REASONS.join(' ')}`,
  paragraphs: `${REASONS.slice(0, 30).join('\n\n')}\n\nFrau Birk fragt, wann der Steg erneuert werde. Herr Ohm antwortet:\n\n${many(40, (i) => `- Der Steg ${i + 1} werde im Mai erneuert.`).join('\n')}`,
};

const t = WORDS.de;

describe.skipIf(!CHROMIUM)('on paper, from Chromium', () => {
  let house: Stage;
  beforeAll(async () => {
    house = await stage(async (graph) => {
      await save(graph, sample());
      return save(graph, minutes());
    });
  });
  afterAll(() => house.close());

  test.each(Object.keys(LONG))(
    'a question prints on one sheet, with source, address and date, however long its %s; what is cut says so',
    async (name) => {
      const page = await house.page({ viewport: { width: 1280, height: 900 } });
      await page.goto(`/questions?words=Steg&document=${await idOf(page, name)}`);
      await page.goto((await page.locator('a[data-row]').first().getAttribute('href')) ?? '');
      expect(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.screenshot({ path: `${ARTEFACTS}paper-${name}.png`, fullPage: true });
      const retrieved = t.question.retrieved(new Date().toISOString().slice(0, 10));
      expect(await page.getByText(`${page.url()} (${retrieved})`).isVisible()).toBe(true);
      expect(await page.locator('mark.question .words').first().isVisible()).toBe(true);
      const cut = page.getByText(t.question.cutOnPaper(page.url()));
      expect(await cut.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      expect(await cut.isVisible()).toBe(false);
      expect(misbehaviour(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('a question with room for all of it prints whole; how a long answer goes on stands once on the sheet', async () => {
    const page = await house.page();
    const query =
      '{ questions(first: 100, filter: { to: "Jobcenter" }) { edges { node { id answers { text } } } } }';
    const { data } = await (await page.request.post('/graphql', { data: { query } })).json();
    const all: Asked[] = data.questions.edges.map(({ node }: { node: Asked }) => node);
    for (const { id } of all.sort((a, b) => said(b) - said(a)).slice(0, 3)) {
      await page.emulateMedia({ media: null });
      await page.goto(`/questions/${id}`);
      expect(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText(t.question.cutOnPaper(page.url())).count()).toBe(0);
      const answer = page.locator('article article:has(details)').first();
      expect(await answer.getByText(t.question.below).isVisible()).toBe(true);
      expect(await answer.locator('details p').isVisible()).toBe(false);
    }
    await page.context().close();
  });
});

function* minutes() {
  for (const [index, [name, text]] of Object.entries(LONG).entries()) {
    const head = `Niederschrift über die Sitzung des Ortsrats am 0${index + 1}.05.2024\n\n`;
    yield extract({
      origin: `${name}.txt`,
      label: name,
      text: head + text,
      hash: name,
      mediaType: 'text/plain',
    });
  }
}

async function idOf(page: Page, name: string): Promise<string> {
  const query = '{ documents(first: 100) { edges { node { id origin } } } }';
  const { data } = await (await page.request.post('/graphql', { data: { query } })).json();
  const all: { node: { id: string; origin: string } }[] = data.documents.edges;
  return all.find(({ node }) => node.origin === `${name}.txt`)?.node.id ?? '';
}

/** How many sheets of A4 a page takes; its own style says the margins. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return Number(/\/Count (\d+)/.exec(paper.toString('latin1'))?.[1]);
}

interface Asked {
  readonly id: string;
  readonly answers: readonly { readonly text: string }[];
}

/** How much was answered. */
function said({ answers }: Asked): number {
  return answers.reduce((sum, { text }) => sum + text.length, 0);
}
