import { describe, expect, test } from 'vitest';
import { extracted } from '../extracted.ts';
import { CHROMIUM, oneStage } from './stage.ts';

describe.skipIf(!CHROMIUM)('figures and what they count, in Chromium', () => {
  const house = oneStage();

  test('on a phone every figure of the rates is on the page, with its time', async () => {
    const page = await house.page({ viewport: { width: 360, height: 700 } });
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
    await page.goto('/rates');
    const year = (await page.locator('main nav a').nth(1).textContent()) ?? '';
    for (const path of ['/rates', `/rates?year=${year}`]) {
      await page.goto(path);
      const cells = page.locator('tbody tr').first().locator('td:not(:empty)');
      expect(await cells.count()).toBeGreaterThan(2);
      for (const cell of await cells.all()) {
        const box = await cell.boundingBox();
        expect((box?.x ?? 360) + (box?.width ?? 0), path).toBeLessThanOrEqual(360);
        const time = await cell.evaluate((at) => getComputedStyle(at, '::before').content);
        if (!(await cell.getByText('%').count()))
          expect(time).toMatch(/^"(?:\d{4}|Q[1-4]|Tage|ohne Datum)"$/);
      }
    }
  });

  test('a rate tells what became of all that it counts, and an organisation tells its own', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/rates');
    const row = page.locator('tbody tr', { hasText: 'Jobcenter' }).first();
    const told = (await row.locator('td a').first().getAttribute('title')) ?? '';
    const [became = '', rate = ''] = told.split('; ');
    const [answered = 0, all, ...others] = [...became.matchAll(/\d+/g)].map(Number);
    expect(others.length).toBeGreaterThan(0);
    expect(others.reduce((sum, count) => sum + count, answered)).toBe(all);
    await row.locator('th a').click();
    await page.waitForURL(/\/organizations\//);
    expect(rate).toMatch(/^Antwortquote \d+\s% \(in 95 von 100 Fällen zwischen /);
    expect(await page.locator('.lead').textContent()).toContain(rate);
  });

  test('the figures of a meeting lead to what they count, a promise tells to whom it was made', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/promises?by=Tessmer');
    expect(await page.locator('main ol .who').allTextContents()).toContainEqual(
      expect.stringMatching(/Tessmer.* gegenüber \S/),
    );
    await page.goto('/meetings?committee=Sozialausschuss');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/meetings\//);
    await page
      .locator('.lead')
      .getByRole('link', { name: /Antwort/ })
      .click();
    const first = page.locator('.step.answer').first();
    expect(new URL(page.url()).hash).toBe(`#${await first.getAttribute('id')}`);
  });

  test('what is said to be read wrongly is: the machine hears no question in it, or one that is none', async () => {
    const page = await house.page();
    await page.goto('/quality');
    const examples = await page.locator('.limits .minutes').allTextContents();
    const heard = examples.map((text) => extracted(`TOP 1 Spielplatz\n\n${text}\n`).questions.length);
    expect(heard).toEqual([0, 1]);
  });
});
