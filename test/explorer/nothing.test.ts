import { describe, expect, test } from 'vitest';
import { CHROMIUM, misbehaviour, oneStage, stage } from './stage.ts';

describe.skipIf(!CHROMIUM)('what there is not, in Chromium', () => {
  const house = oneStage();

  test('nothing found, nothing there and nonsense are said, and lead on', async () => {
    const page = await house.page();
    await page.goto('/questions?to=Jobzenter');
    expect(await page.locator('main').textContent()).toMatch(/Keine Fragen.*Meinten Sie Jobcenter/s);
    for (const [path, meant] of [
      ['/promises?by=Tesmer', 'Tessmer'],
      ['/meetings?committee=Sozialauschuss', 'Sozialausschuss'],
    ] as const) {
      await page.goto(path);
      const way = page.getByRole('link', { name: meant }).first();
      const told = Number((await way.locator('xpath=..').textContent())?.match(/\((\d+)\)/)?.[1]);
      await way.click();
      await page.locator('a[data-row]').first().waitFor();
      expect(await page.locator('a[data-row]').count(), path).toBe(told);
    }
    const missing = await page.goto('/questions/nothing-here');
    expect(missing?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Hier steht nichts.');
    await page.goto('/questions?to=Jobcenter&since=heute');
    expect(await page.locator('main').textContent()).toContain('Diese Angaben versteht der Server nicht.');
    expect(await page.locator('#filter-to').inputValue()).toBe('Jobcenter');
    // On a phone the form is longer than the screen: what is wrong comes first.
    for (const path of ['/questions?since=heute', '/promises?since=heute', '/meetings?committee=Zeppelin']) {
      await page.setViewportSize({ width: 400, height: 700 });
      await page.goto(path);
      const [said, form] = await Promise.all(
        ['main [role=status]', 'main form'].map((place) => page.locator(place).first().boundingBox()),
      );
      expect(form?.height, path).toBeGreaterThan(0);
      expect(said?.y, path).toBeLessThan(form?.y ?? 0);
    }
  });
});

describe.skipIf(!CHROMIUM)('an empty graph in Chromium', () => {
  test('of a graph that holds nothing yet every list says so, and speaks of no filters', async () => {
    const empty = await stage(async () => {});
    const page = await empty.page();
    for (const path of ['/questions', '/promises', '/meetings', '/documents', '/rates']) {
      await page.goto(path);
      const said = await page.locator('main [role=status]').allTextContents();
      expect(
        said.map((words) => words.trim()),
        path,
      ).toContain('Davon ist noch nichts eingelesen.');
    }
    for (const path of ['/', '/network', '/quality']) {
      expect((await page.goto(path))?.status(), path).toBe(200);
    }
    expect(misbehaviour(page)).toEqual([]);
    await empty.close();
  });
});
