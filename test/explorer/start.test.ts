import { describe, expect, test } from 'vitest';
import { meets } from '../../src/explorer/src/lib/network/box.ts';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { CHROMIUM, oneStage, withoutItsLetters } from './stage.ts';

const t = WORDS.de;

describe.skipIf(!CHROMIUM)('the start page in Chromium', () => {
  const house = oneStage();

  test('each figure of its sentence leads to a page that counts the same', async () => {
    const page = await house.page();
    await page.goto('/');
    const figures = await page
      .locator('.sentence a')
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href') ?? ''] as const));
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const [said, href] of figures) {
      await page.goto(href);
      const counted = /\d+/.exec(said)?.[0] ?? '';
      const heads = await page.locator('main').textContent();
      expect(heads, `${said} at ${href}`).toMatch(new RegExp(`(?<!\\d)${counted}(?!\\d)`));
    }
  });

  test('a still of the network names a few, stays within its frame, and leads to the network, also without scripts', async () => {
    const page = await house.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto('/');
    const still = page.locator('section[aria-labelledby=who-asks]');
    expect(await still.locator('circle').count()).toBeGreaterThan(5);
    const frame = await still.locator('svg').boundingBox();
    for (const dot of await still.locator('circle').all()) {
      const box = await dot.boundingBox();
      expect((box?.x ?? 0) >= (frame?.x ?? 0) && (box?.y ?? 0) >= (frame?.y ?? 0)).toBe(true);
    }
    expect(await still.locator('text').count()).toBeGreaterThan(2);
    await still.getByRole('link', { name: t.start.network }).last().click();
    await page.waitForURL(/\/network$/);
  });

  test.each([
    [360, 'its own letters'],
    [360, 'letters that stand in'],
    [1280, 'its own letters'],
    [1280, 'letters that stand in'],
  ])('no name of the still is over another or cut at %i px, in %s', async (width, letters) => {
    const page = await house.page({ viewport: { width, height: 900 } });
    if (letters !== 'its own letters') await withoutItsLetters(page);
    await page.goto('/');
    const names = await page.locator('section[aria-labelledby=who-asks] text').all();
    const boxes = await Promise.all(names.map((name) => name.boundingBox()));
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, one] of boxes.entries()) {
      if (!one) throw new Error('A name is not seen.');
      expect(one.x >= 0 && one.x + one.width <= width).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect(other !== null && meets(one, other), `${index} over another`).toBe(false);
    }
  });

  test.each(['its own letters', 'letters that stand in'])(
    'the five words above each page are one line on a phone, in both languages, in %s',
    async (letters) => {
      const page = await house.page({ viewport: { width: 360, height: 800 } });
      if (letters !== 'its own letters') await withoutItsLetters(page);
      for (const path of ['/', '/en/']) {
        await page.goto(path);
        const tops = await page
          .locator('header nav a:not(.language)')
          .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
        expect(new Set(tops).size, path).toBe(1);
      }
    },
  );

  test('on a phone the way to the other language stands beside the name of the house', async () => {
    const page = await house.page({ viewport: { width: 360, height: 800 } });
    for (const path of ['/', '/en/questions']) {
      await page.goto(path);
      const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
      expect(await top('header .language')).toBeLessThan(await top('header nav a[href$="/promises"]'));
    }
  });
});
