import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { CHROMIUM, oneStage, withoutItsLetters } from './stage.ts';

const t = WORDS.de;

describe.skipIf(!CHROMIUM)('the reader in Chromium', () => {
  const house = oneStage();

  async function open(page: Page): Promise<void> {
    await page.goto('/questions?committee=Ortsrat&since=2024-04-18&until=2024-04-18');
    await page.locator('a[data-row]').first().click();
    await page.getByRole('link', { name: t.question.whole }).click();
    await page.waitForURL(/\/documents\//);
  }

  test('the agenda tells what stands under each point, and its figures add up to what is marked and lead there', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await open(page);
    const agenda = page.getByRole('navigation', { name: t.document.contents });
    expect(await agenda.locator('ol > li').count()).toBeGreaterThan(1);
    const legend = page.getByRole('list', { name: t.document.legend });
    for (const kind of ['question', 'answer', 'promise', 'decision'] as const) {
      const counts = await agenda.locator(`.counts a:has(.letter.${kind})`).allTextContents();
      const sum = counts.reduce((total, each) => total + Number(/\d+/.exec(each)?.[0]), 0);
      const told = await legend.locator(`li:has(.letter.${kind})`).textContent();
      expect(told).toContain(String(sum));
    }
    const first = agenda.locator('.counts a').first();
    const mark = ((await first.getAttribute('href')) ?? '').slice(1);
    await first.click();
    expect(await page.locator(`[id="${mark}"]`).first().isVisible()).toBe(true);
  });

  test('who was there opens, with capacities', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await open(page);
    const there = page.locator('details', { hasText: t.meeting.attendance }).first();
    expect(await there.getByRole('listitem').first().isVisible()).toBe(false);
    await there.locator('summary').click();
    expect(await there.getByRole('listitem').first().isVisible()).toBe(true);
    expect(await there.textContent()).toContain(t.meeting.capacity.MEMBER);
  });

  test('a phone folds the agenda, and the text begins soon', async () => {
    const page = await house.page({ viewport: { width: 360, height: 800 } });
    await open(page);
    const agenda = page.locator('nav[aria-labelledby=contents]');
    expect(await agenda.isVisible()).toBe(false);
    const text = await page.locator(`section[aria-label="${t.document.text}"]`).boundingBox();
    expect(text?.y).toBeLessThan(1000);
    await page.locator('summary', { hasText: t.document.contents }).click();
    expect(await agenda.isVisible()).toBe(true);
  });

  test.each(['its own letters', 'letters that stand in'])(
    'its lines are short enough to read, in %s',
    async (letters) => {
      const page = await house.page({ viewport: { width: 1280, height: 900 } });
      if (letters !== 'its own letters') await withoutItsLetters(page);
      await open(page);
      const widest = await page.locator('section .minutes p').evaluateAll((paragraphs) =>
        Math.max(
          ...paragraphs.map((paragraph) => {
            const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
            const lines = Math.round(paragraph.getBoundingClientRect().height / height);
            const hidden = [...paragraph.querySelectorAll('.why')].reduce(
              (sum, why) => sum + (why.textContent ?? '').length,
              0,
            );
            return lines > 3 ? ((paragraph.textContent ?? '').length - hidden) / lines : 0;
          }),
        ),
      );
      expect(widest).toBeLessThan(73);
    },
  );
});
