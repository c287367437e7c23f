import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { CHROMIUM, oneStage } from './stage.ts';

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

  test('on a phone the way to the other language stands beside the name of the house', async () => {
    const page = await house.page({ viewport: { width: 360, height: 800 } });
    for (const path of ['/', '/en/questions']) {
      await page.goto(path);
      const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
      expect(await top('header .language')).toBeLessThan(await top('header nav a[href$="/promises"]'));
    }
  });
});
