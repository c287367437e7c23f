import { describe, expect, test } from 'vitest';
import { CHROMIUM, oneStage } from './stage.ts';

describe.skipIf(!CHROMIUM)('a walk through the explorer in Chromium', () => {
  const house = oneStage();

  test('from a name in the search box to the words in the minutes', async () => {
    const page = await house.page();
    await page.goto('/');
    await page.locator('#search').fill('Jobcenter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:search|questions)\?/);
    if (page.url().includes('/search')) await page.locator('main a[href*="to="]').first().click();
    await page.waitForURL(/\/questions\?to=/);
    expect(await page.locator('h1').textContent()).toMatch(/^Fragen an Jobcenter/);
    const rows = page.locator('ol.list > li');
    expect(await rows.count()).toBeGreaterThan(1);
    for (const who of await rows.locator('.who').allTextContents()) expect(who).toContain('Jobcenter');

    await rows.locator('a[data-row]').first().click();
    await page.waitForURL(/\/questions\/[^?]+$/);
    const asked = await page.locator('h1').textContent();
    const id = page.url().split('/').at(-1);
    const marked =
      (await page.locator(`mark.question:has(a[href$="${id}"]) .words`).first().textContent()) ?? '';
    expect(asked).toContain(marked.replace(/\u00AD/g, '').trim());
    expect(await page.locator('mark.answer').count()).toBeGreaterThan(0);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Fragen an Jobcenter/ }).waitFor();
  });

  test('the form narrows the list, the address says how, a figure leads to what it counts', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/questions');
    await page.locator('#filter-to').fill('jobcenters');
    await page.getByRole('checkbox', { name: /^beantwortet \d/ }).check();
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/to=jobcenters/);
    expect(new URL(page.url()).searchParams.getAll('status')).toEqual(['ANSWERED']);
    const answered = await page.locator('ol.list > li').count();
    expect(answered).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Filter entfernen: Was daraus wurde/ }).click();
    await page.waitForURL((url) => !url.search.includes('status'));
    await page.getByRole('link', { name: `${answered}\u00A0beantwortet`, exact: true }).click();
    await page.waitForURL(/status=ANSWERED/);
    expect(await page.locator('ol.list > li').count()).toBe(answered);
  });

  test('what somebody types before the scripts have come stays', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    let come = () => {};
    const typed = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto('/questions?from=Piehl&status=NONE', { waitUntil: 'commit' });
    await page.locator('#filter-to').fill('Jobcenter');
    await page.getByRole('checkbox', { name: /^später/ }).check();
    come();
    await page.waitForLoadState('networkidle');
    await page.locator('#filter-to').press('Enter');
    await page.waitForURL(/to=Jobcenter/);
    const search = new URL(page.url()).searchParams;
    expect([search.get('from'), search.getAll('status')]).toEqual(['Piehl', ['DEFERRED', 'NONE']]);
  });

  test('names are suggested while somebody types', async () => {
    const page = await house.page({ viewport: { width: 1280, height: 900 } });
    await page.goto('/questions');
    await page.locator('#filter-to').pressSequentially('Jobc');
    await page.locator('#filter-to-names').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#filter-to').getAttribute('aria-activedescendant')).toBe('filter-to-0');
    await page.keyboard.press('Enter');
    expect(await page.locator('#filter-to').inputValue()).toContain('Jobcenter');
    expect(await page.locator('#filter-to-names').getByRole('option').count()).toBe(0);
  });

  test('what is chosen of the suggestions for a search, by kind, leads to its page', async () => {
    const page = await house.page();
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.locator('#search').pressSequentially('Jobc');
    const bodies = page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('group', { name: 'Stellen' });
    await bodies
      .getByRole('option', { name: /Jobcenter/ })
      .first()
      .click();
    await page.waitForURL(/\/organizations\//);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Jobcenter');
  });

  test('the keyboard is enough', async () => {
    const page = await house.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/questions');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    const second = await page.locator('[data-row]').nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second}`);
    await page.keyboard.press('c');
    await page.getByText('Kopiert').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${house.url()}${second}`);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test('rule and reason show when a mark is hovered or its letter is in focus', async () => {
    const page = await house.page();
    await page.goto('/questions?to=Jobcenter');
    await page.locator('a[data-row]').first().click();
    const mark = page.locator('mark.answer').first();
    await mark.locator('.words').hover();
    expect(await mark.locator('.why').isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    expect(await mark.locator('.why').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await mark.locator('a').focus();
    expect(await mark.locator('.why').isVisible()).toBe(true);
  });

  test('a document shows what was decided, what came of it and how the votes fell', async () => {
    const page = await house.page();
    await page.goto('/questions?committee=Ortsrat&since=2024-04-18&until=2024-04-18');
    await page.locator('a[data-row]').first().click();
    await page.getByRole('link', { name: 'Ganze Niederschrift lesen' }).click();
    await page.waitForURL(/\/documents\//);
    const outcomes = page.locator('mark.decision .outcome');
    expect(await outcomes.allTextContents()).toContain('beschlossen, 4\u00A0dafür, 1\u00A0Enthaltung');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/documents/*');
    expect(await outcomes.allTextContents()).toContain('adopted, 4\u00A0for, 1\u00A0abstention');
  });

  test('who finds an error can report it, with the citation, where the house says to whom', async () => {
    const page = await house.page();
    await page.goto('/questions?to=Jobcenter');
    const question = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
    const report = page.getByRole('link', { name: 'Fehler melden' });
    await page.goto(question);
    expect(await report.count()).toBe(0);
    try {
      process.env['RATSGRAPH_REPORTS'] = 'rat@lindenau.example';
      await page.goto(question);
      const letter = decodeURIComponent((await report.getAttribute('href')) ?? '');
      expect(letter).toMatch(/^mailto:rat@lindenau\.example\?subject=/);
      expect(letter).toContain(page.url());
      process.env['RATSGRAPH_REPORTS'] = 'https://lindenau.example/fehler';
      await page.goto(question);
      expect(await report.getAttribute('href')).toBe('https://lindenau.example/fehler');
    } finally {
      delete process.env['RATSGRAPH_REPORTS'];
    }
  });

  test('without JavaScript forms, lists, questions and documents work', async () => {
    const page = await house.page({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await page.goto('/questions');
    await page.locator('details summary').first().click();
    await page.locator('#filter-to').fill('Jobcenter');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    expect(new URL(page.url()).searchParams.get('to')).toBe('Jobcenter');
    await page.locator('a[data-row]').first().click();
    expect(await page.locator('mark.question').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Ganze Niederschrift lesen' }).click();
    expect(page.url()).toContain('/documents/');
    expect(await page.locator('mark.question').count()).toBeGreaterThan(0);
  });

  test('English is an address, the words of the minutes stay German', async () => {
    const page = await house.page();
    await page.goto('/questions?to=Jobcenter');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/questions?to=Jobcenter');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toBe('Questions to Jobcenter');
    expect(await page.locator('a[data-row]').first().getAttribute('lang')).toBe('de');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL('**/en/questions/*');
  });
});
