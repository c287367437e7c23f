import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ARTEFACTS, CHROMIUM, openChromium } from '../explorer/stage.ts';
import { ENGINES } from '../graph/engines.ts';

const NOTEBOOK = new URL('../../docs/dashboards/notebook/', import.meta.url).pathname;
const [embedded] = ENGINES;

describe.skipIf(!CHROMIUM)('The notebook in Chromium', () => {
  const amiss: string[] = [];
  let front: Front;
  let page: Page;
  let url: string;
  let close = async () => {};
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded, [...world, ...later]);
    const vite = await createServer({
      root: NOTEBOOK,
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', proxy: { '/export': front.url } },
    });
    await vite.listen();
    url = vite.resolvedUrls?.local[0] ?? '';
    const chromium = await openChromium();
    page = await chromium.newPage({ viewport: { width: 900, height: 1300 } });
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(?:data|blob|ws):/.test(request.url()))
        amiss.push(request.url());
    });
    page.on('pageerror', ({ message }) => amiss.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) amiss.push(message.text());
    });
    close = async () => {
      await chromium.close();
      await vite.close();
      await front.close();
    };
  });
  afterAll(() => close());

  it('draws what the tables say, and asks nobody else', async () => {
    await page.goto(url);
    const charts = page.locator('.chart svg');
    await charts.nth(2).waitFor();
    expect(await page.locator('.failed').allTextContents()).toEqual([]);
    const [months, rates, topics] = await charts.allTextContents();
    const marks = await charts.evaluateAll((all) =>
      all.map((svg) => svg.querySelectorAll('[role="graphics-symbol"]').length),
    );
    const rows = async (path: string) =>
      (await (await fetch(`${front.url}/export/${path}`)).json()) as { name: string; status: string }[];
    const answered = (await rows('answer-rates.json?by=ORGANIZATION&atLeast=5')).filter(
      ({ status }) => status === 'ANSWERED',
    );
    expect(months).toContain('keine Antwort protokolliert');
    expect(answered.length).toBeGreaterThan(0);
    for (const { name } of answered) expect(rates).toContain(name);
    for (const { name } of await rows('groups.json?by=TOPIC&first=12')) expect(topics).toContain(name);
    expect(Math.min(...marks)).toBeGreaterThan(0);
    expect(amiss).toEqual([]);
    mkdirSync(ARTEFACTS, { recursive: true });
    await page.screenshot({ path: `${ARTEFACTS}notebook.png`, fullPage: true });
  });

  it('says what to do where the server is away', async () => {
    await page.route('**/export/**', (route) => route.abort());
    await page.goto(url);
    await expect.poll(() => page.locator('.failed').count()).toBe(3);
    expect(await page.locator('.failed').first().textContent()).toContain('npm start');
  });
});
