import { expect, figuresOf, listenToFigures, nudge, paramsOf, test, wake, wakeAll } from './book';
import { chapters } from './site';

for (const { path } of chapters) {
  test(`${path}: Tab reaches everything in every figure`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await wakeAll(page);
    for (const figure of await figuresOf(page).all()) {
      const unreached = await figure.evaluate((root) => {
        const all = [
          ...root.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ];
        const usable = all.filter(
          (element) =>
            !element.matches(':disabled, [type=radio]') &&
            element.checkVisibility({ visibilityProperty: true }),
        );
        for (const element of usable) element.dataset.unreached = '';
        const before = document.createElement('button');
        before.id = 'before-figure';
        root.before(before);
        before.focus();
        return usable.length;
      });
      expect(unreached).toBeGreaterThan(0);
      for (let presses = 0; presses < unreached + 40; presses++) {
        await page.keyboard.press('Tab');
        const inside = await figure.evaluate((root) => {
          const { activeElement } = document;
          if (activeElement instanceof HTMLElement) delete activeElement.dataset.unreached;
          return root.contains(activeElement);
        });
        if (!inside) break;
      }
      const left = await figure.evaluate((root) => {
        document.getElementById('before-figure')?.remove();
        return [...root.querySelectorAll('[data-unreached]')].map((element) =>
          element.outerHTML.slice(0, 160),
        );
      });
      expect(left, `in ${await figure.getAttribute('id')}`).toEqual([]);
    }
  });

  test(`${path}: the focus is always to be seen`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await wakeAll(page);
    for (const figure of await figuresOf(page).all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.evaluate((root) => {
        const first = root.querySelector<HTMLElement>('button:not(:disabled), input, select, summary');
        first?.focus();
      });
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return true;
          // A hidden slider shows its focus on the grip around it, a hidden radio button on its label.
          for (let at: Element | null = focused; at && at !== document.body; at = at.parentElement) {
            for (const element of [at, ...at.children]) {
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
              const { width, height } = element.getBoundingClientRect();
              const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
              if ((outlined || boxShadow !== 'none') && width > 5 && height > 5) return true;
            }
            if (at.matches('[data-widget]')) break;
          }
          return focused.outerHTML.slice(0, 200);
        });
        expect(seen).toBe(true);
      }
    }
  });

  test(`${path}: Ctrl+Z takes back what a key has done`, async ({ page }) => {
    await listenToFigures(page);
    await page.goto(path);
    for (const figure of await figuresOf(page).all()) {
      await wake(figure);
      const id = (await figure.getAttribute('id'))!;
      const start = await paramsOf(page, id);
      await nudge(page, figure, 'ArrowRight');
      await page.keyboard.press('Control+z');
      await expect.poll(() => paramsOf(page, id)).toEqual(start);
    }
  });
}
