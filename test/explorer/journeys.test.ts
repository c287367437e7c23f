import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { save } from '../../import/write/index.ts';
import { address } from '../../src/explorer/src/lib/address.ts';
import { WORDS } from '../../src/explorer/src/lib/words/index.ts';
import { FOG, onTheWeb } from './on-the-web.ts';
import { ARTEFACTS, CHROMIUM, misbehaviour, type Stage, sample, stage } from './stage.ts';

describe.skipIf(!CHROMIUM)('what people come for, in Chromium', () => {
  let house: Stage;
  beforeAll(async () => {
    house = await stage(async (graph) => {
      await save(graph, sample());
      return save(graph, [...onTheWeb()]);
    });
  });
  afterAll(() => house.close());

  /** A fresh page, and a picture of it for each step of a journey. */
  async function begin(
    name: string,
    path: string,
  ): Promise<{ page: Page; shoot(step: string): Promise<void> }> {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    return {
      page,
      shoot: async (step) => {
        await page.screenshot({ path: `${ARTEFACTS}journey-${name}-${step}.png`, fullPage: true });
      },
    };
  }

  async function end(page: Page): Promise<void> {
    expect(misbehaviour(page)).toEqual([]);
    await page.context().close();
  }

  describe.each(['de', 'en'] as const)('%s', (language) => {
    const t = WORDS[language];

    test('a journalist: what was the Jobcenter asked, by whom, when, and what became of it?', async () => {
      const { page, shoot } = await begin(`journalist-${language}`, address(language, '/'));
      await page.locator('#search').pressSequentially('Jobc');
      await page
        .getByRole('option', { name: /Jobcenter/ })
        .first()
        .click();
      await page.waitForURL(/\/organizations\//);
      await shoot('1-organisation');
      await page.locator('main a[href*="/questions?to="]').first().click();
      await page.waitForURL(/\/questions\?to=/);
      const rows = page.locator('ol.list > li');
      const all = await rows.count();
      expect(all).toBeGreaterThan(1);
      expect(await rows.locator('time').count()).toBe(all);
      expect(await page.getByText(t.asOf.label, { exact: false }).count()).toBeGreaterThan(0);
      await shoot('2-questions');
      const file = await page.request.get(
        (await page.getByRole('link', { name: t.questions.json }).getAttribute('href')) ?? '',
      );
      expect(await file.json()).toHaveLength(all);
      const query = await page.getByRole('link', { name: t.questions.graphql }).getAttribute('href');
      expect(decodeURIComponent(query ?? '')).toContain('questions(filter: { to: "o_');
      await rows.locator('a[data-row]').first().click();
      await page.waitForURL(/\/questions\/q_/);
      await page.getByRole('heading', { name: t.question.became }).waitFor();
      expect(await page.locator('main').textContent()).toContain(page.url());
      expect(await page.getByText(t.question.reported).count()).toBe(1);
      await shoot('3-question');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      await shoot('4-print');
      await end(page);
    });

    test('a councillor: what was promised in our committee, and is not on record as delivered?', async () => {
      const { page, shoot } = await begin(`councillor-${language}`, address(language, '/promises'));
      const open = page.locator('main a[href*="delivered=false"]').first();
      const told = Number(/\d+/.exec((await open.textContent()) ?? '')?.[0]);
      await open.click();
      await page.waitForURL(/delivered=false/);
      expect(told).toBeGreaterThan(0);
      await page.locator('#committee').fill('Sozialausschuss');
      await page.getByRole('button', { name: t.filters.apply }).click();
      await page.waitForURL(/committee=Sozialausschuss/);
      const rows = page.locator('main ol > li');
      expect(await rows.count()).toBeGreaterThan(0);
      expect(await rows.count()).toBeLessThanOrEqual(told);
      for (const row of await rows.allTextContents()) expect(row).toContain('Sozialausschuss');
      expect((await page.locator('main').textContent())?.toLowerCase()).not.toMatch(/gebrochen|broken/);
      await shoot('1-ledger');
      const calendar = page.getByRole('link', { name: t.questions.calendar });
      expect(await (await page.request.get((await calendar.getAttribute('href')) ?? '')).text()).toMatch(
        /^BEGIN:VCALENDAR/,
      );
      await rows.locator('a[data-row]').first().click();
      await page.waitForURL(/\/(?:questions|documents)\//);
      await page.locator('mark.promise').first().waitFor();
      await shoot('2-words');
      await end(page);
    });

    test('a clerk: what does the machine make of my minutes, and what did it not understand?', async () => {
      const { page, shoot } = await begin(
        `clerk-${language}`,
        address(language, '/questions', { words: 'Brücke gesperrt' }),
      );
      await page.locator('a[data-row]').first().click();
      await page.waitForURL(/\/questions\/q_/);
      await page.getByRole('link', { name: t.question.whole }).click();
      await page.waitForURL(/\/documents\//);
      expect(await page.locator('mark.unexplained .words').allTextContents()).toEqual([FOG]);
      expect(await page.locator('main').textContent()).toContain(t.document.receipt(1, 4));
      const legend = page.getByRole('list', { name: t.document.legend });
      await legend.getByRole('link', { name: t.marks.question.word }).click();
      await legend.getByText(t.document.at(1, 2)).waitFor();
      const first = new URL(page.url()).hash;
      await legend.getByRole('link', { name: t.marks.question.word }).click();
      await legend.getByText(t.document.at(2, 2)).waitFor();
      expect(new URL(page.url()).hash).not.toBe(first);
      await shoot('1-receipt');
      await page.getByRole('link', { name: t.document.every }).click();
      await page.waitForURL(/sentences=all/);
      await page.getByRole('link', { name: t.document.acts }).waitFor();
      await shoot('2-every-sentence');
      await end(page);
    });

    test('a data team: who asks whom, how much is answered, and all of it as files', async () => {
      const { page, shoot } = await begin(`data-${language}`, address(language, '/network'));
      await page.locator('[data-state=drawn]').waitFor();
      await shoot('1-network');
      await page.getByRole('link', { name: t.nav.rates }).click();
      await page.waitForURL(/\/rates/);
      await page.locator('tbody td a').first().waitFor();
      await shoot('2-rates');
      for (const [path, least] of [
        ['/network', 3],
        ['/rates', 3],
        ['/meetings', 4],
        ['/questions', 4],
        ['/promises', 4],
      ] as const) {
        await page.goto(address(language, path));
        const links = page.locator(
          'main a[href^="/export/"], main a[href^="/feed/"], main a[href^="/calendar/"], main a[href^="/graphql?"]',
        );
        const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
        expect(all.length, path).toBeGreaterThanOrEqual(least);
        for (const href of all) expect((await page.request.get(href)).status(), href).toBe(200);
        expect(await page.locator('main').textContent(), path).toContain(t.asOf.label);
      }
      await end(page);
    });
  });

  test('a fact leads to its words on a web page, to its page in a PDF; a file says why it cannot', async () => {
    const t = WORDS.de.question.original;
    const page = await house.page();
    const ways: string[] = [];
    await page.goto('/questions?words=Teich');
    const rows = await page
      .locator('a[data-row]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    for (const row of rows) {
      await page.goto(row);
      const way = page.locator('a[data-original]');
      ways.push((await way.getAttribute('href')) ?? '');
      expect([t.words, t.page]).toContain(await way.textContent());
    }
    expect(ways.sort()).toEqual([
      'https://rat.example/brücke.html#:~:text=Herr%20Adler%20fragt%2C%20wann%20der%20Teich%20voll%20sei.',
      'https://rat.example/brücke.pdf#page=2',
    ]);
    await page.goto('/questions?to=Jobcenter');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/questions\/q_/);
    expect(await page.locator('main').textContent()).toContain('einer Datei ohne Adresse im Netz');
    await end(page);
  });
});
