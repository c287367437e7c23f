import { describe, expect, test } from 'vitest';
import { CHROMIUM, oneStage } from './stage.ts';

describe.skipIf(!CHROMIUM)('people, organisations, meetings and counts in Chromium', () => {
  const house = oneStage();

  test('every name leads to its page, and every figure there to the questions that it counts', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/questions?to=Jobcenter');
    await page.locator('ol.list .who a', { hasText: 'Jobcenter' }).first().click();
    await page.waitForURL(/\/organizations\/o_/);
    expect(await page.locator('h1').textContent()).toContain('Jobcenter');
    const asker = page.locator('aside li', { has: page.locator('.figures a') }).first();
    const told = Number((await asker.locator('.figures a').textContent()) ?? '');
    const name = (await asker.locator('a').first().textContent()) ?? '';
    await asker.locator('.figures a').click();
    await page.waitForURL(/from=p_.*|to=o_.*/);
    expect(await page.locator('ol.list > li').count()).toBe(told);
    for (const who of await page.locator('ol.list .who').allTextContents()) expect(who).toContain(name);
    await page.locator('ol.list .who a', { hasText: name }).first().click();
    await page.waitForURL(/\/people\/p_/);
    expect(await page.locator('h1').textContent()).toBe(name);
    const column = page.getByRole('link', { name: /^\d{4}: \d+\s(?:Frage|Fragen)|Quartal|\d{4}:/ }).first();
    const counted = Number(((await column.getAttribute('aria-label')) ?? '').match(/: (\d+)/)?.[1]);
    await column.click();
    await page.waitForURL(/since=/);
    expect(await page.locator('ol.list > li').count()).toBe(counted);
  });

  test('a long list begins, says how many follow, and its address opens all of it', async () => {
    const page = await house.page();
    await page.goto('/');
    await page.locator('section:has(> #most) li a').first().click();
    await page.waitForURL(/\/organizations\/o_/);
    const topics = page.locator('section:has(> #about)');
    expect(await topics.locator('li').count()).toBe(7);
    const rest = topics.getByRole('link', { name: /^\d+ weitere: / });
    const told = Number((await rest.textContent())?.match(/\d+/)?.[0]);
    await rest.click();
    await page.waitForURL(/\?all=about#about$/);
    expect(await topics.locator('li').count()).toBe(7 + told);
    expect(await rest.count()).toBe(0);
  });

  test('a meeting goes as its minutes tell it, with who was there and how votes fell', async () => {
    const page = await house.page();
    await page.goto('/meetings?committee=Ortsrat');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/meetings\/m_/);
    expect(await page.locator('h1').textContent()).toMatch(/^Ortsrat Kirchbrede, \d\d\.\d\d\.\d{4}$/);
    expect(await page.locator('#attendance ~ ul li').count()).toBeGreaterThan(3);
    expect(await page.locator('.step.decision .outcome').allTextContents()).toContain(
      'beschlossen, 4\u00A0dafür, 1\u00A0Enthaltung',
    );
    const asked = page.locator('.step.question a[data-row]').first();
    const words = await asked.textContent();
    await asked.click();
    await page.waitForURL(/\/questions\/q_/);
    expect(await page.locator('h1').textContent()).toBe(words);
  });

  test('a rate leads to the questions that it counts, and few questions tell none', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/rates');
    const rate = page.locator('tbody tr').first().locator('td a').first();
    const [answered, asked] = ((await rate.textContent()) ?? '').split(/[/\s]/).map(Number);
    expect(await rate.getAttribute('title')).toMatch(
      new RegExp(`^${answered} von ${asked}\\sFragen beantwortet.* zwischen `),
    );
    for (const few of await page.locator('td a.few').allTextContents())
      expect(few).toMatch(/^\s*\d+\/[1-4]\s*$/);
    await rate.click();
    await page.waitForURL(/\/questions\?to=o_/);
    expect(await page.locator('div[role="status"]').textContent()).toContain(String(asked));
  });

  test.each(['/questions?to=Jobcenter&status=ANSWERED', '/promises?by=Tessmer&delivered=false'])(
    '%s can be taken along: its table and its feed hold exactly what it shows',
    async (path) => {
      const page = await house.page({ viewport: { width: 1280, height: 900 } });
      await page.goto(path);
      const shown = await page.locator('a[data-row]').count();
      expect(shown).toBeGreaterThan(0);
      const [csv = '', json = ''] = await page
        .locator('a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const rows = await (await page.request.get(json)).json();
      expect(rows).toHaveLength(shown);
      expect((await (await page.request.get(csv)).text()).split('\r\n')).toHaveLength(shown + 2);
      const feed = await page.getByRole('link', { name: 'Als Feed' }).getAttribute('href');
      const atom = await (await page.request.get(new URL(feed ?? '', page.url()).href)).text();
      expect(atom.match(/<entry>/g)).toHaveLength(shown);
      const found = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
      expect(await found.getAttribute('href')).toBe(feed);
    },
  );

  test('a meeting and a document can be taken along in the formats of others', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/questions?to=Jobcenter');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/questions\/q_/);
    const asked = page.url().split('/').at(-1) ?? '';
    for (const place of ['meetings', 'documents']) {
      const href = await page.locator(`main a[href^="/${place}/"]`).first().getAttribute('href');
      const shown = await page.request.get(new URL(href ?? '', page.url()).href);
      const links = [...(await shown.text()).matchAll(/href="(\/export\/[^"]+)"/g)].map(
        ([, link]) => link ?? '',
      );
      expect(links.map((link) => link.replace(/^.*?\./, ''))).toEqual(['akn.xml', 'tei.xml', 'jsonld']);
      for (const link of links) {
        const had = await page.request.get(new URL(link, page.url()).href);
        expect([had.status(), (await had.text()).includes(asked)]).toEqual([200, true]);
      }
    }
  });

  test('a facet narrows the list to what it says, and pages go both ways', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/questions');
    const first = await page.locator('a[data-row]').first().textContent();
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/after=/);
    expect(await page.locator('a[data-row]').first().textContent()).not.toBe(first);
    await page.locator('a[rel=prev]').click();
    await page.waitForURL(/before=/);
    expect(await page.locator('a[data-row]').first().textContent()).toBe(first);
    const facet = page.locator('form ul li', { hasText: 'Jobcenter' }).first();
    const told = Number(await facet.locator('.figures').textContent());
    await facet.locator('a').click();
    await page.waitForURL(/to=o_/);
    expect(await page.locator('h1').textContent()).toBe('Fragen an Jobcenter Lindenau');
    expect(await page.locator('ol.list > li').count()).toBe(told);
  });

  test('the ledger tells what has no delivery on record, and what has', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/promises');
    const without = page.getByRole('link', { name: /ohne protokollierte Erledigung$/ });
    const told = Number(((await without.textContent()) ?? '').match(/\d+/)?.[0]);
    await without.click();
    await page.waitForURL(/delivered=false/);
    expect(await page.locator('div[role="status"] a').first().textContent()).toBe(`${told}\u00A0Zusagen`);
    expect(await page.locator('main ol > li .delivery').count()).toBe(0);
    await page.locator('#delivered').selectOption('true');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/delivered=true/);
    await page.locator('.delivery').first().click();
    await page.waitForURL(/\/questions\/q_/);
    expect((await page.locator('main').textContent()) ?? '').not.toMatch(/gebrochen/);
  });
});
