import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/index.ts';
import { save } from '../../import/write/index.ts';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { CHROMIUM, misbehaviour, type Stage, sample, stage } from './stage.ts';

/** Minutes of one meeting, whole and as the excerpt of an item. */
const HEAD = 'Stadt Lindenau\nNiederschrift über die Sitzung des Werksausschusses am 20.02.2024\n\n';
const ITEM =
  'TOP 4 Spielplatz am Wehr\n\nFrau Birk fragt, wann die Schaukel am Wehr repariert werde. Herr Adler antwortet, dass sie bestellt sei.\n\n';
const WHOLE = `${HEAD}${ITEM}TOP 5 Radweg\n\nHerr Piehl fragt, was der Radweg koste. Herr Adler sagt zu, die Kosten nachzureichen.\n`;

const minutes = async (name: string, text: string) =>
  extract(await given(`lindenau/${name}`, Buffer.from(text)));

describe.skipIf(!CHROMIUM)('documents in Chromium', () => {
  let house: Stage;
  beforeAll(async () => {
    const twins = [await minutes('werke.txt', WHOLE), await minutes('werke-4.txt', HEAD + ITEM)];
    house = await stage(async (graph) => {
      await save(graph, sample());
      await save(graph, twins);
    });
  });
  afterAll(() => house.close());

  async function end(page: Page): Promise<void> {
    expect(misbehaviour(page)).toEqual([]);
    await page.context().close();
  }

  test.each([
    ['de', '', '/questions?to=Jobcenter', '/questions?to=Jobcenter'],
    ['en', '/en', '/rates?year=2024', '/questions?since=2024-01-01&until=2024-12-31'],
    ['de', '', '/promises?delivered=false', '/promises?delivered=false'],
  ] as const)('%s%s%s names the documents that it rests on', async (language, prefix, path, back) => {
    const t = WORDS[language];
    const page = await house.page();
    await page.goto(prefix + path);
    const asOf = page.locator('main p', { hasText: `${t.asOf.label}:` });
    const link = asOf.locator('a[href*="/documents?"]');
    const told = Number((await link.textContent())?.match(/^\d+/)?.[0]);
    expect(told).toBeGreaterThan(0);
    expect(await asOf.textContent()).toMatch(/\d\d[./]\d\d[./]20\d\d/);
    expect(await asOf.textContent()).toMatch(/\d[.,]\d\s?%/);
    await link.click();
    await page.waitForURL(/\/documents\?/);
    const rows = page.locator('main ol > li');
    expect(await rows.count()).toBe(told);
    const days = await rows
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(await page.locator(`main a[href="${prefix}${back}"]`).count()).toBe(1);
    await rows.locator('a[data-row]').first().click();
    await page.waitForURL(/\/documents\/d_/);
    await end(page);
  });

  test('all documents, a day that is none, and a list that rests on nothing', async () => {
    const t = WORDS.de;
    const page = await house.page();
    await page.goto('/documents');
    expect(await page.locator('main ol > li').count()).toBeGreaterThan(5);
    expect(await page.locator('main [role=status]').textContent()).toContain(t.documents.all);
    await page.goto('/documents?to=Feuerwehrkapelle');
    expect(await page.locator('main [role=status]').textContent()).toContain(t.documents.none);
    await page.goto('/documents?since=gestern');
    expect(await page.locator('main [role=status]').textContent()).toContain(t.errors.noDay('gestern'));
    await end(page);
  });

  test('the same meeting from two sources: who is told, and where', async () => {
    const t = WORDS.de.documents;
    const page = await house.page();
    await page.goto('/meetings?since=2024-02-20&until=2024-02-20&committee=Werksausschuss');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/meetings\/m_/);
    expect(await page.locator('main header').textContent()).toContain('lindenau/werke-4.txt');
    expect(await page.getByText(t.toldIn).count()).toBe(1);
    expect(await page.locator('.step.question').count()).toBe(2);
    const other = page.locator('main header p', { hasText: 'lindenau/werke-4.txt' }).locator('a');
    await other.click();
    await page.waitForURL(/\/documents\/d_/);
    await page.locator('main p', { hasText: t.toldIn }).locator('a').click();
    await page.getByText(t.tells).waitFor();
    expect(await page.locator('main p', { hasText: t.tells }).textContent()).toContain(
      'lindenau/werke-4.txt',
    );
    await end(page);
  });
});
