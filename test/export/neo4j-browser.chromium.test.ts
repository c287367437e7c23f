import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ARTEFACTS, CHROMIUM, openChromium } from '../explorer/stage.ts';
import { ENGINES } from '../graph/engines.ts';

const QUERIES = new URL('../../docs/browser/queries/', import.meta.url);
const queries = readdirSync(QUERIES)
  .toSorted()
  .map((file) => ({
    file,
    number: Number(file[0]),
    cypher: readFileSync(new URL(file, QUERIES), 'utf8'),
  }));
const [, neo4j] = ENGINES;
const server = inject('neo4j');
/** The queries that answer with values; the others answer with nodes. */
const TABLES = new Set([1, 4, 7]);
/** Of `ratsgraph.grass`. */
const BLUE = '#1f5ba8';

describe.skipIf(!server?.browser || !CHROMIUM)('Neo4j Browser in Chromium', () => {
  let house: Serving;
  let chromium: Browser;
  let page: Page;
  let close = async () => {};
  beforeAll(async () => {
    const graph = await neo4j?.empty();
    if (!graph) throw new Error('No Neo4j is there.');
    await save(graph, [...world, ...later]);
    house = await serve({ graph, port: 0, log: () => {}, warm: false });
    chromium = await openChromium();
    mkdirSync(ARTEFACTS, { recursive: true });
    close = async () => {
      await chromium.close();
      await house.close();
      await graph.close();
    };
  });
  afterAll(() => close());

  describe('the classic one', () => {
    let guide: Locator;

    it('plays the guide of the server and takes its style', async () => {
      page = await classic(chromium);
      const address = house.url.replace('127.0.0.1', 'localhost');
      await type(page, `:play ${address}/neo4j/guide.html`);
      guide = page
        .getByTestId('frame')
        .filter({ has: page.getByTestId('carousel') })
        .first();
      await guide.getByText('Wer hat im Rat was gefragt').waitFor();
      await guide.getByTitle('Pin at top').click();
      await clickAndRun(page, guide);
      await page.getByTestId('frameContents').filter({ hasText: BLUE }).first().waitFor();
    });

    it.each(queries)('runs query $file of the guide', async ({ number, cypher }) => {
      await guide.getByTestId('nextSlide').click();
      await guide.locator('pre.runnable', { hasText: cypher.split('\n')[1] ?? '' }).waitFor();
      await clickAndRun(page, guide);
      const answer = page.getByTestId('frame').nth(1);
      await answer
        .getByTestId('frameCommand')
        .filter({ hasText: cypher.slice(0, 30) })
        .waitFor();
      if (TABLES.has(number)) {
        await answer.getByText(/Started streaming [1-9]\d* records/).waitFor();
        return;
      }
      const nodes = answer.locator('g.node');
      await nodes.first().waitFor();
      const captions = await nodes.evaluateAll((all) => all.map((node) => node.textContent?.trim() ?? ''));
      expect(captions.length).toBeGreaterThan(3);
      expect(captions.filter((caption) => !/\p{L}{3}/u.test(caption))).toEqual([]);
      const blue = await answer.locator(`g.node circle[fill="${BLUE}"]`).count();
      expect(blue > 0).toBe(cypher.includes(':Question'));
      await answer.screenshot({ path: `${ARTEFACTS}neo4j-browser-${number}.png` });
    });
  });

  it('the new one runs what is pasted', async () => {
    const [address] = /[^/]+$/.exec(server?.url ?? '') ?? [];
    const own = await (await chromium.newContext()).newPage();
    await own.goto(`${server?.browser}preview/`);
    await own.getByLabel('Connection URL').fill(address ?? '');
    await own.getByLabel('Password').fill(server?.password ?? '');
    await own.getByRole('button', { name: 'Connect', exact: true }).click();
    await own.getByRole('dialog').waitFor({ state: 'hidden' });
    await own.locator('.cm-content:visible').first().click();
    await own.keyboard.insertText(queries[1]?.cypher ?? '');
    await own.keyboard.press('Control+Enter');
    await own.getByText(/^Question \([1-9]/).waitFor();
    await own.screenshot({ path: `${ARTEFACTS}neo4j-browser-new.png` });
  });
});

async function classic(chromium: Browser): Promise<Page> {
  const page = await (await chromium.newContext({ viewport: { width: 1300, height: 1000 } })).newPage();
  await page.goto(`${server?.browser}?dbms=${server?.url}`);
  await page.getByTestId('username').fill(server?.username ?? '');
  await page.getByTestId('password').fill(server?.password ?? '');
  await page.getByTestId('connect').click();
  await page.getByText('You are connected').waitFor();
  return page;
}

/** Types into the editor and runs it. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByTestId('activeEditor').click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

/** A click puts what is on the slide into the editor. */
async function clickAndRun(page: Page, guide: Locator): Promise<void> {
  await guide.locator('pre.runnable').click();
  await page.keyboard.press('Control+Enter');
}
