import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translated } from '../../src/explorer/src/lib/address.ts';
import { ARTEFACTS, CHROMIUM, misbehaviour, type Stage, stage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 500, 768, 1280];

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** Every kind of page; `question` and `document` are those of the first question of the sample's list, `decisions` a document with votes. */
const PAGES = {
  start: '/',
  questions: '/questions',
  jobcenter: '/questions?to=Jobcenter',
  empty: '/questions?to=Jobzenter&topic=Arbeit',
  question: '',
  document: '',
  decisions: '',
  promises: '/promises',
  documents: '/documents?to=Jobcenter',
  person: '',
  organization: '',
  topic: '',
  meeting: '',
  meetings: '/meetings',
  network: '/network',
  rates: '/rates',
  quality: '/quality',
  privacy: '/privacy',
  search: '/search?q=Jobc',
  missing: '/nowhere',
  english: '/en',
};

/** For people to look at; where nobody does they are a third of the work. */
const PICTURES = process.env['CI'] !== 'true';

/** A sheet of A4 without its margins. */
const SHEET = 680;
/** What nobody can use on paper. */
const ON_SCREEN = 'header nav, main form, main button, main input, main select, main summary, canvas';

/** Pages that a name in a list leads to. */
const ROOMS = [
  ['person', '/people'],
  ['organization', '/organizations'],
  ['topic', '/topics'],
] as const;

describe.skipIf(!CHROMIUM)('every page in Chromium', () => {
  let house: Stage;
  const paths: Record<string, string> = { ...PAGES };

  beforeAll(async () => {
    house = await stage();
    const page = await house.page();
    await page.goto('/questions?to=Jobcenter&status=ANSWERED');
    paths['question'] = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
    paths['document'] = await documentOf(page, paths['question']);
    await page.goto('/questions?committee=Ortsrat&since=2024-04-18&until=2024-04-18');
    const voted = await page.locator('a[data-row]').first().getAttribute('href');
    paths['decisions'] = await documentOf(page, voted ?? '');
    await page.goto('/questions?from=Piehl');
    for (const [name, room] of ROOMS) {
      paths[name] = (await page.locator(`ol.list a[href^="${room}/"]`).first().getAttribute('href')) ?? '';
    }
    await page.goto('/meetings?committee=Ortsrat');
    paths['meeting'] = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
    await page.context().close();
  });
  afterAll(() => house.close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(Object.keys(PAGES))(
      '%s: everybody can use it, nothing scrolls sideways, nothing asks elsewhere',
      async (name) => {
        // axe is put into the page from here; the page's own policy lets in nothing.
        const page = await house.page({ colorScheme, bypassCSP: true });
        // In the dark it speaks English: both languages are looked at, in half the time.
        const path =
          colorScheme === 'dark' ? translated('en', new URL(paths[name] ?? '', house.url)) : paths[name];
        await page.goto(path ?? '', { waitUntil: 'networkidle' });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(needed, `at ${width} px`).toBeLessThanOrEqual(width);
          if (PICTURES)
            await page.screenshot({
              path: `${ARTEFACTS}${name}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
        }
        expect(await faults(page)).toEqual([]);
        // In the dark only colours differ, and one width tells of them.
        if (colorScheme === 'light') {
          await page.setViewportSize({ width: 360, height: 800 });
          expect(await faults(page), 'on a phone').toEqual([]);
          expect(await onPaper(page)).toEqual({ tooWide: 0, ofUseOnlyOnScreen: [] });
        }
        expect(misbehaviour(page)).toEqual([]);
        await page.context().close();
      },
    );
  });

  test.each(Object.keys(PAGES))(
    '%s: has a title, a description, one main heading and its own address',
    async (name) => {
      const page = await house.page({ javaScriptEnabled: false });
      await page.goto(paths[name] ?? '');
      expect(await page.title()).toMatch(/ – Ratsgraph$/);
      expect(await page.locator('h1').count()).toBe(1);
      if (name !== 'missing') {
        expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/.{20}/);
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(house.url + paths[name]);
      }
      await page.context().close();
    },
  );

  test('a page comes zipped to whoever takes that, and as it is to everybody else', async () => {
    const get = (encoding: string) =>
      fetch(`${house.url}/questions`, { headers: { 'accept-encoding': encoding } });
    const [zipped, plain] = await Promise.all([get('gzip, br'), get('identity')]);
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const { headers } of [zipped, plain]) expect(headers.get('vary')).toContain('accept-encoding');
    expect(await zipped.text()).toContain('<ol class="list');
    expect(await plain.text()).toContain('<ol class="list');
  });

  test.each(['start', 'questions'])('%s: nothing jumps, even where the fonts come late', async (name) => {
    const page = await house.page({ viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/*.woff2', async (route) => {
      await pause(1500);
      await route.continue();
    });
    await page.goto(paths[name] ?? '', { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
    await page.context().close();
  });
});

/** The document that a question's page leads to. */
async function documentOf(page: Page, question: string): Promise<string> {
  await page.goto(question);
  const whole = page.getByRole('link', { name: 'Ganze Niederschrift lesen' });
  return ((await whole.getAttribute('href')) ?? '').split('#')[0] ?? '';
}

/** What axe finds, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how much the page is wider than a sheet, and what it prints that only a screen can use. */
async function onPaper(page: Page): Promise<{ tooWide: number; ofUseOnlyOnScreen: string[] }> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET, height: 1000 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const shown = await page
    .locator(ON_SCREEN)
    .evaluateAll((all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
    );
  return { tooWide: Math.max(0, width - SHEET), ofUseOnlyOnScreen: shown };
}
