import { describe, expect, test } from 'vitest';
import { CHROMIUM, oneStage } from './stage.ts';

describe.skipIf(!CHROMIUM)('room for the network in Chromium', () => {
  const house = oneStage();

  test.each([360, 768, 1280])(
    'at %i px every name of the drawing is whole, on it and on no other',
    async (width) => {
      const page = await house.page({ viewport: { width, height: 800 } });
      await page.addInitScript(keepNames);
      await page.goto('/network');
      await page.locator('.canvas').scrollIntoViewIfNeeded();
      await page.locator('[data-state=drawn]').waitFor();
      const known = await page
        .locator('#network-names option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      const { sheet, names } = await page.evaluate(() => (globalThis as unknown as { drawn: Drawn }).drawn);
      expect(names.length).toBeGreaterThan(5);
      for (const [index, { text, left, right, top, bottom }] of names.entries()) {
        expect(known).toContain(text);
        const box = `${text}: ${[left, right, top, bottom].map(Math.round)} on ${sheet.width} × ${sheet.height}`;
        expect(left >= 0 && top >= 0 && right <= sheet.width && bottom <= sheet.height, box).toBe(true);
        const over = names
          .slice(0, index)
          .find(
            (other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom,
          );
        expect(over?.text, `under ${text}`).toBeUndefined();
      }
    },
  );

  test('the table of names fits on a phone, in the fonts that it has', async () => {
    const page = await house.page({ viewport: { width: 320, height: 700 } });
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
    await page.goto('/network');
    // It is laid out only when somebody comes to it.
    await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
    const wide = await page.locator('table').evaluate((table) => table.getBoundingClientRect().right);
    expect(wide).toBeLessThanOrEqual(320);
  });
});

/** The sheet of a drawing and the names that were written on it last. */
interface Drawn {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly names: readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }[];
}

/** In the page: notes where canvases write what. */
function keepNames(): void {
  const drawn = { sheet: { width: 0, height: 0 }, names: [] as object[] };
  Object.assign(globalThis, { drawn });
  const proto = CanvasRenderingContext2D.prototype;
  const { fillText, clearRect } = proto;
  proto.clearRect = function (...box) {
    if (this.canvas.classList.contains('sigma-labels')) drawn.names = [];
    return clearRect.apply(this, box);
  };
  proto.fillText = function (text, x, y) {
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text);
    const [top, bottom] = [y - actualBoundingBoxAscent, y + actualBoundingBoxDescent];
    drawn.sheet = { width: this.canvas.offsetWidth, height: this.canvas.offsetHeight };
    drawn.names.push({ text, left: x, right: x + width, top, bottom });
    return fillText.call(this, text, x, y);
  };
}
