import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { callable, meant } from '../../src/explorer/src/lib/network/find.ts';
import { nearest } from '../../src/explorer/src/lib/network/nearest.ts';
import { daysOf, mayLieIn, spanOf } from '../../src/explorer/src/lib/network/span.ts';
import { pairs } from '../../src/explorer/src/lib/network/table.ts';
import { CHROMIUM, oneStage } from './stage.ts';

const NODES = ['a', 'b', 'c', 'd'].map((id) => ({ __typename: 'Person' as const, id, name: id }));
const edge = (from: string, to: string, count = 1) => {
  return { from, to, count, open: 0, first: '2020-05-01', last: '2022-03-01' };
};
const EDGES = [edge('a', 'b', 5), edge('b', 'c'), edge('a', 'a'), edge('c', 'd', 2)];

describe('a network', () => {
  test('of lines over each other the one whose head is nearer is meant, and none from afar', () => {
    const [left, right] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const lines = [
      { key: 'there', from: left, to: right },
      { key: 'back', from: right, to: left },
    ];
    expect(nearest(lines, 80, 3, 8)).toBe('there');
    expect(nearest(lines, 20, 3, 8)).toBe('back');
    expect(nearest(lines, 50, 9, 8)).toBe(null);
    expect(nearest(lines, 120, 0, 8)).toBe(null);
  });

  test('is found by any part of a name, namesakes each by a number', () => {
    const called = callable(
      ['Änne Birk', 'Birk', 'Birk'].map((name, id) => ({ __typename: 'Person', id: `${id}`, name })),
    );
    expect(['anne', 'birk', 'Birk (2)', 'k (', 'Kolb', ' '].map((typed) => meant(called, typed))).toEqual([
      '0',
      '1',
      '2',
      '2',
      null,
      null,
    ]);
  });

  test('is sorted by names from A, by figures from the largest', () => {
    expect(pairs(NODES, EDGES).map(({ count }) => count)).toEqual([5, 2, 1, 1]);
    expect(pairs(NODES, EDGES, 'from').map(({ from }) => from.id)).toEqual(['a', 'a', 'b', 'c']);
  });

  test('years go into days and come back; an end that leaves nothing out is no filter', () => {
    const years = [2019, 2020, 2021, 2022];
    expect(spanOf(years, '2020-03-01', '')).toEqual({ from: 2020, to: 2022 });
    expect(daysOf(years, { from: 2020, to: 2022 })).toEqual({ since: '2020-01-01', until: '' });
    expect(mayLieIn(edge('a', 'b'), { from: 2021, to: 2021 })).toBe(true);
    expect(mayLieIn(edge('a', 'b'), { from: 2023, to: 2024 })).toBe(false);
  });
});

describe.skipIf(!CHROMIUM)('who asks whom in Chromium', () => {
  const house = oneStage();

  test('a drawing whose data does not come says so, and another try draws it', async () => {
    const page = await house.page({ viewport: { width: 768, height: 900 } });
    await page.route('**/graphql', (route) => route.fulfill({ status: 400, body: '' }));
    await page.goto('/network');
    await page.locator('[data-state=unreached]').waitFor();
    expect(await page.getByText('konnte ihre Daten nicht holen').count()).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('[data-state=drawn]').waitFor();
  });

  test('on a phone nothing is fetched and drawn before somebody comes to see it', async () => {
    const page = await house.page({ viewport: { width: 390, height: 700 } });
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
    await page.goto('/network', { waitUntil: 'networkidle' });
    expect(asked).toBe(0);
    await page.locator('.canvas').scrollIntoViewIfNeeded();
    await page.locator('[data-state=drawn]').waitFor();
    expect(asked).toBe(1);
  });

  test('the table works without a script: figures lead to their questions, headings sort, the form narrows', async () => {
    const page = await house.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto('/network');
    await page.locator('th.from a').click();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('from');
    expect(await page.locator('th.from').getAttribute('aria-sort')).toBe('ascending');
    await page.locator('#filter-to').fill('Jobcenter');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    const row = page.locator('tbody tr', { hasText: 'Jobcenter' }).first();
    const told = Number(await row.locator('td.number a').first().textContent());
    await row.locator('td.number a').first().click();
    expect(new URL(page.url()).pathname).toBe('/questions');
    expect(await page.locator('ol.list > li').count()).toBe(told);
    await page.goto('/network?to=Jobzenter');
    expect(await page.locator('main').textContent()).toMatch(/Keine Paare.*Meinten Sie/s);
  });

  test('a line of the drawing leads to its questions, a name brings out whom it deals with', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    // Fonts that may come in time for one of two pictures come for neither.
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
    await page.goto('/network');
    await page.locator('[data-state=drawn]').waitFor();
    const picture = await page.locator('.canvas').screenshot();
    await page.reload();
    await page.locator('[data-state=drawn]').waitFor();
    expect(picture.equals(await page.locator('.canvas').screenshot()), 'drawn the same again').toBe(true);
    const find = page.getByLabel('Hervorheben');
    await find.fill('lindenau');
    await find.press('Enter');
    expect(await find.inputValue()).toBe('Jobcenter Lindenau');
    expect(await page.locator('.told').textContent()).toMatch(/Jobcenter Lindenau: fragt .* wird .* gefragt/);
    const told = await overAnEdge(page);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/\/questions\?to=[po]_.*&from=[po]_/);
    const count = Number(/(\d+)\sFrage/.exec(told)?.[1]);
    expect(await page.locator('ol.list > li').count()).toBe(count);
  });

  test('the slider narrows to years by the keyboard, and the address says so', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/network', { waitUntil: 'networkidle' });
    const told = async () =>
      Number((await page.locator('div[role="status"]').textContent())?.match(/\d+/)?.[0]);
    const all = await told();
    await page.getByLabel('Erstes Jahr').press('End');
    await page.waitForURL(/since=\d{4}-01-01/);
    await expect.poll(told).toBeLessThan(all);
    await page.locator('[data-state=drawn]').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/network\?since=/);
    expect(await page.locator('h1').textContent()).toBe('Who asks whom');
  });

  test('the libraries come with the network alone, and other pages stay below 150 kB of script', async () => {
    const page = await house.page();
    const [start, network] = [await scriptsOf(page, '/'), await scriptsOf(page, '/network')];
    const sum = (scripts: Map<string, number>) => [...scripts.values()].reduce((all, size) => all + size, 0);
    console.info(`script, compressed: start ${sum(start)} bytes, network ${sum(network)} bytes`);
    expect(sum(start)).toBeLessThan(150_000);
    expect(sum(network) - sum(start)).toBeGreaterThan(30_000);
  });
});

/** Goes over the drawing until a line is met; what is told of it. */
async function overAnEdge(page: Page): Promise<string> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('No drawing.');
  for (let step = 1; step < 400; step++) {
    // In a spiral around what is brought out.
    const [radius, angle] = [20 + step / 2, step * 0.4];
    await page.mouse.move(
      box.x + box.width / 2 + radius * Math.cos(angle),
      box.y + box.height / 2 + radius * Math.sin(angle),
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const told = (await page.locator('.told').textContent()) ?? '';
    if (/ fragt .*: \d+\sFrage/.test(told)) return told;
  }
  throw new Error('No line was met.');
}

/** The scripts of a page and their size on the way. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, number>> {
  await page.goto(path, { waitUntil: 'networkidle' });
  if (path === '/network') await page.locator('[data-state=drawn]').waitFor();
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js$/.test(name))
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as [string, number]),
  );
  return new Map(entries);
}
